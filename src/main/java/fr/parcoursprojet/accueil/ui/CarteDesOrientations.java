package fr.parcoursprojet.accueil.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.parcoursprojet.accueil.IssueDOrientation;
import fr.parcoursprojet.accueil.NouvelleOrientation;
import fr.parcoursprojet.accueil.Orientation;
import fr.parcoursprojet.accueil.Orientations;
import fr.parcoursprojet.accueil.Partenaires;
import fr.parcoursprojet.accueil.ReponseDOrientation;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.EtatVide;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.Pastille;
import fr.parcoursprojet.socle.ui.Titre;
import fr.parcoursprojet.socle.ui.Ton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The orientations of somebody: to whom, since when, what was answered; a new one, or an answer written down. */
final class CarteDesOrientations extends Div {

    private final transient Orientations orientations;
    private final transient Partenaires partenaires;
    private final transient Moi moi;
    private final transient Supplier<List<Orientation>> lire;
    private final transient @Nullable Consumer<NouvelleOrientation> orienter;
    private final transient Supplier<String> mots;
    private final LocalDate jour;

    /**
     * @param lire gives those to show, again after each change
     * @param orienter sends to a partner; null for who only reads
     * @param mots what the partner is told to begin with
     */
    CarteDesOrientations(
            Orientations orientations,
            Partenaires partenaires,
            Moi moi,
            LocalDate jour,
            Supplier<List<Orientation>> lire,
            @Nullable Consumer<NouvelleOrientation> orienter,
            Supplier<String> mots) {
        this.orientations = orientations;
        this.partenaires = partenaires;
        this.moi = moi;
        this.jour = jour;
        this.lire = lire;
        this.orienter = orienter;
        this.mots = mots;
        addClassName("ac-orientations");
        dessiner();
    }

    /** Opens the choice of a partner at once, because the call was saved for that. */
    void proposer() {
        if (orienter != null) {
            new OrientationDialog(partenaires.proposes(), jour, mots.get(), this::envoyer).open();
        }
    }

    private void dessiner() {
        removeAll();
        add(Titre.deux(getTranslation("accueil.orientations.titre")));
        var toutes = lire.get();
        if (toutes.isEmpty()) {
            add(new EtatVide(getTranslation("accueil.orientations.aucune")));
        }
        toutes.forEach(une -> add(fiche(une)));
        if (orienter != null) {
            add(Bouton.second(getTranslation("accueil.orientations.nouvelle"), this::proposer)
                    .avec(Icone.SIGNE));
        }
    }

    private void envoyer(NouvelleOrientation dite) {
        if (orienter != null) {
            orienter.accept(dite);
            Annonce.fait(getTranslation("accueil.orientations.envoyee"));
            dessiner();
        }
    }

    private Section fiche(Orientation une) {
        var partenaire = partenaires.un(une.partenaire());
        var fiche = new Section(new H3(partenaire.nom()), etat(une));
        fiche.addClassNames("card", "carte");
        var quand = new Paragraph(getTranslation(
                partenaire.email() == null ? "accueil.orientations.aDire" : "accueil.orientations.parEmail",
                le(une.envoyeeLe()),
                une.consentementLe()));
        quand.addClassName("muted");
        fiche.add(quand);
        if (partenaire.telephone() != null) {
            fiche.add(Lien.dehors(
                    "tel:" + partenaire.telephone(), partenaire.telephone().lisible()));
        }
        if (!une.note().isEmpty()) {
            fiche.add(new Paragraph(une.note()));
        }
        orientations.reponses(une.id()).forEach(reponse -> fiche.add(new Paragraph(phrase(reponse, partenaire.nom()))));
        if (orienter != null) {
            fiche.add(Bouton.second(getTranslation("accueil.orientations.noter"), () -> noter(une))
                    .avec(Icone.CRAYON));
        }
        return fiche;
    }

    private void noter(Orientation une) {
        new ReponseDialog((issue, mot) -> {
                    orientations.repondre(une.id(), issue, mot, moi.exigerAgent());
                    Annonce.fait(getTranslation("accueil.orientations.notee"));
                    dessiner();
                })
                .open();
    }

    private Pastille etat(Orientation une) {
        var issue = une.issue();
        if (issue == null) {
            return Pastille.enCours(getTranslation("accueil.orientations.attente"));
        }
        var mot = getTranslation("accueil.issue." + issue);
        return switch (issue) {
            case ACCORDEE -> Pastille.ok(mot);
            case REFUSEE -> new Pastille(Ton.NEUTRE, Icone.CROIX, mot);
            case PAPIERS_MANQUANTS -> new Pastille(Ton.ALERTE, Icone.FICHIER, mot);
            case JAMAIS_VENU -> new Pastille(Ton.NEUTRE, Icone.ABSENT, mot);
        };
    }

    private String phrase(ReponseDOrientation reponse, String partenaire) {
        return getTranslation(
                reponse.mot().isEmpty() ? "accueil.orientations.reponse" : "accueil.orientations.reponseEtMot",
                le(reponse.le()),
                getTranslation("accueil.issue." + reponse.issue()),
                reponse.agent() == null ? partenaire : getTranslation("accueil.orientations.agent"),
                reponse.mot());
    }

    private static LocalDate le(Instant quand) {
        return quand.atZone(Francais.PARIS).toLocalDate();
    }

    /** What an agent writes down. */
    interface Reponse {
        void noter(IssueDOrientation issue, String mot);
    }
}
