package fr.parcoursprojet.instruction.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.instruction.Instruction;
import fr.parcoursprojet.instruction.Instructions;
import fr.parcoursprojet.instruction.NatureClassement;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Faits;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.Remarque;

/** Where the work stands and what comes next: take it, hand it to the commission, or end it. */
final class SuiteInstruction extends Section {

    private final DossierOuvert ouvert;
    private final Instructions instructions;
    private final Moi moi;
    private final String numero;
    private final Runnable redessiner;

    /**
     * @param numero the number of the dossier, for the way to its other tabs
     */
    SuiteInstruction(DossierOuvert ouvert, Instructions instructions, Moi moi, String numero, Runnable redessiner) {
        this.ouvert = ouvert;
        this.instructions = instructions;
        this.moi = moi;
        this.numero = numero;
        this.redessiner = redessiner;
        addClassNames("card", "in-suite");
        getElement().setAttribute("aria-label", getTranslation("instruction.suite.titre"));
        actualiser();
    }

    /** Reads again what lacks. */
    void actualiser() {
        removeAll();
        var instruction = ouvert.instruction();
        add(new H2(getTranslation("instruction.suite." + instruction.etat())));
        switch (instruction.etat()) {
            case A_AFFECTER -> prendre(instruction);
            case EN_COURS -> instruire(instruction);
            case PRESENTEE -> add(new Paragraph(getTranslation("instruction.suite.presentee")));
            case CLASSEE -> fin(instruction);
        }
    }

    private void prendre(Instruction instruction) {
        add(new Paragraph(getTranslation("instruction.suite.aPrendre")));
        if (moi.a(Role.REFERENT)) {
            add(actions(
                    Bouton.principal(
                            getTranslation("instruction.suite.prendre"),
                            () -> agir(() -> instructions.affecter(instruction.dossier(), moi.exigerAgent()))),
                    classer(instruction)));
        }
    }

    private void instruire(Instruction instruction) {
        var manque = instruction.manque();
        if (manque != null) {
            add(Remarque.alerte(getTranslation("instruction.suite.ajourne", manque)));
        }
        var manques = instructions.manques(instruction.dossier());
        if (manques.isEmpty()) {
            var pret = new Paragraph(Icone.OK.dessin(), new Span(getTranslation("instruction.suite.complet")));
            pret.addClassName("in-complet");
            add(pret);
        } else {
            var liste = new UnorderedList();
            liste.addClassName("in-manques");
            manques.forEach(un ->
                    liste.add(new ListItem(Icone.FAIRE.dessin(), new Span(getTranslation(un.cle(), un.quoi())))));
            add(new Paragraph(getTranslation("instruction.suite.manque")), liste);
        }
        if (moi.a(Role.REFERENT)) {
            var mots = getTranslation("instruction.suite.presenter");
            Runnable presenter = () -> agir(() -> instructions.presenter(instruction.dossier()));
            var bouton = manques.isEmpty() ? Bouton.principal(mots, presenter) : Bouton.second(mots, presenter);
            add(actions(bouton.avec(Icone.GENS), classer(instruction)));
        }
    }

    private void fin(Instruction instruction) {
        var classement = instruction.classement();
        if (classement == null) {
            return;
        }
        add(new Paragraph(getTranslation("instruction.classement.nature." + classement.nature())));
        if (classement.nature() == NatureClassement.ORIENTATION && moi.a(Role.REFERENT)) {
            add(Lien.vers(orientations() + "?orienter=1", getTranslation("instruction.classement.versPartenaire"))
                    .icone(Icone.SIGNE)
                    .bouton());
        }
        if (!classement.motif().isBlank()) {
            add(new Faits()
                    .fait(getTranslation("instruction.classement.motif"), classement.motif())
                    .fait(getTranslation("instruction.classement.recours"), classement.recours())
                    .fait(getTranslation("instruction.classement.autreReponse"), classement.autreReponse()));
        }
    }

    private Bouton classer(Instruction instruction) {
        return Bouton.discret(
                getTranslation("instruction.suite.classer"),
                () -> new ClassementDialog(
                                classement -> agir(() -> instructions.classer(instruction.dossier(), classement)),
                                () -> UI.getCurrent().navigate(orientations(), QueryParameters.of("orienter", "1")))
                        .open());
    }

    private String orientations() {
        return "agents/dossiers/" + numero + "/orientations";
    }

    /** Whether it was done. */
    private boolean agir(Runnable action) {
        try {
            action.run();
            var fait = instructions.du(ouvert.instruction().dossier()).etat();
            Annonce.fait(getTranslation("instruction.suite.fait." + fait));
            redessiner.run();
            return true;
        } catch (Refus refus) {
            Annonce.refus(getTranslation(refus.cle(), refus.arguments()));
            return false;
        }
    }

    private static Div actions(Bouton... boutons) {
        var actions = new Div();
        actions.add(boutons);
        actions.addClassName("in-choix");
        return actions;
    }
}
