package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.pret.PretId;
import java.time.LocalDate;
import java.util.Set;

/** A reason for which nothing leaves about a loan; each is a Spring bean. */
interface Retenue {

    /** The loans held on a day. */
    Set<PretId> retenus(LocalDate jour);
}
