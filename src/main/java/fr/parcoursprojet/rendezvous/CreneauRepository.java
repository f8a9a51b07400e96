package fr.parcoursprojet.rendezvous;

import jakarta.persistence.LockModeType;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CreneauRepository extends Repository<CreneauTenu, UUID> {

    CreneauTenu saveAndFlush(CreneauTenu creneau);

    void delete(CreneauTenu creneau);

    void flush();

    /** The slot, kept for this transaction: of two who choose it at once, the second finds it taken. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from CreneauTenu c where c.id = :id")
    Optional<CreneauTenu> retenir(UUID id);

    /** An agent's slots, kept for this transaction: nobody takes one while the agent changes their day. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from CreneauTenu c where c.agent = :agent and c.debut between :de and :a")
    List<CreneauTenu> retenirEntre(UUID agent, LocalDateTime de, LocalDateTime a);

    Optional<CreneauTenu> findByRendezVous(UUID rendezVous);

    List<CreneauTenu> findByAgentAndDebutBetweenOrderByDebut(UUID agent, LocalDateTime de, LocalDateTime a);

    List<CreneauTenu> findByAgentAndRendezVousIsNullAndDebutAfterOrderByDebut(UUID agent, LocalDateTime apres);
}
