package fr.parcoursprojet.portail.ui;

import com.vaadin.flow.router.Layout;
import fr.parcoursprojet.compte.Moi;
import jakarta.annotation.security.PermitAll;

/** Around the screens of a prescripteur. */
@Layout("prescripteur")
@PermitAll
class PrescripteurLayout extends CadreDuTelephone {

    PrescripteurLayout(Moi moi) {
        dessiner("prescripteur", moi.agent());
    }
}
