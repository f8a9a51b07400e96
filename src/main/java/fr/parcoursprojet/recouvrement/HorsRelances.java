package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.pret.Portefeuille;
import fr.parcoursprojet.pret.Pret;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.Prets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The loans that are not followed by relances at all, late or not: those that the Treasury pursues, and those of the dead.
 * Nothing leaves for them, and no relance opens.
 */
@Component
class HorsRelances implements Retenue {

    private final Portefeuille portefeuille;
    private final Prets prets;
    private final FaitsDeSuccession faits;

    HorsRelances(Portefeuille portefeuille, Prets prets, FaitsDeSuccession faits) {
        this.portefeuille = portefeuille;
        this.prets = prets;
        this.faits = faits;
    }

    Set<PretId> prets() {
        var hors = new HashSet<>(portefeuille.auContentieux());
        faits.decedes()
                .forEach(usager -> prets.de(usager).stream().map(Pret::id).forEach(hors::add));
        return hors;
    }

    @Override
    public Set<PretId> retenus(LocalDate jour) {
        return prets();
    }
}
