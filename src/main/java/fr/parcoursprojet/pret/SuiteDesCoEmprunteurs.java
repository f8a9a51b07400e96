package fr.parcoursprojet.pret;

import fr.parcoursprojet.commission.DossierRefuse;
import fr.parcoursprojet.demande.DemandeDeposee;
import fr.parcoursprojet.demande.DemandeRetiree;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What becomes of a second borrower when the demande is filed, given up or refused, or its loan never paid out. */
@Component
class SuiteDesCoEmprunteurs {

    private final CoEmprunteurs coEmprunteurs;

    SuiteDesCoEmprunteurs(CoEmprunteurs coEmprunteurs) {
        this.coEmprunteurs = coEmprunteurs;
    }

    @EventListener
    void on(DemandeDeposee demande) {
        coEmprunteurs.deposee(demande.dossier());
    }

    @EventListener
    void on(DemandeRetiree demande) {
        coEmprunteurs.sansPret(demande.dossier());
    }

    @EventListener
    void on(DossierRefuse refuse) {
        coEmprunteurs.sansPret(refuse.dossier());
    }

    @EventListener
    void on(PretSansSuite pret) {
        coEmprunteurs.sansPret(pret.dossier());
    }
}
