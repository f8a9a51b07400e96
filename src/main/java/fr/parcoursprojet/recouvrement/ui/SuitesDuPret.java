package fr.parcoursprojet.recouvrement.ui;

import com.vaadin.flow.component.html.Div;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.pret.Pret;

/** The cards of a debt in trouble: the Treasury, a surendettement, the time left, the person; for those who follow it only. */
@org.springframework.stereotype.Component
class SuitesDuPret {

    private final CarteContentieux contentieux;
    private final CarteSurendettement surendettement;
    private final CarteProtection protection;
    private final CartePrescription prescription;
    private final CartePersonne personne;
    private final Moi moi;

    SuitesDuPret(
            CarteContentieux contentieux,
            CarteSurendettement surendettement,
            CarteProtection protection,
            CartePrescription prescription,
            CartePersonne personne,
            Moi moi) {
        this.contentieux = contentieux;
        this.surendettement = surendettement;
        this.protection = protection;
        this.prescription = prescription;
        this.personne = personne;
        this.moi = moi;
    }

    /** Whether one of them has something to show. */
    boolean concerne(Pret pret) {
        return lesSuit()
                && (surendettement.concerne(pret) || contentieux.concerne(pret) || prescription.concerne(pret));
    }

    /** Adds those that have something to show; they call back when something changed. */
    void montrer(Pret pret, Div volet, Runnable change) {
        if (!lesSuit()) {
            return;
        }
        if (contentieux.concerne(pret)) {
            volet.add(contentieux.de(pret, volet, change));
        }
        if (surendettement.concerne(pret)) {
            volet.add(surendettement.de(pret, volet, change));
        }
        if (protection.concerne(pret)) {
            volet.add(protection.de(pret, volet, change));
        }
        if (prescription.concerne(pret)) {
            volet.add(prescription.de(pret, volet, change));
        }
        if (pret.etat().estVerse()) {
            pret.emprunteurs().forEach(qui -> volet.add(personne.de(pret, qui, volet, change)));
        }
    }

    private boolean lesSuit() {
        return moi.a(Role.REFERENT) || moi.a(Role.AGENT_ADMINISTRATIF);
    }
}
