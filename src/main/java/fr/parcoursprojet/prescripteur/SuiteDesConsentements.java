package fr.parcoursprojet.prescripteur;

import fr.parcoursprojet.compte.ComptesReunis;
import fr.parcoursprojet.confidentialite.ConsentementRevoque;
import fr.parcoursprojet.confidentialite.Consentements;
import fr.parcoursprojet.confidentialite.NatureDeConsentement;
import fr.parcoursprojet.demande.DemandeDeposee;
import fr.parcoursprojet.demande.DemandeRetiree;
import fr.parcoursprojet.socle.DossierId;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A consent taken back also ends the filling in, and erases what the prescripteur had typed and a rapport not sent yet. A
 * demande that is filed or given up ends the filling in too.
 */
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
    void on(DemandeDeposee deposee) {
        finir(deposee.dossier());
    }

    @EventListener
    void on(DemandeRetiree retiree) {
        finir(retiree.dossier());
    }

    /** There is nothing left to fill in. */
    private void finir(DossierId dossier) {
        registre.pourLeDossier(dossier)
                .forEach(une -> consentements.clore(
                        NatureDeConsentement.REMPLISSAGE, une.id().toString()));
    }

    @EventListener
    void on(ComptesReunis reunion) {
        registre.passerA(reunion.ancien(), reunion.garde());
    }
}
