package fr.parcoursprojet.compte;

import com.vaadin.flow.server.VaadinSession;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Langue;
import fr.parcoursprojet.socle.ui.ChoixDeLangue;
import org.springframework.stereotype.Component;

/** The language that a signed-in person chooses: for the rest of the visit, for the next ones, and for the e-mails. */
@Component
public class LangueDuLecteur {

    private final ChoixDeLangue choix;
    private final Usagers usagers;
    private final Moi moi;

    LangueDuLecteur(ChoixDeLangue choix, Usagers usagers, Moi moi) {
        this.choix = choix;
        this.usagers = usagers;
        this.moi = moi;
    }

    /** Whether there is a choice. */
    public boolean offerte() {
        return choix.anglais();
    }

    /**
     * Chooses from a screen, which is to be loaded anew.
     *
     * @throws Introuvable when nobody is signed in, or an agent
     */
    public void choisir(Langue langue) {
        usagers.parler(moi.exigerUsager(), langue);
        var session = VaadinSession.getCurrent();
        if (session != null && session.getSession() != null) {
            ChoixDeLangue.retenir(session.getSession(), langue);
        }
    }
}
