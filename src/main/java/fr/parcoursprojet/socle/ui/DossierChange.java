package fr.parcoursprojet.socle.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;

/** An act in a tab changed the dossier that is open: what is around the tab is read again, the tab reads itself. */
public final class DossierChange extends ComponentEvent<UI> {

    private DossierChange(UI ecran) {
        super(ecran, false);
    }

    /** A tab did something. */
    public static void dire() {
        var ecran = UI.getCurrent();
        if (ecran != null) {
            ComponentUtil.fireEvent(ecran, new DossierChange(ecran));
        }
    }

    /** Hears what the tabs of a screen do, until it is removed. */
    public static Registration ecouter(UI ecran, Runnable suite) {
        ComponentEventListener<DossierChange> ecoute = change -> suite.run();
        return ComponentUtil.addListener(ecran, DossierChange.class, ecoute);
    }
}
