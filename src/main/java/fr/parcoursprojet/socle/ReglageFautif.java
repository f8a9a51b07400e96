package fr.parcoursprojet.socle;

/** A setting is missing or cannot be used: the portal does not start, and says which. Never holds the value of a secret. */
public class ReglageFautif extends IllegalArgumentException {

    private final String reglage;
    private final String quoiFaire;

    /**
     * @param reglage its name, such as {@code portail.adresse}
     * @param faute what is wrong, after the name
     * @param quoiFaire what the deployer does
     */
    public ReglageFautif(String reglage, String faute, String quoiFaire) {
        super(reglage + " " + faute);
        this.reglage = reglage;
        this.quoiFaire = quoiFaire;
    }

    /** The name of the setting. */
    public String reglage() {
        return reglage;
    }

    /** What the deployer does. */
    public String quoiFaire() {
        return quoiFaire;
    }
}
