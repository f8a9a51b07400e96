package fr.parcoursprojet.accueil;

import fr.parcoursprojet.socle.DossierId;
import java.util.Optional;

/** What may help instead of a loan, in the words a person was given; those who close dossiers bring the bean. */
public interface AutresReponses {

    /** The words of a dossier that was closed because somebody else is the answer; empty otherwise. */
    Optional<String> de(DossierId dossier);
}
