package fr.parcoursprojet.suivi;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface TachesOuvertes extends JpaRepository<TacheOuverte, UUID> {

    /**
     * Opens it unless the same cause has one open: two events at once leave one task and break nothing. A cause that
     * says something new brings back what was put off.
     */
    @Modifying
    @Query(nativeQuery = true, value = """
            insert into suivi_tache
              (id, version, type, dossier, objet, ouverte_cle, montant, moment, precisions, ouverte_le)
            values (:id, 0, :type, :dossier, :objet, concat(:type, ':', :objet), :montant, :moment, :precisions, :quand)
            on duplicate key update
              reporte_au = if(montant <=> values(montant) and moment <=> values(moment)
                and precisions <=> values(precisions), reporte_au, null),
              montant = values(montant), moment = values(moment), precisions = values(precisions)
            """)
    void ouvrir(
            UUID id,
            String type,
            @Nullable UUID dossier,
            String objet,
            @Nullable BigDecimal montant,
            @Nullable Instant moment,
            @Nullable String precisions,
            Instant quand);

    @Modifying
    @Query("""
            update TacheOuverte t set t.fermeeLe = :quand, t.ouverteCle = null, t.version = t.version + 1
            where t.ouverteCle = :cle""")
    int fermer(String cle, Instant quand);

    @Modifying
    @Query("""
            update TacheOuverte t set t.fermeeLe = :quand, t.ouverteCle = null, t.version = t.version + 1
            where t.dossier = :dossier and t.type in :types and t.fermeeLe is null""")
    int fermerDuDossier(UUID dossier, Collection<TypeTache> types, Instant quand);

    @Modifying
    @Query("""
            update TacheOuverte t set t.dossier = :dossier, t.version = t.version + 1
            where t.objet = :objet and t.dossier is null and t.fermeeLe is null""")
    int rejoindre(String objet, UUID dossier);

    @Query("""
            select t from TacheOuverte t
            where t.fermeeLe is null and (t.type <> :rendezVous or t.moment < :demain)
            order by coalesce(t.moment, t.ouverteLe), t.id""")
    List<TacheOuverte> ouvertes(TypeTache rendezVous, Instant demain);

    /** Those handed to an agent, and those handed to nobody of the dossiers they take care of, or that nobody does. */
    @Query("""
            select t from TacheOuverte t left join DossierProjete d on d.dossier = t.dossier
            where t.fermeeLe is null and (t.type <> :rendezVous or t.moment < :demain)
              and (t.collegue = :agent or t.collegue is null and (d.referent is null or d.referent = :agent))
            order by coalesce(t.moment, t.ouverteLe), t.id""")
    List<TacheOuverte> ouvertes(TypeTache rendezVous, Instant demain, UUID agent);

    List<TacheOuverte> findByDossierAndFermeeLeIsNullOrderByOuverteLe(UUID dossier);

    Optional<TacheOuverte> findByIdAndFermeeLeIsNull(UUID id);
}
