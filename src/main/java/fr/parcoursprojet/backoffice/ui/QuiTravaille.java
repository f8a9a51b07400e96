package fr.parcoursprojet.backoffice.ui;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The name of the signed-in agent, for the rail. */
@Component
class QuiTravaille {

    String nom() {
        var authentification = SecurityContextHolder.getContext().getAuthentication();
        return authentification == null ? "" : authentification.getName();
    }
}
