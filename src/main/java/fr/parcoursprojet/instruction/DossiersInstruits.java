package fr.parcoursprojet.instruction;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface DossiersInstruits extends JpaRepository<DossierInstruit, UUID> {

    List<DossierInstruit> findByEtatOrderByDeposeeLe(EtatInstruction etat);

    List<DossierInstruit> findByEtatInAndDecisionImpliciteLessThanEqualOrderByDecisionImplicite(
            Collection<EtatInstruction> etats, LocalDate jour);
}
