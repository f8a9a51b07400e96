package fr.parcoursprojet.budget;

import java.util.Arrays;
import java.util.List;

/** A line that a household's budget may have. */
public enum PosteBudget {
    /** Net wages. */
    SALAIRE(NatureLigne.RESSOURCE),
    /** Pay of an apprentice. */
    APPRENTISSAGE(NatureLigne.RESSOURCE),
    /** Prime d'activité. */
    PRIME_ACTIVITE(NatureLigne.RESSOURCE),
    /** Unemployment benefit (ARE). */
    CHOMAGE(NatureLigne.RESSOURCE),
    /** Revenu de solidarité active, or contrat d'engagement jeune. */
    RSA(NatureLigne.RESSOURCE),
    /** Housing benefit (APL, ALS). */
    AIDE_LOGEMENT(NatureLigne.RESSOURCE),
    /** Family benefits. */
    PRESTATIONS_FAMILIALES(NatureLigne.RESSOURCE),
    /** Student grant or training pay. */
    BOURSE(NatureLigne.RESSOURCE),
    /** Disability benefit (AAH) or pension. */
    PENSION(NatureLigne.RESSOURCE),
    /** Regular help from the family. */
    AIDE_FAMILIALE(NatureLigne.RESSOURCE),
    /** Any other income. */
    AUTRE_RESSOURCE(NatureLigne.RESSOURCE),
    /** Rent before housing benefit. */
    LOYER(NatureLigne.CHARGE),
    /** Electricity and gas. */
    ENERGIE(NatureLigne.CHARGE),
    /** Water. */
    EAU(NatureLigne.CHARGE),
    /** Telephone and internet. */
    TELEPHONE(NatureLigne.CHARGE),
    /** Bus, train, fuel. */
    TRANSPORT(NatureLigne.CHARGE),
    /** Home insurance. */
    ASSURANCE_LOGEMENT(NatureLigne.CHARGE),
    /** Vehicle insurance. */
    ASSURANCE_VEHICULE(NatureLigne.CHARGE),
    /** Complementary health insurance. */
    MUTUELLE(NatureLigne.CHARGE),
    /** Taxes. */
    IMPOTS(NatureLigne.CHARGE),
    /** Child care, canteen. */
    GARDE(NatureLigne.CHARGE),
    /** Maintenance paid to another household. */
    PENSION_VERSEE(NatureLigne.CHARGE),
    /** Any other fixed expense. */
    AUTRE_CHARGE(NatureLigne.CHARGE),
    /** Instalments of a running credit. */
    CREDIT(NatureLigne.DETTE),
    /** Repayment of rent or energy arrears. */
    RETARD(NatureLigne.DETTE),
    /** Repayment of an overpaid benefit or of a fine. */
    TROP_PERCU(NatureLigne.DETTE),
    /** Any other debt being repaid. */
    AUTRE_DETTE(NatureLigne.DETTE);

    private final NatureLigne nature;

    PosteBudget(NatureLigne nature) {
        this.nature = nature;
    }

    /** Whether it brings money, costs some, or repays a debt. */
    public NatureLigne nature() {
        return nature;
    }

    /** Whether it is an "other" line, which needs the person's own words and may stand several times. */
    public boolean autre() {
        return this == AUTRE_RESSOURCE || this == AUTRE_CHARGE || this == AUTRE_DETTE;
    }

    /** The lines of one nature, in the order of the screens. */
    public static List<PosteBudget> de(NatureLigne nature) {
        return Arrays.stream(values()).filter(poste -> poste.nature == nature).toList();
    }
}
