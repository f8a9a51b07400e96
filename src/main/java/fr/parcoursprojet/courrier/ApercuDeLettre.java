package fr.parcoursprojet.courrier;

import java.util.List;

/**
 * A letter on paper as it would be printed.
 *
 * @param pdf the letter
 * @param feuilles its sheets as pictures, PNG
 */
@SuppressWarnings("ArrayRecordComponent")
public record ApercuDeLettre(byte[] pdf, List<byte[]> feuilles) {

    @Override
    public String toString() {
        return "ApercuDeLettre"; // no content in a log
    }
}
