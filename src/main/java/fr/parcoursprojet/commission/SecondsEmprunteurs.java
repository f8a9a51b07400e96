package fr.parcoursprojet.commission;

import fr.parcoursprojet.socle.DossierId;
import java.util.Optional;

/** Who borrows with the demandeur of a dossier, as the commission needs to know it; the module of the loans answers. */
public interface SecondsEmprunteurs {

    /** The one who is asked or agreed; empty when the demandeur borrows alone. */
    Optional<SecondEmprunteur> du(DossierId dossier);
}
