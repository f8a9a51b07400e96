package fr.parcoursprojet.suivi.ui;

import fr.parcoursprojet.suivi.Fait;
import fr.parcoursprojet.suivi.TypeFait;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * One line of a timeline.
 *
 * @param fait what happened; the newest, when the line stands for several
 * @param nombre how many documents were accepted that day
 * @param passee whether the séance it announces was held
 */
record LigneDeFrise(Fait fait, int nombre, boolean passee) {

    private static final Set<TypeFait> REPONSES = EnumSet.of(
            TypeFait.ACCORD,
            TypeFait.REFUS,
            TypeFait.AJOURNEMENT,
            TypeFait.REPORT_ACCORDE,
            TypeFait.SOUTIEN_ACCORDE,
            TypeFait.REECHELONNEMENT_ACCORDE,
            TypeFait.REMISE_ACCORDEE,
            TypeFait.MESURE_REFUSEE,
            TypeFait.TRANSMISSION_REFUSEE,
            TypeFait.MESURE_AJOURNEE);

    /**
     * The lines of some facts, newest first: the documents accepted on one day are one line, and a séance to come is told
     * otherwise than one that was held.
     *
     * @param jourDe the day of a fact
     */
    static List<LigneDeFrise> de(List<Fait> faits, LocalDate aujourdhui, Function<Fait, LocalDate> jourDe) {
        Map<LocalDate, Integer> verifies = new HashMap<>();
        faits.stream()
                .filter(fait -> fait.type() == TypeFait.PIECE_VERIFIEE)
                .forEach(fait -> verifies.merge(jourDe.apply(fait), 1, Integer::sum));
        List<LigneDeFrise> lignes = new ArrayList<>();
        var repondu = false;
        for (var fait : faits) {
            repondu |= REPONSES.contains(fait.type());
            if (fait.type() == TypeFait.PIECE_VERIFIEE) {
                var nombre = verifies.remove(jourDe.apply(fait));
                if (nombre != null) {
                    lignes.add(new LigneDeFrise(fait, nombre, false));
                }
            } else {
                lignes.add(new LigneDeFrise(fait, 1, repondu || estPassee(fait, aujourdhui)));
            }
        }
        return lignes;
    }

    /** Which of the sentences of its kind the line takes. */
    String forme() {
        if (nombre > 1) {
            return ".plusieurs";
        }
        return passee && fait.type() == TypeFait.INSCRIPTION ? ".passee" : "";
    }

    private static boolean estPassee(Fait fait, LocalDate aujourdhui) {
        var jour = fait.jour();
        return jour != null && jour.isBefore(aujourdhui);
    }
}
