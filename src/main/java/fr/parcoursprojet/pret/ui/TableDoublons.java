package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.pret.tresorerie.Doublons;
import fr.parcoursprojet.pret.tresorerie.Imports;
import fr.parcoursprojet.pret.tresorerie.Jumelle;
import fr.parcoursprojet.pret.tresorerie.LigneEnAttente;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Remarque;
import fr.parcoursprojet.socle.ui.Titre;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Payments that two formats may have told: the référent says which they are; what was set aside stays in sight (R9). */
final class TableDoublons extends Div {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final transient Doublons doublons;
    private final transient Moi moi;
    private final transient Agents agents;
    private final transient Runnable ensuite;

    TableDoublons(Imports imports, Doublons doublons, Moi moi, Agents agents, Runnable ensuite) {
        this.doublons = doublons;
        this.moi = moi;
        this.agents = agents;
        this.ensuite = ensuite;
        addClassName("doublons");
        aDecider(imports.nonRapproches().stream()
                .filter(ligne -> ligne.jumelle() != null)
                .toList());
        ecartees();
    }

    private void aDecider(List<LigneEnAttente> lignes) {
        if (lignes.isEmpty()) {
            return;
        }
        var table = new Tableau(
                getTranslation("pret.doublons.legende", lignes.size()),
                List.of(
                        getTranslation("pret.apercu.date"),
                        getTranslation("pret.apercu.libelle"),
                        getTranslation("pret.apercu.montant") + ">",
                        getTranslation("pret.doublons.deja"),
                        getTranslation("pret.doublons.decision")));
        lignes.forEach(ligne -> Optional.ofNullable(ligne.jumelle())
                .ifPresent(jumelle -> table.ligne(
                        Tableau.texte(Francais.dateCourte(ligne.le()), "num"),
                        Tableau.texte(ligne.libelle(), "lb"),
                        Tableau.montant(ligne.montant()),
                        Tableau.de(dejaLue(jumelle)),
                        Tableau.de(decider(ligne)))));
        add(Titre.deux(getTranslation("pret.doublons.titre")), Remarque.alerte(getTranslation("pret.doublons.phrase")));
        add(table);
    }

    private Component dejaLue(Jumelle jumelle) {
        return new Span(getTranslation("pret.doublons.jumelle", jumelle.format(), jumelle.libelle()));
    }

    private Component decider(LigneEnAttente ligne) {
        if (!moi.a(Role.REFERENT)) {
            return new Span(getTranslation("pret.doublons.referent"));
        }
        var actions = new Div(
                Bouton.discret(getTranslation("pret.doublons.meme"), () -> {
                    doublons.memePaiement(ligne.identite(), moi.exigerAgent());
                    Annonce.fait(getTranslation("pret.doublons.ecarte", ligne.montant()));
                    ensuite.run();
                }),
                Bouton.discret(getTranslation("pret.doublons.autre"), () -> {
                    doublons.autrePaiement(ligne.identite(), moi.exigerAgent());
                    Annonce.fait(getTranslation("pret.doublons.compte", ligne.montant()));
                    ensuite.run();
                }));
        actions.addClassName("actions-ligne");
        return actions;
    }

    private void ecartees() {
        var ecartees = doublons.ecartees();
        if (ecartees.isEmpty()) {
            return;
        }
        var titre = getTranslation("pret.doublons.ecartees", ecartees.size());
        var table = new Tableau(
                titre,
                List.of(
                        getTranslation("pret.apercu.date"),
                        getTranslation("pret.apercu.libelle"),
                        getTranslation("pret.apercu.montant") + ">",
                        getTranslation("pret.doublons.ecarteLe"),
                        getTranslation("pret.livre.agir")));
        ecartees.forEach(ecartee -> table.ligne(
                Tableau.texte(Francais.dateCourte(ecartee.ligne().le()), "num"),
                Tableau.texte(ecartee.ligne().libelle(), "lb"),
                Tableau.montant(ecartee.ligne().montant()),
                Tableau.de(
                        new Span(Francais.dateCourte(ecartee.le().atZone(PARIS).toLocalDate())),
                        new Petit(agents.de(ecartee.par()).nom())),
                Tableau.de(reprendre(ecartee.ligne()))));
        add(new NativeDetails(titre, table));
    }

    private Component reprendre(LigneEnAttente ligne) {
        return moi.a(Role.REFERENT)
                ? Bouton.discret(getTranslation("pret.renvois.reprendre"), () -> {
                    doublons.reprendre(ligne.identite());
                    ensuite.run();
                })
                : new Span(getTranslation("pret.doublons.referent"));
    }
}
