package fr.parcoursprojet.commission;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SeanceRepository extends Repository<SeanceTenue, UUID> {

    SeanceTenue saveAndFlush(SeanceTenue seance);

    Optional<SeanceTenue> findById(UUID id);

    List<SeanceTenue> findByIdIn(Collection<UUID> ids);

    /** The séance, kept for this transaction: decisions of one room are written one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from SeanceTenue s where s.id = :id")
    Optional<SeanceTenue> retenir(UUID id);

    /** The true ones, newest first. */
    List<SeanceTenue> findByDelegationIsNullOrderByDebutDesc();

    /** What holders of a delegation decided and no séance ratified. */
    List<SeanceTenue> findByDelegationIsNotNullAndRatificationIsNullOrderByDebut();

    List<SeanceTenue> findByRatificationOrderByDebut(UUID seance);
}
