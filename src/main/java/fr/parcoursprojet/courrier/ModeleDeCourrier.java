package fr.parcoursprojet.courrier;

import java.util.List;

/**
 * An e-mail, or a letter on paper, as it is delivered, in one language.
 *
 * @param nom name of its template
 * @param titre what agents call it
 * @param quand which event sends it, in a few words
 * @param moment when in the life of a dossier
 * @param papier whether it is a letter on paper
 * @param blocs its pieces, the subject of an e-mail first
 * @param partout the variables that each of its pieces may name, whatever the case
 */
public record ModeleDeCourrier(
        String nom,
        String titre,
        String quand,
        Moment moment,
        boolean papier,
        List<BlocDuModele> blocs,
        List<BlocDuModele.Variable> partout) {

    /** The pieces that a city may write. */
    public List<BlocDuModele> modifiables() {
        return blocs.stream().filter(BlocDuModele::modifiable).toList();
    }

    /** The cases it tells apart, in the order they are read. */
    public List<String> cas() {
        return blocs.stream()
                .map(BlocDuModele::si)
                .filter(si -> !si.isEmpty())
                .distinct()
                .toList();
    }
}
