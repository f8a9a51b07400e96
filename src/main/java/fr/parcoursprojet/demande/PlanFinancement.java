package fr.parcoursprojet.demande;

import fr.parcoursprojet.socle.Montant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The sources that pay a project; any answer may still be missing in a draft. R1: their sum is the cost of the project,
 * to the cent, so that loan and grant never exceed what the other sources leave.
 *
 * @param apportPersonnel what the person puts in
 * @param apportFamilial what the family puts in
 * @param cofinancements what others pay
 * @param subvention grant asked for
 * @param pret loan asked for
 * @param dureeMois number of monthly instalments wished; none without a loan
 */
public record PlanFinancement(
        @Nullable Montant apportPersonnel,
        @Nullable Montant apportFamilial,
        List<Cofinancement> cofinancements,
        @Nullable Montant subvention,
        @Nullable Montant pret,
        @Nullable Integer dureeMois) {

    /** Nothing answered yet. */
    public static final PlanFinancement VIDE = new PlanFinancement(null, null, List.of(), null, null, null);

    /** The list is copied: a plan never changes behind its back. */
    public PlanFinancement {
        cofinancements = List.copyOf(cofinancements);
    }

    /** What the person and the family put in. */
    public Montant apports() {
        return ou(apportPersonnel).plus(ou(apportFamilial));
    }

    /** What others pay. */
    public Montant cofinance() {
        return Montant.somme(cofinancements.stream().map(Cofinancement::montant));
    }

    /** What is asked of the service: grant and loan. */
    public Montant demande() {
        return ou(subvention).plus(ou(pret));
    }

    /** All sources together. */
    public Montant total() {
        return Montant.somme(Stream.of(apports(), cofinance(), demande()));
    }

    /** What is still to be found for a project of this cost; negative when there is too much. */
    public Montant manque(Montant cout) {
        return cout.moins(total());
    }

    /** R1: whether the sources pay this cost to the cent. */
    public boolean equilibre(Montant cout) {
        return manque(cout).estNul();
    }

    /** The same plan, with other money of the person and the family. */
    public PlanFinancement avecApports(@Nullable Montant personnel, @Nullable Montant familial) {
        return new PlanFinancement(personnel, familial, cofinancements, subvention, pret, dureeMois);
    }

    /** The same plan, with other money of other bodies. */
    public PlanFinancement avecCofinancements(List<Cofinancement> autres) {
        return new PlanFinancement(apportPersonnel, apportFamilial, autres, subvention, pret, dureeMois);
    }

    /** The same plan, asking the service for something else. */
    public PlanFinancement avecDemande(
            @Nullable Montant subvention, @Nullable Montant pret, @Nullable Integer dureeMois) {
        return new PlanFinancement(apportPersonnel, apportFamilial, cofinancements, subvention, pret, dureeMois);
    }

    /** What the sources other than the service leave to find for a project of this cost; never negative. */
    public Montant aTrouver(Montant cout) {
        return cout.moins(apports()).moins(cofinance()).auMoins(Montant.ZERO);
    }

    private static Montant ou(@Nullable Montant montant) {
        return montant == null ? Montant.ZERO : montant;
    }
}
