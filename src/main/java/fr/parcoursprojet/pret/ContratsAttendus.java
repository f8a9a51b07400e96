package fr.parcoursprojet.pret;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import fr.parcoursprojet.reglement.Reglements;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.moments.DayHasPassed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Contracts granted and never signed: the person is reminded once, on a working day (R17); if nothing comes, an agent is told
 * and decides. Nothing ends by itself.
 */
@Component
class ContratsAttendus {

    private static final HolidayManager FERIES = HolidayManager.getInstance(ManagerParameters.create("fr"));

    private final PretsAccordes prets;
    private final Reglements reglements;
    private final JdbcClient sql;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    ContratsAttendus(
            PretsAccordes prets,
            Reglements reglements,
            JdbcClient sql,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.prets = prets;
        this.reglements = reglements;
        this.sql = sql;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    @EventListener
    @Transactional
    public void on(DayHasPassed passe) {
        verifier(LocalDate.now(horloge));
    }

    private void verifier(LocalDate jour) {
        if (jour.getDayOfWeek() == DayOfWeek.SATURDAY
                || jour.getDayOfWeek() == DayOfWeek.SUNDAY
                || FERIES.isHoliday(jour)) {
            return;
        }
        var rappels = reglements.enVigueur(jour).rappels();
        for (var pret : prets.findByEtatAndAccordeLeLessThanEqual(
                EtatPret.A_SIGNER, jour.minusDays(rappels.signatureJours()))) {
            if (rappeler(pret, jour)) {
                evenements.publishEvent(new ContratARappeler(pret.id(), pret.dossier()));
            } else if (signaler(pret, jour, rappels.sansSuiteJours() - rappels.signatureJours())) {
                evenements.publishEvent(new ContratEnRetard(pret.id(), pret.dossier(), pret.accordeLe()));
            }
        }
    }

    private boolean rappeler(PretAccorde pret, LocalDate jour) {
        return sql.sql("insert ignore into pret_contrat_attendu (pret, rappele_le) values (?, ?)")
                        .params(pret.cle(), jour)
                        .update()
                > 0;
    }

    /** Never before the person has had their time since the reminder. */
    private boolean signaler(PretAccorde pret, LocalDate jour, int delai) {
        return sql.sql("""
                                update pret_contrat_attendu set signale_le = ?
                                where pret = ? and signale_le is null and rappele_le <= ?""").params(jour, pret.cle(), jour.minusDays(delai)).update() > 0;
    }
}
