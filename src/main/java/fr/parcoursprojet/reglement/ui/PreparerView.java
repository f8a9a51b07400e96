package fr.parcoursprojet.reglement.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.reglement.Motifs;
import fr.parcoursprojet.reglement.Parametre;
import fr.parcoursprojet.reglement.PieceDemandee;
import fr.parcoursprojet.reglement.Reglement;
import fr.parcoursprojet.reglement.Reglements;
import fr.parcoursprojet.reglement.VersionsAVenir;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.ChampDate;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.PageBureau;
import fr.parcoursprojet.socle.ui.Remarque;
import fr.parcoursprojet.socle.ui.ResumeErreurs;
import fr.parcoursprojet.socle.ui.Titre;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A version of the règlement to come: its first day, why, its values and documents, beside what it changes. */
@Route("agents/administration/version-a-venir/:version?")
@RolesAllowed(Role.Noms.ADMINISTRATEUR)
class PreparerView extends PageBureau implements BeforeEnterObserver {

    static final String CHEMIN = "agents/administration/version-a-venir";

    private final transient Reglements reglements;
    private final transient VersionsAVenir aVenir;
    private final transient MotsDuReglement mots;
    private final transient Motifs connus;
    private final ChampDate debut = new ChampDate(getTranslation("reglement.debut"));
    private final TextArea pourquoi = new TextArea(getTranslation("reglement.pourquoi"));
    private final Span fauteMotifs = new Span();
    private final Span fautePieces = new Span();
    private final Div ecarts = new Div();
    private final ResumeErreurs resume = new ResumeErreurs();
    private transient @Nullable Reglement base;
    private transient @Nullable ChampsDeVersion champs;
    private transient @Nullable MotifsDeVersion motifs;
    private transient @Nullable PiecesDeVersion pieces;
    private @Nullable String remplace;

    PreparerView(Reglements reglements, VersionsAVenir aVenir, MotsDuReglement mots, Motifs connus) {
        this.reglements = reglements;
        this.aVenir = aVenir;
        this.mots = mots;
        this.connus = connus;
        titre(getTranslation("reglement.preparer"));
        outils(Lien.vers(ReglementView.CHEMIN, getTranslation("reglement.titre"))
                .icone(Icone.RETOUR)
                .bouton());
        debut.setHelperText(getTranslation("reglement.debutAide"));
        pourquoi.setHelperText(getTranslation("reglement.pourquoiAide"));
        pourquoi.setMaxLength(500);
        fauteMotifs.addClassName("faute");
        fautePieces.addClassName("faute");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent arrivee) {
        remplace = arrivee.getRouteParameters().get("version").orElse(null);
        if (remplace != null && !aVenir.peutChanger(remplace)) {
            throw new Introuvable("version");
        }
        var toutes = reglements.toutes();
        var depart = remplace == null ? toutes.getLast() : reglements.version(remplace);
        var rang = toutes.indexOf(depart);
        base = remplace == null || rang == 0 ? depart : toutes.get(rang - 1);
        if (remplace != null) {
            debut.setValue(depart.debut());
            aVenir.ecrite(remplace).ifPresent(une -> pourquoi.setValue(une.pourquoi()));
        }
        var codes = toutes.stream()
                .flatMap(une -> une.pieces().stream())
                .map(PieceDemandee::code)
                .collect(Collectors.toSet());
        champs = new ChampsDeVersion(depart, mots);
        motifs = new MotifsDeVersion(depart, toutes, connus, this::motifsChanges);
        pieces = new PiecesDeVersion(depart.exigences(), motifs, mots, codes, this::comparer);
        champs.auChangement(this::comparer);
        var tete = new Div(debut, pourquoi);
        tete.addClassName("champs-version");
        volet(
                resume,
                Remarque.info(getTranslation("reglement.regle")),
                tete,
                Titre.deux(getTranslation("reglement.valeurs")),
                champs,
                Titre.deux(getTranslation("reglement.motifs")),
                new Paragraph(getTranslation("reglement.motifsAide")),
                fauteMotifs,
                motifs,
                Titre.deux(getTranslation("reglement.documents")),
                fautePieces,
                pieces);
        var changera = getTranslation("reglement.changera", base.version());
        var fiche = new Div(
                Titre.deux(changera),
                ecarts,
                Bouton.principal(getTranslation("reglement.enregistrer"), this::enregistrer));
        fiche.addClassName("fiche-admin");
        detail(changera, fiche);
        comparer();
    }

    private void motifsChanges() {
        Objects.requireNonNull(pieces).montrer();
        comparer();
    }

    /**
     * What is written so far, beside the version before it; what cannot be read yet changes nothing. The button stays the
     * same: it is often clicked as a field is left.
     */
    private void comparer() {
        var avant = Objects.requireNonNull(base);
        ecarts.removeAll();
        try {
            ecarts.add(new DifferencesEnListe(avant, lire(avant.debut()), mots));
        } catch (SaisieInvalide incomplet) {
            ecarts.add(new Paragraph(getTranslation("reglement.incomplet")));
        }
    }

    private Reglement lire(java.time.LocalDate jour) {
        return Objects.requireNonNull(champs)
                .lire(
                        jour,
                        Objects.requireNonNull(motifs).offerts(),
                        Objects.requireNonNull(pieces).exigences());
    }

    private void enregistrer() {
        Objects.requireNonNull(champs).effacerLesErreurs();
        debut.erreur(null);
        pourquoi.setInvalid(false);
        fauteMotifs.setText("");
        fautePieces.setText("");
        resume.cacher();
        String nom;
        try {
            var jour = debut.getValue();
            if (jour == null) {
                throw new SaisieInvalide(List.of(Erreur.de("DEBUT", "reglement.erreur.debut")));
            }
            nom = aVenir.preparer(lire(jour), pourquoi.getValue(), remplace);
        } catch (SaisieInvalide saisie) {
            resume.montrer(saisie.erreurs().stream().map(this::dire).toList());
            return;
        }
        Annonce.fait(getTranslation("reglement.preparee", nom));
        getUI().ifPresent(ui -> ui.navigate(ReglementView.CHEMIN + "/" + nom));
    }

    private ResumeErreurs.Ligne dire(Erreur erreur) {
        var phrase = getTranslation(erreur.cle(), erreur.arguments().toArray());
        if (erreur.champ().equals("MOTIFS")) {
            fauteMotifs.setText(phrase);
            return new ResumeErreurs.Ligne(Objects.requireNonNull(motifs), phrase);
        }
        var champ = champ(erreur.champ());
        if (champ == null) {
            fautePieces.setText(phrase);
            return new ResumeErreurs.Ligne(Objects.requireNonNull(pieces), phrase);
        }
        champ.setErrorMessage(phrase);
        champ.setInvalid(true);
        return new ResumeErreurs.Ligne((com.vaadin.flow.component.Component) champ, phrase);
    }

    private @Nullable HasValidation champ(String nom) {
        return switch (nom) {
            case "DEBUT" -> debut;
            case "POURQUOI" -> pourquoi;
            default ->
                Stream.of(Parametre.values())
                        .filter(un -> un.name().equals(nom))
                        .findFirst()
                        .map(Objects.requireNonNull(champs)::champ)
                        .orElse(null);
        };
    }
}
