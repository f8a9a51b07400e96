package fr.parcoursprojet.recouvrement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.recouvrement.Contentieux;
import fr.parcoursprojet.recouvrement.HistoriqueDuPret;
import fr.parcoursprojet.recouvrement.LigneContentieux;
import fr.parcoursprojet.recouvrement.ListesDuContentieux;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Defile;
import fr.parcoursprojet.socle.ui.EtatVide;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.PageBureau;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What the Treasury pursues with its listing, and the late loans that may be handed over, several at once. */
@Route("agents/contentieux")
@Menu(title = "recouvrement.contentieux.menu", order = 65, icon = "balance")
@RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
@StyleSheet("pret.css")
class ContentieuxView extends PageBureau {

    private final ListesDuContentieux listes;
    private final Contentieux contentieux;
    private final HistoriqueDuPret historiques;
    private final Demandes demandes;
    private final AuxMembres membres;
    private final Moi moi;
    private final Clock horloge;
    private final Map<PretId, Checkbox> choisis = new LinkedHashMap<>();

    ContentieuxView(
            ListesDuContentieux listes,
            Contentieux contentieux,
            HistoriqueDuPret historiques,
            Demandes demandes,
            AuxMembres membres,
            Moi moi,
            Clock horloge) {
        this.listes = listes;
        this.contentieux = contentieux;
        this.historiques = historiques;
        this.demandes = demandes;
        this.membres = membres;
        this.moi = moi;
        this.horloge = horloge;
        titre(getTranslation("recouvrement.contentieux.menu"));
        outils(Lien.vers("agents/prets", getTranslation("recouvrement.contentieux.prets"))
                .bouton());
        montrer();
    }

    private void montrer() {
        choisis.clear();
        var pile = new Div();
        pile.addClassName("controle");
        var enCours = listes.enCours();
        pile.add(new H2(getTranslation("recouvrement.contentieux.auTresor", enCours.size())));
        if (enCours.isEmpty()) {
            pile.add(new EtatVide(getTranslation("recouvrement.contentieux.personne")));
        } else {
            pile.add(
                    papiers(enCours),
                    new Defile(
                            getTranslation("recouvrement.contentieux.auTresor", enCours.size()),
                            new TableDesPrets(enCours, this::adresse, null)));
        }
        var candidats = listes.candidats();
        pile.add(new H2(getTranslation("recouvrement.contentieux.enRetardTitre", candidats.size())));
        if (candidats.isEmpty()) {
            pile.add(new EtatVide(getTranslation("recouvrement.contentieux.aJour")));
        } else {
            candidats.forEach(ligne -> choisis.put(ligne.pret(), choix(ligne)));
            if (candidats.size() == ListesDuContentieux.AU_PLUS) {
                pile.add(new Paragraph(getTranslation("recouvrement.contentieux.lesPlusAnciens", candidats.size())));
            }
            pile.add(
                    actes(candidats),
                    new Defile(
                            getTranslation("recouvrement.contentieux.enRetardTitre", candidats.size()),
                            new TableDesPrets(candidats, this::adresse, ligne -> choisis.get(ligne.pret()))));
        }
        volet(pile);
    }

    private Checkbox choix(LigneContentieux ligne) {
        var choix = new Checkbox();
        choix.setAriaLabel(getTranslation("recouvrement.contentieux.choisir", ligne.nom(), ligne.titre()));
        return choix;
    }

    private Component papiers(List<LigneContentieux> lignes) {
        var jour = LocalDate.now(horloge);
        var papiers = new Div(
                Fichiers.pdf(
                        "contentieux-" + jour + ".pdf",
                        getTranslation("recouvrement.contentieux.pdf"),
                        () -> listes.pdf(lignes)),
                Fichiers.xlsx(
                        "contentieux-" + jour + ".xlsx",
                        getTranslation("recouvrement.contentieux.xlsx"),
                        () -> listes.xlsx(lignes)),
                Fichiers.pdf(
                        "historiques-" + jour + ".pdf",
                        getTranslation("recouvrement.contentieux.historiques"),
                        () -> historiques.pdf(
                                lignes.stream().map(LigneContentieux::pret).toList())));
        papiers.addClassName("actes");
        return papiers;
    }

    private Component actes(List<LigneContentieux> candidats) {
        var actes = new Div(Bouton.principal(
                getTranslation("recouvrement.contentieux.remettreChoisis"),
                () -> avecLesChoisis(candidats, this::remettre)));
        actes.addClassName("actes");
        if (membres.peut()) {
            actes.add(Bouton.second(
                    getTranslation("recouvrement.contentieux.proposerChoisis"),
                    () -> avecLesChoisis(
                            candidats,
                            voulus -> membres.proposer(
                                    voulus.stream().map(LigneContentieux::pret).toList(), this, this::montrer))));
        }
        return actes;
    }

    private void avecLesChoisis(List<LigneContentieux> candidats, Consumer<List<LigneContentieux>> suite) {
        var voulus = candidats.stream()
                .filter(ligne -> {
                    var choix = choisis.get(ligne.pret());
                    return choix != null && choix.getValue();
                })
                .toList();
        if (voulus.isEmpty()) {
            Annonce.refus(getTranslation("recouvrement.contentieux.aucunChoisi"));
        } else {
            suite.accept(voulus);
        }
    }

    private void remettre(List<LigneContentieux> voulus) {
        var demande = new DemandeDActe(
                getTranslation("recouvrement.contentieux.remettreChoisis"),
                getTranslation("recouvrement.contentieux.remettrePlusieurs", voulus.size()));
        if (voulus.stream().anyMatch(ligne -> ligne.aides() == 0)) {
            demande.remarque(CarteContentieux.sansAide(this));
        }
        demande.jour("le", getTranslation("recouvrement.contentieux.le"), LocalDate.now(horloge))
                .mots("motif", getTranslation("recouvrement.contentieux.motif"))
                .demander(
                        getTranslation("recouvrement.contentieux.remettre"),
                        dit -> contentieux.transmettre(
                                voulus.stream().map(LigneContentieux::pret).toList(),
                                dit.mots("motif"),
                                dit.jour("le"),
                                moi.exigerAgent()),
                        () -> {
                            Annonce.fait(getTranslation("recouvrement.contentieux.remis"));
                            montrer();
                        });
    }

    private String adresse(LigneContentieux ligne) {
        var demande = demandes.de(List.of(ligne.dossier())).get(ligne.dossier());
        return demande == null || demande.numero() == null
                ? "agents/contentieux"
                : "agents/dossiers/" + demande.numero() + "/difficulte";
    }
}
