package fr.parcoursprojet.pret;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface PretsAccordes extends JpaRepository<PretAccorde, UUID> {

    Optional<PretAccorde> findByDossier(UUID dossier);

    Optional<PretAccorde> findByContrat(UUID fichier);

    List<PretAccorde> findByEmprunteurOrderByAccordeLeDesc(UUID emprunteur);

    /** Locked until the end of the transaction, always in the same order: two payments of one loan wait for each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from PretAccorde p where p.id in :ids order by p.id")
    List<PretAccorde> verrouiller(Collection<UUID> ids);
}
