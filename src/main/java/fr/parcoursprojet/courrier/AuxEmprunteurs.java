package fr.parcoursprojet.courrier;

import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.pret.Pret;
import org.springframework.stereotype.Component;

/** What is written about a loan goes to each who owes it, once. */
@Component
class AuxEmprunteurs {

    private final Courriers courriers;

    AuxEmprunteurs(Courriers courriers) {
        this.courriers = courriers;
    }

    /** Writes an e-mail to all the borrowers of a loan. */
    void ecrire(Pret pret, Lettre lettre) {
        pret.emprunteurs()
                .forEach(un -> courriers.ecrire(lettre.pour(un.usager(), cle(pret, un.usager(), lettre.cle()))));
    }

    /** What makes it the same letter for one of them: the first borrower's key stays as it is. */
    static String cle(Pret pret, UsagerId usager, String cle) {
        return usager.equals(pret.emprunteur()) ? cle : cle + ":" + usager;
    }
}
