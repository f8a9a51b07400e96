package fr.parcoursprojet.commission.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import fr.parcoursprojet.commission.Votes;

/** How the members voted, when somebody asked for a vote. */
final class VotesEnSalle extends Div {

    private final Checkbox demande = new Checkbox(getTranslation("commission.decider.voter"));
    private final IntegerField pour = voix("commission.decider.pour");
    private final IntegerField contre = voix("commission.decider.contre");
    private final IntegerField abstention = voix("commission.decider.abstention");
    private final Div trois = new Div(pour, contre, abstention);
    private final Paragraph faute = new Paragraph();

    VotesEnSalle(Votes votes) {
        addClassName("votes");
        trois.addClassName("vt");
        trois.getElement().setAttribute("role", "group");
        trois.getElement().setAttribute("aria-label", getTranslation("commission.decider.votes"));
        faute.addClassName("faute");
        faute.getElement().setAttribute("role", "alert");
        pour.setValue(votes.pour());
        contre.setValue(votes.contre());
        abstention.setValue(votes.abstention());
        demande.setValue(votes.total() > 0);
        demande.addValueChangeListener(change -> montrer());
        add(demande, trois, faute);
        montrer();
    }

    /** What the fields say; nothing when nobody asked. */
    Votes votes() {
        return demande.getValue() ? new Votes(nombre(pour), nombre(contre), nombre(abstention)) : Votes.AUCUN;
    }

    /** Says under the fields what is wrong; empty takes it away. */
    void dire(String phrase) {
        faute.setText(phrase);
        faute.setVisible(!phrase.isEmpty());
    }

    private void montrer() {
        trois.setVisible(demande.getValue());
        dire("");
    }

    private IntegerField voix(String cle) {
        var champ = new IntegerField(getTranslation(cle));
        champ.setMin(0);
        return champ;
    }

    private static int nombre(IntegerField champ) {
        return champ.getValue() == null ? 0 : Math.max(0, champ.getValue());
    }
}
