package fr.parcoursprojet.stockage;

/** The kinds of files that are kept: what people may send, and the files of the Treasury. */
public enum TypeFichier {
    /** A document. */
    PDF("application/pdf", "pdf"),
    /** A photograph. */
    JPEG("image/jpeg", "jpg"),
    /** A picture or a copy of a screen. */
    PNG("image/png", "png"),
    /** A photograph of some phones; kept as JPEG. */
    WEBP("image/webp", "webp"),
    /** A table as text, from the Treasury. */
    CSV("text/csv", "csv"),
    /** A spreadsheet, from the Treasury. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    /** A stream of the national exchange format, from the Treasury. */
    XML("application/xml", "xml");

    private final String mime;
    private final String extension;

    TypeFichier(String mime, String extension) {
        this.mime = mime;
        this.extension = extension;
    }

    /** The media type browsers know. */
    public String mime() {
        return mime;
    }

    /** The end of the file's name, without the dot. */
    public String extension() {
        return extension;
    }

    /** Whether it is a picture. */
    public boolean estImage() {
        return this == JPEG || this == PNG || this == WEBP;
    }
}
