package fr.parcoursprojet.socle.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before what cannot be undone. */
public final class Confirmation {

    private Confirmation() {}

    /**
     * Asks, then acts.
     *
     * @param titre the question
     * @param phrase what will happen
     * @param oui the words of the button that acts
     */
    public static void demander(String titre, String phrase, String oui, Runnable action) {
        var boite = new ConfirmDialog();
        boite.setHeader(titre);
        boite.setText(phrase);
        boite.setCancelable(true);
        boite.setCancelText(boite.getTranslation("socle.confirmation.non"));
        boite.setConfirmText(oui);
        boite.addConfirmListener(accord -> action.run());
        boite.open();
    }
}
