package fr.parcoursprojet.reglement;

import fr.parcoursprojet.reglement.Reglement.Exigence;
import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Versions made from another, with what a test changes. */
final class VersionsDEssai {

    private VersionsDEssai() {}

    static Reglement depuis(Reglement base, LocalDate debut) {
        return avec(base, debut, base.pretMaximum(), base.quorum(), base.relances(), base.exigences());
    }

    static Reglement auPlus(Reglement base, LocalDate debut, Montant pretMaximum) {
        return avec(base, debut, pretMaximum, base.quorum(), base.relances(), base.exigences());
    }

    static Reglement avec(
            Reglement base,
            LocalDate debut,
            Montant pretMaximum,
            int quorum,
            List<EtapeDeRelance> relances,
            List<Exigence> exigences) {
        return copie(base, debut, pretMaximum, quorum, relances, base.motifs(), exigences);
    }

    /** Offering these motifs, and asking these documents. */
    static Reglement offrant(Reglement base, LocalDate debut, List<MotifOffert> motifs, List<Exigence> exigences) {
        return copie(base, debut, base.pretMaximum(), base.quorum(), base.relances(), motifs, exigences);
    }

    static Exigence attestation() {
        return new Exigence(
                new PieceDemandee(
                        "attestation-d-assurance",
                        "Attestation d’assurance",
                        "Pour rouler assuré.",
                        "L’attestation de l’année.",
                        null,
                        false,
                        List.of("Au nom de la personne"),
                        List.of("Elle est périmée. Envoyez la nouvelle.")),
                Set.of(Motif.MOBILITE),
                Set.of(),
                150);
    }

    private static Reglement copie(
            Reglement base,
            LocalDate debut,
            Montant pretMaximum,
            int quorum,
            List<EtapeDeRelance> relances,
            List<MotifOffert> motifs,
            List<Exigence> exigences) {
        return new Reglement(
                VersionsAVenir.nom(debut),
                debut,
                base.pretMinimum(),
                pretMaximum,
                base.dureeMaximumMois(),
                base.unite(),
                base.ajustement(),
                base.subventionNominale(),
                base.subventionMaximum(),
                base.ageMinimum(),
                base.codesPostaux(),
                base.plancherParJour(),
                base.tauxEffort(),
                base.jourEcheance(),
                relances,
                quorum,
                base.fichesNominatives(),
                base.delaiImpliciteMois(),
                base.alerteImpliciteJours(),
                base.recoursMois(),
                base.rappels(),
                motifs,
                exigences);
    }
}
