package fr.parcoursprojet.suivi.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.parcoursprojet.budget.Budgets;
import fr.parcoursprojet.demande.Demande;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.instruction.Instructions;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.ui.BarreFinancement;
import fr.parcoursprojet.socle.ui.BarreFinancement.Part;
import fr.parcoursprojet.socle.ui.BarreFinancement.Source;
import fr.parcoursprojet.socle.ui.Carte;
import fr.parcoursprojet.socle.ui.EtatVide;
import fr.parcoursprojet.socle.ui.Faits;
import fr.parcoursprojet.socle.ui.ListeTravail;
import fr.parcoursprojet.socle.ui.OngletDossier;
import fr.parcoursprojet.socle.ui.Textes;
import fr.parcoursprojet.suivi.Chronologie;
import fr.parcoursprojet.suivi.DossierEnBref;
import fr.parcoursprojet.suivi.Dossiers;
import fr.parcoursprojet.suivi.Taches;
import java.util.List;
import java.util.Objects;

/** The first tab: what is to be done, how the project is paid, what is left to live on, what happened. */
@org.springframework.stereotype.Component
class OngletSynthese implements OngletDossier {

    private final Dossiers dossiers;
    private final Demandes demandes;
    private final Instructions instructions;
    private final Budgets budgets;
    private final Taches taches;
    private final PhrasesDesTaches phrases;
    private final Chronologie chronologie;
    private final FaitsEnFrise frises;
    private final ResumeDossier resumes;
    private final Textes textes;

    OngletSynthese(
            Dossiers dossiers,
            Demandes demandes,
            Instructions instructions,
            Budgets budgets,
            Taches taches,
            PhrasesDesTaches phrases,
            Chronologie chronologie,
            FaitsEnFrise frises,
            ResumeDossier resumes,
            Textes textes) {
        this.dossiers = dossiers;
        this.demandes = demandes;
        this.instructions = instructions;
        this.budgets = budgets;
        this.taches = taches;
        this.phrases = phrases;
        this.chronologie = chronologie;
        this.frises = frises;
        this.resumes = resumes;
        this.textes = textes;
    }

    @Override
    public String nom() {
        return "synthese";
    }

    @Override
    public int rang() {
        return 0;
    }

    @Override
    public Component contenu(DossierId id) {
        var dossier = dossiers.de(id);
        var demande = demandes.de(id);
        var gauche = new Div(travail(id), financement(dossier, demande), budget(id));
        var droite = new Div(
                Carte.titree(textes.texte("suivi.synthese.dossier"), resumes.de(dossier)),
                Carte.titree(textes.texte("suivi.aFaire.passe"), frises.frise(chronologie.de(id))));
        var colonnes = new Div(gauche, droite);
        colonnes.addClassName("suivi-colonnes");
        return colonnes;
    }

    private Component travail(DossierId dossier) {
        var lignes = phrases.ecrire(taches.du(dossier)).stream()
                .map(ligne -> ligne.enLigne(ligne.adresse()))
                .toList();
        return lignes.isEmpty()
                ? new EtatVide(textes.texte("suivi.synthese.rien"))
                : new ListeTravail(textes.texte("suivi.aFaire.titre"), lignes);
    }

    private Carte financement(DossierEnBref dossier, Demande demande) {
        var cout = Objects.requireNonNullElse(demande.projet().cout(), Montant.ZERO);
        var parts = List.of(
                new Part(
                        Source.APPORT,
                        textes.texte("suivi.synthese.apport"),
                        demande.plan().apports()),
                new Part(
                        Source.COFINANCEMENT,
                        textes.texte("suivi.synthese.cofinancement"),
                        demande.plan().cofinance()),
                new Part(Source.AIDE, textes.texte("suivi.dossier.aide"), dossier.subvention()),
                new Part(Source.PRET, textes.texte("suivi.dossier.pret"), dossier.pret()));
        var description =
                new Paragraph(Objects.requireNonNullElse(demande.projet().description(), ""));
        description.addClassName("suivi-mots");
        return Carte.titree(
                textes.texte("suivi.synthese.projet", dossier.objet(), cout),
                description,
                new BarreFinancement(cout, parts, true));
    }

    private Carte budget(DossierId dossier) {
        var fiche = budgets.retenue(dossier);
        var faits = new Faits()
                .fait(textes.texte("suivi.synthese.ressources"), parMois(fiche.ressources()))
                .fait(textes.texte("suivi.synthese.charges"), parMois(fiche.charges()))
                .fait(textes.texte("suivi.synthese.dettes"), parMois(fiche.dettes()))
                .fait(
                        textes.texte("suivi.synthese.reste"),
                        textes.texte("suivi.synthese.parJourEtUnite", fiche.parJour(), fiche.parJourEtUnite()));
        instructions
                .trouver(dossier)
                .filter(instruction -> instruction.proposition() != null)
                .map(instruction -> instructions.apercevoir(dossier, Objects.requireNonNull(instruction.proposition())))
                .ifPresent(apercu -> faits.fait(
                        textes.texte("suivi.synthese.pendant"),
                        textes.texte(
                                "suivi.synthese.parJourEtUnite", apercu.parJourPendant(), apercu.parUnitePendant())));
        return Carte.titree(textes.texte("suivi.synthese.budget"), faits);
    }

    private String parMois(Montant montant) {
        return textes.texte("suivi.synthese.parMois", montant);
    }
}
