package fr.parcoursprojet.pret;

import fr.parcoursprojet.compte.UsagerId;
import java.time.LocalDate;
import java.util.Optional;

/** Tells whether one of two borrowers is protected by a surendettement of their own, while the loan goes on (R12). */
public interface ProtectionPersonnelle {

    /** Since which day nothing is asked of them about this loan; empty when it is. */
    Optional<LocalDate> depuis(Pret pret, UsagerId emprunteur);
}
