package fr.parcoursprojet.demande;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DemandeRepository extends Repository<DemandeTenue, UUID> {

    DemandeTenue saveAndFlush(DemandeTenue demande);

    Optional<DemandeTenue> findById(UUID id);

    void delete(DemandeTenue demande);

    /** Makes an empty draft; changes nothing, and says 0, when this person already has one. */
    @Modifying
    @Query(value = """
                    insert ignore into demande_demande (id, version, demandeur, etat, commencee_le, modifiee_le)
                    values (:id, 0, :demandeur, 'BROUILLON', :maintenant, :maintenant)
                    """, nativeQuery = true)
    int ouvrirBrouillon(UUID id, UUID demandeur, Instant maintenant);

    Optional<DemandeTenue> findByIdAndDemandeur(UUID id, UUID demandeur);

    /** The row, kept for this transaction: a second tap, or another device, waits its turn. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from DemandeTenue d where d.id = :id")
    Optional<DemandeTenue> retenir(UUID id);

    List<DemandeTenue> findByDemandeurOrderByCommenceeLeDesc(UUID demandeur);

    Optional<DemandeTenue> findFirstByDemandeurAndEtatInOrderByCommenceeLeDesc(
            UUID demandeur, Collection<EtatDemande> etats);

    Optional<DemandeTenue> findByNumero(String numero);

    List<DemandeTenue> findByIdIn(Collection<UUID> ids);
}
