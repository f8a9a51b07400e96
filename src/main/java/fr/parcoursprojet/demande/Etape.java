package fr.parcoursprojet.demande;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The pages of a demande: one question or one small group each. */
public enum Etape {
    /** Name, date of birth, phone. */
    IDENTITE(Partie.SITUATION),
    /** Under 18: the lawful way and the legal representative (R5). */
    MINEUR(Partie.SITUATION),
    /** Where the person lives, and how. */
    ADRESSE(Partie.SITUATION),
    /** What the person does. */
    ACTIVITE(Partie.SITUATION),
    /** With whom the person lives. */
    FOYER(Partie.SITUATION),
    /** Level of study and how the service was known. */
    PARCOURS(Partie.SITUATION),
    /** What the project is for. */
    MOTIF(Partie.PROJET),
    /** The thing to pay, and why it matters. */
    OBJET(Partie.PROJET),
    /** What it costs, who is paid, when. */
    COUT(Partie.PROJET),
    /** Monthly income. */
    RESSOURCES(Partie.BUDGET),
    /** Monthly charges. */
    CHARGES(Partie.BUDGET),
    /** Running debts. */
    DETTES(Partie.BUDGET),
    /** What the person and the family put in. */
    APPORTS(Partie.FINANCEMENT),
    /** What others pay. */
    COFINANCEMENTS(Partie.FINANCEMENT),
    /** Grant and loan. */
    PRET(Partie.FINANCEMENT),
    /** The documents. */
    DOCUMENTS(Partie.DOCUMENTS),
    /** Read again and file. */
    VERIFICATION(Partie.ENVOI);

    private final Partie partie;

    Etape(Partie partie) {
        this.partie = partie;
    }

    /** The part it belongs to. */
    public Partie partie() {
        return partie;
    }

    /** Its place under {@code espace/demande/}, such as {@code situation/adresse}; the same word alone when both are one. */
    public String chemin() {
        return switch (this) {
            case DOCUMENTS -> "documents";
            case VERIFICATION -> "verification";
            default -> (partie + "/" + this).toLowerCase(Locale.ROOT);
        };
    }

    /** The pages of a part. */
    public static List<Etape> de(Partie partie) {
        return Arrays.stream(values()).filter(etape -> etape.partie == partie).toList();
    }
}
