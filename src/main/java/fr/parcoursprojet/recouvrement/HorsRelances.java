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
 * The loans that are not followed by relances at all, late or not: those that the Treasury pursues, those of which every
 * borrower died, and those of which a plan erases all that is left.
 * Nothing leaves for them, and no relance opens.
 */
@Component
class HorsRelances implements Retenue {

    private final Portefeuille portefeuille;
    private final Prets prets;
    private final FaitsDeSuccession faits;
    private final Debiteurs debiteurs;

    HorsRelances(Portefeuille portefeuille, Prets prets, FaitsDeSuccession faits, Debiteurs debiteurs) {
        this.portefeuille = portefeuille;
        this.prets = prets;
        this.faits = faits;
        this.debiteurs = debiteurs;
    }

    Set<PretId> prets() {
        var hors = new HashSet<>(portefeuille.auContentieux());
        faits.decedes()
                .forEach(usager -> prets.de(usager).stream()
                        .filter(pret -> debiteurs.de(pret).isEmpty())
                        .map(Pret::id)
                        .forEach(hors::add));
        hors.addAll(portefeuille.plansAEffacer());
        return hors;
    }

    @Override
    public Set<PretId> retenus(LocalDate jour) {
        return prets();
    }
}
