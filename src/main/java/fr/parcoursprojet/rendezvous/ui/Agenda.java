package fr.parcoursprojet.rendezvous.ui;

import fr.parcoursprojet.rendezvous.Creneau;
import fr.parcoursprojet.rendezvous.EtatRendezVous;
import fr.parcoursprojet.rendezvous.Mode;
import fr.parcoursprojet.rendezvous.RendezVous;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Pastille;
import fr.parcoursprojet.socle.ui.Ton;
import java.util.Locale;
import java.util.Objects;

/** What the screens of the agenda say the same way. */
final class Agenda {

    private Agenda() {}

    static Icone icone(Mode mode) {
        return switch (mode) {
            case SUR_PLACE -> Icone.CAL;
            case TELEPHONE -> Icone.TEL;
            case VISIO -> Icone.ECRAN;
        };
    }

    static Icone icone(EtatRendezVous etat, Mode mode) {
        return switch (etat) {
            case PROPOSE, PRIS -> icone(mode);
            case HONORE -> Icone.OK;
            case EXCUSE -> Icone.PAUSE;
            case MANQUE -> Icone.ABSENT;
            case ANNULE -> Icone.CROIX;
        };
    }

    /** The state as a chip. */
    static Pastille pastille(EtatRendezVous etat, String mot) {
        return switch (etat) {
            case HONORE -> Pastille.ok(mot);
            case MANQUE -> new Pastille(Ton.ALERTE, Icone.ABSENT, mot);
            case EXCUSE -> new Pastille(Ton.NEUTRE, Icone.PAUSE, mot);
            case ANNULE -> new Pastille(Ton.NEUTRE, Icone.CROIX, mot);
            case PRIS, PROPOSE -> new Pastille(Ton.INFO, Icone.CAL, mot);
        };
    }

    static Creneau creneau(RendezVous un) {
        return Objects.requireNonNull(un.creneau(), "an appointment has a time");
    }

    static String majuscule(String texte) {
        return texte.substring(0, 1).toUpperCase(Locale.FRANCE) + texte.substring(1);
    }
}
