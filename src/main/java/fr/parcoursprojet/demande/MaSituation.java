package fr.parcoursprojet.demande;

import fr.parcoursprojet.reglement.Activite;
import fr.parcoursprojet.socle.Telephone;
import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who applies; any answer may still be missing in a draft.
 *
 * @param prenom first name
 * @param nom last name
 * @param naissance date of birth
 * @param telephone where the person can be called
 * @param representant who answers for a person under 18; asked only then
 * @param adresse number and street
 * @param codePostal postcode
 * @param ville town
 * @param logement how the person is housed
 * @param activites what the person does, several answers possible
 * @param foyer with whom the person lives
 * @param enfants children under 14 at home
 * @param adolescents children of 14 and over at home
 * @param niveauEtude highest level reached
 * @param sexe for statistics
 * @param provenance who sent the person
 */
public record MaSituation(
        @Nullable String prenom,
        @Nullable String nom,
        @Nullable LocalDate naissance,
        @Nullable Telephone telephone,
        RepresentantLegal representant,
        @Nullable String adresse,
        @Nullable String codePostal,
        @Nullable String ville,
        @Nullable Logement logement,
        Set<Activite> activites,
        @Nullable Foyer foyer,
        @Nullable Integer enfants,
        @Nullable Integer adolescents,
        @Nullable NiveauEtude niveauEtude,
        @Nullable Sexe sexe,
        @Nullable Provenance provenance) {

    /** Nothing answered yet. */
    public static final MaSituation VIDE = new MaSituation(
            null,
            null,
            null,
            null,
            RepresentantLegal.VIDE,
            null,
            null,
            null,
            null,
            Set.of(),
            null,
            null,
            null,
            null,
            null,
            null);

    /** The set is copied: an answer never changes behind its back. */
    public MaSituation {
        activites = Set.copyOf(activites);
    }

    /** Age in whole years on a day, or -1 when the date of birth is not known. */
    public int age(LocalDate jour) {
        return naissance == null ? -1 : Period.between(naissance, jour).getYears();
    }

    /** Whether the person is known to be under 18 on a day (R5). */
    public boolean estMineur(LocalDate jour) {
        return naissance != null && age(jour) < 18;
    }

    /** First and last name as they are said, or what is known of them; empty when nothing is. */
    public String nomComplet() {
        return ((prenom == null ? "" : prenom) + " " + (nom == null ? "" : nom)).strip();
    }

    /** The same person, with another identity. */
    public MaSituation avecIdentite(
            @Nullable String prenom,
            @Nullable String nom,
            @Nullable LocalDate naissance,
            @Nullable Telephone telephone) {
        return new MaSituation(
                prenom,
                nom,
                naissance,
                telephone,
                representant,
                adresse,
                codePostal,
                ville,
                logement,
                activites,
                foyer,
                enfants,
                adolescents,
                niveauEtude,
                sexe,
                provenance);
    }

    /** The same person, with another legal representative. */
    public MaSituation avecRepresentant(RepresentantLegal representant) {
        return new MaSituation(
                prenom,
                nom,
                naissance,
                telephone,
                representant,
                adresse,
                codePostal,
                ville,
                logement,
                activites,
                foyer,
                enfants,
                adolescents,
                niveauEtude,
                sexe,
                provenance);
    }

    /** The same person, living elsewhere. */
    public MaSituation avecAdresse(
            @Nullable String adresse,
            @Nullable String codePostal,
            @Nullable String ville,
            @Nullable Logement logement) {
        return new MaSituation(
                prenom,
                nom,
                naissance,
                telephone,
                representant,
                adresse,
                codePostal,
                ville,
                logement,
                activites,
                foyer,
                enfants,
                adolescents,
                niveauEtude,
                sexe,
                provenance);
    }

    /** The same person, doing something else. */
    public MaSituation avecActivites(Set<Activite> activites) {
        return new MaSituation(
                prenom,
                nom,
                naissance,
                telephone,
                representant,
                adresse,
                codePostal,
                ville,
                logement,
                activites,
                foyer,
                enfants,
                adolescents,
                niveauEtude,
                sexe,
                provenance);
    }

    /** The same person, in another household. */
    public MaSituation avecFoyer(@Nullable Foyer foyer, @Nullable Integer enfants, @Nullable Integer adolescents) {
        return new MaSituation(
                prenom,
                nom,
                naissance,
                telephone,
                representant,
                adresse,
                codePostal,
                ville,
                logement,
                activites,
                foyer,
                enfants,
                adolescents,
                niveauEtude,
                sexe,
                provenance);
    }

    /** The same person, with another path. */
    public MaSituation avecParcours(
            @Nullable NiveauEtude niveauEtude, @Nullable Sexe sexe, @Nullable Provenance provenance) {
        return new MaSituation(
                prenom,
                nom,
                naissance,
                telephone,
                representant,
                adresse,
                codePostal,
                ville,
                logement,
                activites,
                foyer,
                enfants,
                adolescents,
                niveauEtude,
                sexe,
                provenance);
    }

    /** Says nothing: a name must not slip into a log. */
    @Override
    public String toString() {
        return "MaSituation";
    }
}
