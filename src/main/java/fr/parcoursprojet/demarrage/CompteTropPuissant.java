package fr.parcoursprojet.demarrage;

import org.flywaydb.core.api.FlywayException;

/** The portal's own account could change or erase the ledger. */
class CompteTropPuissant extends FlywayException {

    CompteTropPuissant(String compte, String droit) {
        super("The account " + compte + " of spring.datasource.username may " + droit
                + " what is written once and never changed (the ledger of the loans).");
    }
}
