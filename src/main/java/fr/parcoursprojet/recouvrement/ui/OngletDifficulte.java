package fr.parcoursprojet.recouvrement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.pret.EtatPret;
import fr.parcoursprojet.pret.Pret;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.recouvrement.Difficulte;
import fr.parcoursprojet.recouvrement.Difficultes;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Carte;
import fr.parcoursprojet.socle.ui.DossierChange;
import fr.parcoursprojet.socle.ui.Faits;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.OngletDossier;
import java.time.Instant;
import java.util.List;

/** The tab <i>Relances et difficultés</i>: what the borrower said and the three answers (journey 11), what left (journey 21). */
@org.springframework.stereotype.Component
class OngletDifficulte implements OngletDossier {

    private final Difficultes difficultes;
    private final Prets prets;
    private final Demandes demandes;
    private final CarteDesRelances relances;
    private final SuitesDuPret suites;
    private final Moi moi;

    OngletDifficulte(
            Difficultes difficultes,
            Prets prets,
            Demandes demandes,
            CarteDesRelances relances,
            SuitesDuPret suites,
            Moi moi) {
        this.difficultes = difficultes;
        this.prets = prets;
        this.demandes = demandes;
        this.relances = relances;
        this.suites = suites;
        this.moi = moi;
    }

    /** The pane; it brings its own look to the page of another module. */
    @StyleSheet("pret.css")
    static final class Volet extends Div {
        private Volet() {
            addClassName("onglet-difficulte");
        }
    }

    @Override
    public String nom() {
        return "difficulte";
    }

    @Override
    public int rang() {
        return 85;
    }

    @Override
    public int enAttente(DossierId dossier) {
        return (int)
                dites(dossier).stream().filter(dite -> dite.traiteeLe() == null).count();
    }

    @Override
    public boolean concerne(DossierId dossier) {
        return prets.du(dossier)
                .filter(pret ->
                        !difficultes.du(pret.id()).isEmpty() || relances.concerne(pret) || suites.concerne(pret))
                .isPresent();
    }

    @Override
    public Component contenu(DossierId dossier) {
        var volet = new Volet();
        dessiner(volet, dossier);
        return volet;
    }

    /** After an act: the tab, and the header of the dossier above it. */
    private void change(Div volet, DossierId dossier) {
        dessiner(volet, dossier);
        DossierChange.dire();
    }

    private void dessiner(Div volet, DossierId dossier) {
        volet.removeAll();
        prets.du(dossier).ifPresent(pret -> {
            difficultes.du(pret.id()).forEach(dite -> volet.add(carte(volet, pret, dite)));
            volet.add(relances.de(pret, volet, () -> change(volet, dossier)));
            suites.montrer(pret, volet, () -> change(volet, dossier));
        });
    }

    private Carte carte(Div volet, Pret pret, Difficulte dite) {
        var faits = new Faits()
                .fait(
                        volet.getTranslation("recouvrement.onglet.motif"),
                        volet.getTranslation(
                                "recouvrement.onglet.agent." + dite.motif().name()))
                .fait(
                        volet.getTranslation("recouvrement.onglet.message"),
                        dite.message() == null
                                ? volet.getTranslation("recouvrement.onglet.sansMessage")
                                : dite.message());
        if (pret.aDeux()) {
            pret.emprunteur(dite.declarant())
                    .ifPresent(qui -> faits.fait(volet.getTranslation("recouvrement.onglet.qui"), qui.nom()));
        }
        if (dite.traiteeLe() != null) {
            faits.fait(volet.getTranslation("recouvrement.onglet.traiteeLe"), jour(dite.traiteeLe()));
        } else {
            ouEnEst(volet, pret, faits);
        }
        var carte = Carte.titree(volet.getTranslation("recouvrement.onglet.dite", jour(dite.declareeLe())), faits);
        if (dite.traiteeLe() == null && moi.a(Role.REFERENT)) {
            carte.add(new Paragraph(volet.getTranslation("recouvrement.onglet.delai")), reponses(volet, pret, dite));
        }
        return carte;
    }

    private void ouEnEst(Div volet, Pret pret, Faits faits) {
        var situation = prets.situation(pret.id());
        if (situation.arriere().estPositif()) {
            faits.fait(volet.getTranslation("recouvrement.onglet.arriere"), Francais.euros(situation.arriere()));
        }
        situation
                .prochaine()
                .ifPresent(prochaine -> faits.fait(
                        volet.getTranslation("recouvrement.onglet.prochaine"),
                        Francais.date(prochaine.le()) + ", " + Francais.euros(prochaine.reste())));
    }

    private Div reponses(Div volet, Pret pret, Difficulte dite) {
        var page = "agents/dossiers/" + demandes.de(pret.dossier()).numero() + "/";
        var reponses = new Div(
                Lien.vers(page + "messages", volet.getTranslation("recouvrement.onglet.ecrire"))
                        .icone(Icone.MAIL)
                        .principal(),
                Lien.vers(page + "rendez-vous", volet.getTranslation("recouvrement.onglet.rencontrer"))
                        .icone(Icone.CAL)
                        .bouton());
        if (pret.etat() == EtatPret.DEBLOQUE) {
            reponses.add(Lien.vers(page + "commission", volet.getTranslation("recouvrement.onglet.reporter"))
                    .icone(Icone.GENS)
                    .bouton());
        }
        reponses.add(Bouton.second(volet.getTranslation("recouvrement.onglet.traiter"), () -> {
                    difficultes.traiter(dite.id(), moi.exigerAgent());
                    Annonce.fait(volet.getTranslation("recouvrement.onglet.traitee"));
                    change(volet, pret.dossier());
                })
                .avec(Icone.COCHE));
        reponses.addClassName("actes");
        return reponses;
    }

    private List<Difficulte> dites(DossierId dossier) {
        return prets.du(dossier).map(pret -> difficultes.du(pret.id())).orElse(List.of());
    }

    private static String jour(Instant quand) {
        return Francais.date(quand.atZone(Francais.PARIS).toLocalDate());
    }
}
