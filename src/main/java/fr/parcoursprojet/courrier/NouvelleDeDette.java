package fr.parcoursprojet.courrier;

import fr.parcoursprojet.pret.Emprunteur;
import fr.parcoursprojet.pret.MouvementId;
import fr.parcoursprojet.pret.Pret;
import fr.parcoursprojet.pret.TypeMouvement;
import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * One thing to tell about a debt, by e-mail or on paper.
 *
 * @param pret the loan
 * @param modele {@code trop-percu}, {@code trop-percu-rendu} or {@code creance-eteinte}
 * @param fait what makes it the same news, such as the entry of the ledger
 * @param somme what it is about, in euros
 * @param reste what is still owed, in euros
 * @param le the day it counts
 */
record NouvelleDeDette(Pret pret, String modele, String fait, Montant somme, Montant reste, LocalDate le) {

    static final String TROP_PERCU = "trop-percu";
    private static final String RENDU = "trop-percu-rendu";
    private static final String ETEINTE = "creance-eteinte";

    /** The e-mails that tell such news. */
    static final List<String> MODELES = List.of(TROP_PERCU, RENDU, ETEINTE);

    /** More was paid than was owed: nothing is left to pay. */
    static NouvelleDeDette tropPercu(Pret pret, Montant somme, LocalDate le) {
        return new NouvelleDeDette(pret, TROP_PERCU, pret.id() + ":" + somme + ":" + le, somme, Montant.ZERO, le);
    }

    /** What an entry of the ledger did: what was paid too much given back, or a debt erased. */
    static NouvelleDeDette de(
            Pret pret, TypeMouvement type, MouvementId mouvement, Montant somme, Montant reste, LocalDate le) {
        var modele = type == TypeMouvement.RESTITUTION ? RENDU : ETEINTE;
        return new NouvelleDeDette(pret, modele, mouvement.toString(), somme, reste, le);
    }

    /** Whether an e-mail of that key told such news. */
    static boolean estLaCleDUne(String cle) {
        return MODELES.stream().anyMatch(modele -> cle.startsWith(modele + ":"));
    }

    /** What makes it the same letter to one of them. */
    String cle(Emprunteur un) {
        return AuxEmprunteurs.cle(pret, un.usager(), modele + ":" + fait);
    }

    SujetDeLettre sujet() {
        return SujetDeLettre.valueOf(modele.replace('-', '_').toUpperCase(Locale.ROOT));
    }
}
