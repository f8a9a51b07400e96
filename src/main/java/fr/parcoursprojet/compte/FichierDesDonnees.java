package fr.parcoursprojet.compte;

import fr.parcoursprojet.stockage.Coffre;
import fr.parcoursprojet.stockage.FichierId;
import fr.parcoursprojet.stockage.TypeFichier;
import java.util.function.Supplier;

/**
 * A file in the copy of a person's data, read only when its turn comes.
 *
 * @param titre what it is, such as {@code identite}
 * @param lecture reads it
 */
public record FichierDesDonnees(String titre, Supplier<Contenu> lecture) {

    /**
     * What is in it.
     *
     * @param type what it really is
     * @param octets its content
     */
    public record Contenu(TypeFichier type, byte[] octets) {

        /** The end of its name, without the dot. */
        public String extension() {
            return type.extension();
        }
    }

    /** One that is kept in the vault. */
    public static FichierDesDonnees garde(String titre, FichierId fichier, Coffre coffre) {
        return new FichierDesDonnees(titre, () -> {
            var lu = coffre.lire(fichier);
            return new Contenu(lu.type(), lu.octets());
        });
    }

    /** A paper that is printed again for the copy. */
    public static FichierDesDonnees imprime(String titre, Supplier<byte[]> pdf) {
        return new FichierDesDonnees(titre, () -> new Contenu(TypeFichier.PDF, pdf.get()));
    }
}
