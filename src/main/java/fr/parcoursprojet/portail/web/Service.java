package fr.parcoursprojet.portail.web;

import fr.parcoursprojet.edition.IdentiteService;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The service that lends and its accessibility statement, as the public pages name them. */
@Component("service")
class Service {

    /** What an RGAA audit found; without an audit the law says "non conforme". */
    enum Conformite {
        /** Not audited, or under half of the criteria. */
        NON,
        /** Half of the criteria at least. */
        PARTIELLE,
        /** All of them. */
        TOTALE
    }

    private final IdentiteService identite;
    private final Conformite conformite;
    private final @Nullable Controles controles;

    Service(IdentiteService identite, @Value("${portail.accessibilite:NON}") Conformite conformite) {
        this.identite = identite;
        this.conformite = conformite;
        this.controles = Controles.derniers();
    }

    /** Its names, addresses and hours. */
    public IdentiteService identite() {
        return identite;
    }

    /** The number as a telephone dials it. */
    public String appel() {
        return "tel:" + identite.telephone().replaceAll("[^+0-9]", "");
    }

    /** Where a mail program writes. */
    public String ecrire() {
        return "mailto:" + identite.email();
    }

    /** The key of the state of accessibility. */
    public String accessibilite() {
        return "portail.accessibilite." + conformite.name().toLowerCase(Locale.ROOT);
    }

    /** What the last automatic checks found; null in a build that has none. */
    public @Nullable Controles controles() {
        return controles;
    }
}
