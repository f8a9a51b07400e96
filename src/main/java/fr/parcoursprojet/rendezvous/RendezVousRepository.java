package fr.parcoursprojet.rendezvous;

import jakarta.persistence.LockModeType;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RendezVousRepository extends Repository<RendezVousTenu, UUID> {

    RendezVousTenu saveAndFlush(RendezVousTenu rendezVous);

    Optional<RendezVousTenu> findById(UUID id);

    @Query("select r.agent from RendezVousTenu r where r.id = :id")
    Optional<UUID> agent(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from RendezVousTenu r where r.id = :id")
    Optional<RendezVousTenu> retenir(UUID id);

    /** Newest first, kept for this transaction: two taps of one person come one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from RendezVousTenu r where r.dossier = :dossier order by r.creeLe desc")
    List<RendezVousTenu> retenirDuDossier(UUID dossier);

    List<RendezVousTenu> findByDossierOrderByCreeLeDesc(UUID dossier);

    /** Newest first, kept for this transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from RendezVousTenu r where r.appel = :appel order by r.creeLe desc")
    List<RendezVousTenu> retenirDeLAppel(UUID appel);

    List<RendezVousTenu> findByAppelOrderByCreeLeDesc(UUID appel);

    Optional<RendezVousTenu> findFirstByAppelInAndEtatInAndDebutLessThanOrderByDebutDesc(
            Collection<UUID> appels, Collection<EtatRendezVous> etats, LocalDateTime avant);

    List<RendezVousTenu> findByAgentAndDebutBetweenOrderByDebut(UUID agent, LocalDateTime de, LocalDateTime a);

    List<RendezVousTenu> findByEtatAndDebutBetweenOrderByDebut(EtatRendezVous etat, LocalDateTime de, LocalDateTime a);

    List<RendezVousTenu> findByEtatAndRappeleLeIsNullAndDebutBetween(
            EtatRendezVous etat, LocalDateTime de, LocalDateTime a);

    Optional<RendezVousTenu> findFirstByDossierInAndEtatInAndDebutLessThanOrderByDebutDesc(
            Collection<UUID> dossiers, Collection<EtatRendezVous> etats, LocalDateTime avant);

    List<RendezVousTenu> findByEtatInAndDebutBetween(
            Collection<EtatRendezVous> etats, LocalDateTime de, LocalDateTime a);

    long countByDossierInAndEtat(Collection<UUID> dossiers, EtatRendezVous etat);
}
