package fr.parcoursprojet.rendezvous.ui;

import fr.parcoursprojet.rendezvous.EtatRendezVous;
import fr.parcoursprojet.rendezvous.Mode;
import fr.parcoursprojet.socle.ui.Icone;

/** The icons of the agenda. */
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
        };
    }
}
