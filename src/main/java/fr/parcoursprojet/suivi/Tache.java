package fr.parcoursprojet.suivi;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.Montant;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something an agent has to do; its names are read when it is shown.
 *
 * @param id names it
 * @param type what makes it
 * @param dossier the dossier it is about, if one
 * @param objet what it is about within its type, such as a loan or an appointment
 * @param montant an amount that the sentence says
 * @param moment when its cause happens or happened
 * @param precisions a few words that its cause gave
 * @param ouverteLe when it was opened
 * @param reporteeAu the day to which an agent put it off
 * @param confieeA the agent it was handed to; null for whoever takes care of the dossier
 */
public record Tache(
        UUID id,
        TypeTache type,
        @Nullable DossierId dossier,
        String objet,
        @Nullable Montant montant,
        @Nullable Instant moment,
        @Nullable String precisions,
        Instant ouverteLe,
        @Nullable LocalDate reporteeAu,
        @Nullable AgentId confieeA) {

    /** Days that may pass before what was for the week, or waited for somebody, is for today. */
    static final int UNE_SEMAINE = 7;

    private static final int REPORT_AU_PLUS = 31;

    /** When it is to be dealt with, read on a day. */
    public Urgence urgence(LocalDate aujourdhui) {
        if (reporteeAu != null) {
            return reporteeAu.isAfter(aujourdhui) ? Urgence.REPORTEE : Urgence.AUJOURDHUI;
        }
        if (type == TypeTache.DECISION_IMPLICITE) {
            return echeance().minusDays(UNE_SEMAINE).isAfter(aujourdhui) ? Urgence.SEMAINE : Urgence.AUJOURDHUI;
        }
        if (type.attendLesAutres()) {
            return echeance().isAfter(aujourdhui) ? Urgence.ATTENTE : Urgence.AUJOURDHUI;
        }
        return type.duJour() || !jour(ouverteLe).plusDays(UNE_SEMAINE).isAfter(aujourdhui)
                ? Urgence.AUJOURDHUI
                : Urgence.SEMAINE;
    }

    /** The last day to which it may be put off: a month, and never as far as the day when silence decides (R8). */
    public LocalDate reportAuPlusTard(LocalDate aujourdhui) {
        var unMois = aujourdhui.plusDays(REPORT_AU_PLUS);
        var veille = echeance().minusDays(1);
        return type == TypeTache.DECISION_IMPLICITE && veille.isBefore(unMois) ? veille : unMois;
    }

    private LocalDate echeance() {
        return moment == null ? jour(ouverteLe).plusDays(UNE_SEMAINE) : jour(moment);
    }

    private static LocalDate jour(Instant instant) {
        return LocalDate.ofInstant(instant, Francais.PARIS);
    }
}
