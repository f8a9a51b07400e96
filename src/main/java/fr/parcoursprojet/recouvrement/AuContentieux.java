package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.pret.Portefeuille;
import fr.parcoursprojet.pret.PretId;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the Treasury pursues gets nothing of ours: neither a relance nor the reminder of the next instalment. */
@Component
class AuContentieux implements Retenue {

    private final Portefeuille portefeuille;

    AuContentieux(Portefeuille portefeuille) {
        this.portefeuille = portefeuille;
    }

    @Override
    public Set<PretId> retenus(LocalDate jour) {
        return portefeuille.auContentieux();
    }
}
