package fr.parcoursprojet.demande;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DemandeRepository extends Repository<DemandeTenue, UUID> {

    DemandeTenue saveAndFlush(DemandeTenue demande);

    Optional<DemandeTenue> findById(UUID id);

    void delete(DemandeTenue demande);

    void flush();

    /** Drafts nobody opened since a day, whose person was not told yet. */
    @Query("""
            select d.id from DemandeTenue d where d.etat = 'BROUILLON' and d.effaceLe is null and d.vueLe <= :limite
            order by d.vueLe""")
    List<UUID> aAvertir(LocalDate limite, Limit combien);

    /** Drafts whose day has come, and those that were given up, not opened since a day. */
    @Query("""
            select d.id from DemandeTenue d where d.numero is null
            and (d.etat = 'BROUILLON' and d.effaceLe <= :jour or d.etat = 'RETIREE' and d.vueLe <= :limite)
            order by d.vueLe""")
    List<UUID> aEffacer(LocalDate jour, LocalDate limite, Limit combien);

    /** Filed demandes whose retention is to be looked at. */
    @Query("select d.id from DemandeTenue d where d.examenLe <= :jour order by d.examenLe")
    List<UUID> aExaminer(LocalDate jour, Limit combien);

    /** How many filed demandes may go until a day. */
    @Query("""
            select count(d) from DemandeTenue d
            where d.termeLe <= :jour or d.termeLe is null and d.contactLe is null and d.examenLe <= :jour""")
    int finissentAvant(LocalDate jour);

    int countByArchiveLeIsNotNull();

    int countByArchiveLeIsNotNullAndTermeLeLessThanEqual(LocalDate jour);

    /** How many drafts go until a day, told or to be told. */
    @Query("""
            select count(d) from DemandeTenue d where d.numero is null
            and (d.effaceLe <= :jour or d.effaceLe is null and d.vueLe <= :limite)""")
    int partentAvant(LocalDate jour, LocalDate limite);

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
