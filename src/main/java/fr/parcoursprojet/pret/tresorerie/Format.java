package fr.parcoursprojet.pret.tresorerie;

import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.stockage.TypeFichier;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** The formats the Treasury's files come in, told apart by their content: each a reader that gives the same rows. */
enum Format {
    /** A spreadsheet of an office suite. */
    XLSX(TypeFichier.XLSX, LecteurXlsx::reconnait, LecteurXlsx::lire),
    /** The national exchange format, domain of receipts (PES retour recette). */
    PES(TypeFichier.XML, LecteurPes::reconnait, LecteurPes::lire),
    /** A table as text; what is nothing else is read as one. */
    CSV(TypeFichier.CSV, octets -> true, LecteurCsv::lire);

    private final TypeFichier type;
    private final Predicate<byte[]> marque;
    private final Function<byte[], List<Rangee>> lecteur;

    Format(TypeFichier type, Predicate<byte[]> marque, Function<byte[], List<Rangee>> lecteur) {
        this.type = type;
        this.marque = marque;
        this.lecteur = lecteur;
    }

    static Format de(byte[] octets) {
        for (var format : values()) {
            if (format.marque.test(octets)) {
                return format;
            }
        }
        return CSV;
    }

    /**
     * The rows, the first one naming the columns.
     *
     * @throws Refus when it cannot be read
     */
    List<Rangee> lire(byte[] octets) {
        return lecteur.apply(octets);
    }

    TypeFichier type() {
        return type;
    }
}
