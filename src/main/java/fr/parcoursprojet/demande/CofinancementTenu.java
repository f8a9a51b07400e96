package fr.parcoursprojet.demande;

import fr.parcoursprojet.socle.Montant;
import jakarta.persistence.Embeddable;

/** What somebody else pays, as it is kept. */
@Embeddable
class CofinancementTenu {

    private String financeur;
    private Montant montant;

    protected CofinancementTenu() {}

    CofinancementTenu(Cofinancement cofinancement) {
        financeur = cofinancement.financeur();
        montant = cofinancement.montant();
    }

    Cofinancement lu() {
        return new Cofinancement(financeur, montant);
    }
}
