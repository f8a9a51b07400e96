package fr.parcoursprojet.prescripteur;

import fr.parcoursprojet.compte.ComptesReunis;
import fr.parcoursprojet.confidentialite.ConsentementRevoque;
import fr.parcoursprojet.confidentialite.Consentements;
import fr.parcoursprojet.confidentialite.NatureDeConsentement;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A consent taken back also ends the filling in, and erases what the prescripteur had typed and a rapport not sent yet. */
@Component
class SuiteDesConsentements {

    private final RegistreDesPersonnes registre;
    private final RegistreDesRapports rapports;
    private final Consentements consentements;

    SuiteDesConsentements(RegistreDesPersonnes registre, RegistreDesRapports rapports, Consentements consentements) {
        this.registre = registre;
        this.rapports = rapports;
        this.consentements = consentements;
    }

    @EventListener
    void on(ConsentementRevoque revoque) {
        if (revoque.nature() == NatureDeConsentement.PRESCRIPTEUR) {
            var envoi = UUID.fromString(revoque.objet());
            consentements.clore(NatureDeConsentement.REMPLISSAGE, revoque.objet());
            registre.oublierQui(envoi);
            rapports.oublierLEbauche(envoi);
        }
    }

    @EventListener
    void on(ComptesReunis reunion) {
        registre.passerA(reunion.ancien(), reunion.garde());
    }
}
