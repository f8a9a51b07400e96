package fr.parcoursprojet.stockage;

import org.springframework.stereotype.Service;

/** The one door for files: real type, antivirus, encryption, then keep. */
@Service
public class Coffre {

    /**
     * Checks and keeps a file somebody gives.
     *
     * @throws fr.parcoursprojet.socle.Refus when it is empty, too large, of another type, infected or unreadable
     */
    public FichierId deposer(String nom, byte[] contenu) {
        throw new UnsupportedOperationException();
    }

    /** Keeps a file the portal made itself. */
    public FichierId ranger(String nom, TypeFichier type, byte[] contenu) {
        throw new UnsupportedOperationException();
    }

    /**
     * Takes a file out.
     *
     * @throws fr.parcoursprojet.socle.Introuvable when there is none
     * @throws fr.parcoursprojet.socle.Refus while the antivirus has not seen it
     */
    public Fichier lire(FichierId fichier) {
        throw new UnsupportedOperationException();
    }

    /** Whether a file may be read. */
    public EtatFichier etat(FichierId fichier) {
        throw new UnsupportedOperationException();
    }

    /** Forgets a file for good. */
    public void supprimer(FichierId fichier) {
        throw new UnsupportedOperationException();
    }
}
