package fr.parcoursprojet.courrier;

import fr.parcoursprojet.compte.Usagers;
import fr.parcoursprojet.pret.Emprunteur;
import fr.parcoursprojet.recouvrement.Debiteurs;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Who is told what became of a debt: each borrower who lives. What is still to pay is not told to the one whom a
 * surendettement of their own protects (R12); that nothing is left to pay, or that money comes back, is: it asks nothing.
 */
@Component
class LecteursDeDette {

    private final Debiteurs debiteurs;
    private final Usagers usagers;

    LecteursDeDette(Debiteurs debiteurs, Usagers usagers) {
        this.debiteurs = debiteurs;
        this.usagers = usagers;
    }

    List<Emprunteur> de(NouvelleDeDette nouvelle) {
        var pret = nouvelle.pret();
        var aQuiOnDemande = debiteurs.de(pret);
        return pret.emprunteurs().stream()
                .filter(un -> !usagers.ferme(un.usager()))
                .filter(un -> !nouvelle.reste().estPositif() || aQuiOnDemande.contains(un.usager()))
                .toList();
    }
}
