package fr.parcoursprojet.reglement;

import java.util.function.Function;

/** What a version of the règlement sets, one thing each, in the order in which it is read. */
public enum Parametre {
    /** Smallest loan. */
    PRET_MINIMUM(Reglement::pretMinimum),
    /** Largest loan. */
    PRET_MAXIMUM(Reglement::pretMaximum),
    /** Longest loan. */
    DUREE_MAXIMUM_MOIS(Reglement::dureeMaximumMois),
    /** What instalments are rounded up to. */
    UNITE(Reglement::unite),
    /** Where the adjusting instalment stands. */
    AJUSTEMENT(Reglement::ajustement),
    /** Day of the month an instalment falls due. */
    JOUR_ECHEANCE(Reglement::jourEcheance),
    /** Usual grant. */
    SUBVENTION_NOMINALE(Reglement::subventionNominale),
    /** Largest grant. */
    SUBVENTION_MAXIMUM(Reglement::subventionMaximum),
    /** Youngest demandeur. */
    AGE_MINIMUM(Reglement::ageMinimum),
    /** Where a demandeur lives. */
    CODES_POSTAUX(Reglement::codesPostaux),
    /** Floor of the reste à vivre. */
    PLANCHER_PAR_JOUR(Reglement::plancherParJour),
    /** Largest part of the income that instalments may take. */
    TAUX_EFFORT(Reglement::tauxEffort),
    /** The levels of relance. */
    RELANCES(Reglement::relances),
    /** Members needed for a séance to decide. */
    QUORUM(Reglement::quorum),
    /** Whether members read names. */
    FICHES_NOMINATIVES(Reglement::fichesNominatives),
    /** Months of silence that make a refusal. */
    DELAI_IMPLICITE_MOIS(Reglement::delaiImpliciteMois),
    /** Days before it that the référent is warned. */
    ALERTE_IMPLICITE_JOURS(Reglement::alerteImpliciteJours),
    /** Months to challenge a decision. */
    RECOURS_MOIS(Reglement::recoursMois),
    /** When an appointment is recalled. */
    RENDEZ_VOUS_HEURES(reglement -> reglement.rappels().rendezVousHeures()),
    /** When an unsigned contract is recalled. */
    SIGNATURE_JOURS(reglement -> reglement.rappels().signatureJours()),
    /** When an unsigned contract is to be ended. */
    SANS_SUITE_JOURS(reglement -> reglement.rappels().sansSuiteJours());

    private final Function<Reglement, Object> lecture;

    Parametre(Function<Reglement, Object> lecture) {
        this.lecture = lecture;
    }

    /** Its value in a version. */
    public Object de(Reglement reglement) {
        return lecture.apply(reglement);
    }
}
