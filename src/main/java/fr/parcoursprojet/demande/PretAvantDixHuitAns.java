package fr.parcoursprojet.demande;

import fr.parcoursprojet.justificatifs.EtatJustificatif;
import fr.parcoursprojet.justificatifs.Justificatif;
import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * R5: before eighteen no loan can be asked nor filed, parental consent or not (Code civil 387-1, 3°). Two documents open
 * the way: the authorisation of the guardianship judge, and the emancipation; one of them must be among the documents on
 * the day of filing.
 */
final class PretAvantDixHuitAns {

    private PretAvantDixHuitAns() {}

    /** The document that opens a loan to this person, when they chose one of those two ways. */
    static Optional<String> pieceQuiOuvre(@Nullable VoieMineur voie) {
        if (voie == VoieMineur.AUTORISATION_DU_JUGE) {
            return Optional.of("autorisation-du-juge");
        }
        return voie == VoieMineur.EMANCIPATION ? Optional.of("emancipation") : Optional.empty();
    }

    /** Whether the way chosen lets a loan be written in the plan. */
    static boolean peutDemander(MaSituation situation, LocalDate jour) {
        return !situation.estMineur(jour)
                || pieceQuiOuvre(situation.representant().voie()).isPresent();
    }

    /** Whether a plan may be filed that day with these documents. */
    static boolean peutDeposer(
            MaSituation situation, @Nullable Montant pret, List<Justificatif> documents, LocalDate jour) {
        if (pret == null || !pret.estPositif() || !situation.estMineur(jour)) {
            return true;
        }
        return pieceQuiOuvre(situation.representant().voie())
                .map(code ->
                        documents.stream().anyMatch(document -> document.code().equals(code) && donne(document)))
                .orElse(false);
    }

    /** The way whose paper an agent read and accepted: the paper itself, not a reason for its absence. */
    static Optional<VoieMineur> voieVerifiee(MaSituation situation, List<Justificatif> documents) {
        var voie = situation.representant().voie();
        return pieceQuiOuvre(voie)
                .filter(code -> documents.stream()
                        .anyMatch(document -> document.code().equals(code)
                                && document.etat() == EtatJustificatif.VERIFIE
                                && document.fichier() != null))
                .map(code -> voie);
    }

    private static boolean donne(Justificatif document) {
        return document.etat() == EtatJustificatif.ENVOYE
                || document.etat() == EtatJustificatif.VERIFIE && document.fichier() != null;
    }
}
