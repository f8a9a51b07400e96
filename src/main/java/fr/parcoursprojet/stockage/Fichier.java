package fr.parcoursprojet.stockage;

/**
 * A file as it is read.
 *
 * @param id its identifier
 * @param nom its name, as the person gave it, made safe
 * @param type what it really is
 * @param octets its content
 */
public record Fichier(FichierId id, String nom, TypeFichier type, byte[] octets) {

    @Override
    public String toString() {
        return "Fichier[" + id + "]";
    }
}
