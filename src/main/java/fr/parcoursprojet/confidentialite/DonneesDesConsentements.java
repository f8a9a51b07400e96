package fr.parcoursprojet.confidentialite;

import fr.parcoursprojet.compte.PartDesDonnees;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.socle.Donnees;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a person agreed to share, and took back. */
@Component
class DonneesDesConsentements implements PartDesDonnees {

    private final Consentements consentements;

    DonneesDesConsentements(Consentements consentements) {
        this.consentements = consentements;
    }

    @Override
    public String nom() {
        return "consentements";
    }

    @Override
    public List<Donnees> de(UsagerId usager) {
        return consentements.de(usager).stream()
                .map(un -> new Donnees()
                        .avec("nature", un.nature())
                        .avec("avec", un.destinataire())
                        .avec("donneLe", un.donneLe())
                        .avec("revoqueLe", un.revoqueLe()))
                .toList();
    }
}
