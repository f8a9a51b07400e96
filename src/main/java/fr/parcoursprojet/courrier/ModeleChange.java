package fr.parcoursprojet.courrier;

import fr.parcoursprojet.socle.Refus;

/** Another administrator wrote a version in between; nothing was written, and this is what stands now. */
public class ModeleChange extends Refus {

    private final transient VersionDeModele actuelle;

    ModeleChange(VersionDeModele actuelle) {
        super("courrier.refus.modeleChange", actuelle.auteur());
        this.actuelle = actuelle;
    }

    /** What the other one wrote. */
    public VersionDeModele actuelle() {
        return actuelle;
    }
}
