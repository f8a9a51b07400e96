package fr.parcoursprojet.compte;

/**
 * The paper that proves a name: PDF or picture.
 *
 * @param nom the name of the file
 * @param octets its content
 */
@SuppressWarnings("ArrayRecordComponent")
public record PreuveDeNom(String nom, byte[] octets) {

    @Override
    public String toString() {
        return "PreuveDeNom[]";
    }
}
