package fr.parcoursprojet.reglement;

import fr.parcoursprojet.socle.Montant;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One version of the règlement intérieur: the ceilings, floors and documents in force from a day on (R2). A dossier keeps
 * the version of its filing date.
 *
 * @param version its name, such as {@code 2026}
 * @param debut first day it is in force
 * @param pretMinimum smallest loan, in euros
 * @param pretMaximum largest loan, in euros
 * @param dureeMaximumMois longest loan, in monthly instalments
 * @param unite what instalments are rounded up to, in euros
 * @param ajustement where the adjusting instalment stands
 * @param subventionNominale usual grant beside a loan, in euros
 * @param subventionMaximum largest grant, in euros
 * @param ageMinimum youngest demandeur, in years
 * @param codesPostaux where a demandeur lives; empty means anywhere
 * @param plancherParJour floor of the reste à vivre, in euros a day and consumption unit
 * @param tauxEffort largest part of the income that instalments may take, between 0 and 1
 * @param jourEcheance day of the month an instalment falls due
 * @param relances the levels of relance, in their order
 * @param quorum members present needed for a séance to decide
 * @param fichesNominatives whether the members of the commission read names; without it the sheets bear none (R14)
 * @param delaiImpliciteMois months of silence that make a refusal
 * @param alerteImpliciteJours days before the implicit refusal that the référent is warned
 * @param recoursMois months to challenge a decision
 * @param rappels when people are reminded of what they agreed to
 * @param motifs what a project may be for, in the order in which it is offered
 * @param exigences which document is asked from whom
 */
public record Reglement(
        String version,
        LocalDate debut,
        Montant pretMinimum,
        Montant pretMaximum,
        int dureeMaximumMois,
        Montant unite,
        PositionAjustement ajustement,
        Montant subventionNominale,
        Montant subventionMaximum,
        int ageMinimum,
        List<String> codesPostaux,
        Montant plancherParJour,
        BigDecimal tauxEffort,
        int jourEcheance,
        List<EtapeDeRelance> relances,
        int quorum,
        boolean fichesNominatives,
        int delaiImpliciteMois,
        int alerteImpliciteJours,
        int recoursMois,
        Rappels rappels,
        List<MotifOffert> motifs,
        List<Exigence> exigences) {

    /**
     * Asks one document from the demandeurs it concerns.
     *
     * @param piece the document
     * @param motifs the motifs concerned; empty means all
     * @param activites the activities concerned, one is enough; empty means all
     * @param ageMaximum oldest age concerned, in years
     */
    public record Exigence(PieceDemandee piece, Set<Motif> motifs, Set<Activite> activites, int ageMaximum) {

        private boolean concerne(Motif motif, Set<Activite> exercees, int age) {
            return (motifs.isEmpty() || motifs.contains(motif))
                    && (activites.isEmpty() || activites.stream().anyMatch(exercees::contains))
                    && age <= ageMaximum;
        }
    }

    /**
     * When people are reminded of what they agreed to; days off are not counted (R17).
     *
     * @param rendezVousHeures hours before an appointment, in whole working days
     * @param signatureJours days after the commission that an unsigned contract is recalled to the person
     * @param sansSuiteJours days after the commission that the référent is asked whether to end it without follow-up
     */
    public record Rappels(int rendezVousHeures, int signatureJours, int sansSuiteJours) {

        /** What is used when the règlement says nothing. */
        public static final Rappels USUELS = new Rappels(48, 15, 30);

        /** Working days before an appointment. */
        public int rendezVousJours() {
            return Math.max(1, rendezVousHeures / 24);
        }
    }

    /** Copies the lists. */
    public Reglement {
        codesPostaux = List.copyOf(codesPostaux);
        relances = List.copyOf(relances);
        motifs = List.copyOf(motifs);
        exigences = List.copyOf(exigences);
    }

    /** What a project may be for, in the order in which it is offered. */
    public List<Motif> offerts() {
        return motifs.stream().map(MotifOffert::motif).toList();
    }

    /** A motif as this version offers it; empty when a demande cannot choose it. */
    public Optional<MotifOffert> offre(Motif motif) {
        return motifs.stream().filter(un -> un.motif().equals(motif)).findFirst();
    }

    /** The documents asked from a person of this age, for this motif and these activities, each once. */
    public List<PieceDemandee> pieces(Motif motif, Set<Activite> activites, int age) {
        var demandees = new ArrayList<PieceDemandee>();
        for (var exigence : exigences) {
            if (exigence.concerne(motif, activites, age) && !demandees.contains(exigence.piece())) {
                demandees.add(exigence.piece());
            }
        }
        return demandees;
    }

    /** Every document it may ask, each once, in the order of the règlement. */
    public List<PieceDemandee> pieces() {
        return exigences.stream().map(Exigence::piece).distinct().toList();
    }

    /** Days before an instalment that its reminder leaves. */
    public int rappelJoursAvant() {
        return -relances.getFirst().jours();
    }

    /** The levels that follow an unpaid instalment, the first one first. */
    public List<EtapeDeRelance> relancesApresImpaye() {
        return relances.subList(1, relances.size());
    }

    /** Whether a person living there may apply. */
    public boolean couvre(String codePostal) {
        return codesPostaux.isEmpty() || codesPostaux.contains(codePostal);
    }
}
