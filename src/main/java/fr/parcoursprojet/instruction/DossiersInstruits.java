package fr.parcoursprojet.instruction;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface DossiersInstruits extends JpaRepository<DossierInstruit, UUID> {

    /** Reads a row and keeps others from writing it until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from DossierInstruit d where d.dossier = :dossier")
    Optional<DossierInstruit> verrouiller(UUID dossier);

    List<DossierInstruit> findByEtatOrderByDeposeeLe(EtatInstruction etat);

    List<DossierInstruit> findByEtatInAndDecisionImpliciteLessThanEqualOrderByDecisionImplicite(
            Collection<EtatInstruction> etats, LocalDate jour);
}
