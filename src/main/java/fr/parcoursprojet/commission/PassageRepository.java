package fr.parcoursprojet.commission;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface PassageRepository extends Repository<PassageTenu, UUID> {

    PassageTenu saveAndFlush(PassageTenu passage);

    void delete(PassageTenu passage);

    void flush();

    List<PassageTenu> findBySeanceOrderByRang(UUID seance);

    List<PassageTenu> findBySeanceInOrderByRang(Collection<UUID> seances);

    Optional<PassageTenu> findBySeanceAndDossier(UUID seance, UUID dossier);

    Optional<PassageTenu> findByEnAttente(UUID dossier);

    /** Those of closed séances. */
    List<PassageTenu> findByDossierAndLettreIsNotNull(UUID dossier);

    Optional<PassageTenu> findByIdAndLettreIsNotNull(UUID id);

    /** Those of closed séances, the last decided first. */
    List<PassageTenu> findByLettreIsNotNullOrderByDecideLeDesc(Limit combien);

    /** Those that wait in a séance not closed yet. */
    List<PassageTenu> findByEnAttenteIsNotNull();

    boolean existsByDossierAndReexamenMotifIsNullAndLettreIsNotNullAndEtatIn(
            UUID dossier, Collection<EtatPassage> etats);
}
