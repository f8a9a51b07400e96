package fr.parcoursprojet.commission;

import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the commission may do to a running loan: save it (R11), or hand it over to the Treasury. Asked for, adjusted in the
 * room, then done when the séance closes.
 */
public sealed interface Mesure {

    /** Its kind. */
    NatureMesure nature();

    /**
     * The next instalments that are not covered are asked for later.
     *
     * @param nombre how many instalments, from 1 to 12
     * @param reparti whether they are shared out over those still to come, rather than moved after the last one
     */
    record Report(int nombre, boolean reparti) implements Mesure {

        /**
         * @throws SaisieInvalide when the number is out of reason
         */
        public Report {
            exigerNombre(nombre, 12);
        }

        @Override
        public NatureMesure nature() {
            return NatureMesure.REPORT;
        }
    }

    /**
     * The CCAS pays the oldest instalments that are not covered, in the borrower's place (soutien financier).
     *
     * @param nombre how many instalments, from 1 to 12
     */
    record Soutien(int nombre) implements Mesure {

        /**
         * @throws SaisieInvalide when the number is out of reason
         */
        public Soutien {
            exigerNombre(nombre, 12);
        }

        @Override
        public NatureMesure nature() {
            return NatureMesure.SOUTIEN;
        }
    }

    /**
     * All that is left is cut anew, in so many instalments or in instalments of an amount: one of the two is given.
     *
     * @param nombre how many instalments, from 1 to 120
     * @param mensualite euros a month
     * @param premiere the day of the first one
     */
    record Reechelonnement(
            @Nullable Integer nombre, @Nullable Montant mensualite, LocalDate premiere) implements Mesure {

        /**
         * @throws SaisieInvalide when the number is out of reason, or the amount is nothing
         */
        public Reechelonnement {
            if ((nombre == null) == (mensualite == null)) {
                throw new IllegalArgumentException("Either a number of instalments or their amount");
            }
            if (nombre != null) {
                exigerNombre(nombre, 120);
            }
            if (mensualite != null && !mensualite.estPositif()) {
                throw new SaisieInvalide(List.of(Erreur.de("mensualite", "commission.erreur.mensualite")));
            }
        }

        @Override
        public NatureMesure nature() {
            return NatureMesure.REECHELONNEMENT;
        }
    }

    /**
     * The CCAS no longer claims a part of what is left, or all of it.
     *
     * @param montant euros; nothing for all that is left
     */
    record Remise(@Nullable Montant montant) implements Mesure {

        /**
         * @throws SaisieInvalide when the part is nothing
         */
        public Remise {
            if (montant != null && !montant.estPositif()) {
                throw new SaisieInvalide(List.of(Erreur.de("montant", "commission.erreur.remise")));
            }
        }

        /** The part no longer claimed; empty for all that is left. */
        public Optional<Montant> part() {
            return Optional.ofNullable(montant);
        }

        @Override
        public NatureMesure nature() {
            return NatureMesure.REMISE;
        }
    }

    /** The late loan is handed over to the Treasury's enforcement service (contentieux); what is owed does not change. */
    record Transmission() implements Mesure {

        @Override
        public NatureMesure nature() {
            return NatureMesure.TRANSMISSION;
        }
    }

    private static void exigerNombre(int nombre, int auPlus) {
        if (nombre < 1 || nombre > auPlus) {
            throw new SaisieInvalide(List.of(Erreur.de("nombre", "commission.erreur.nombre", auPlus)));
        }
    }
}
