package fr.parcoursprojet.edition;

/** The words a city wrote in its letters, in place of those that are delivered. */
public interface MotsDesLettres {

    /**
     * A page in the city's words, in the language of the thread; as it is when the city has none.
     *
     * @param gabarit name of the template
     * @param page what the template wrote, well formed
     */
    String habiller(String gabarit, String page);
}
