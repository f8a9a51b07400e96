package fr.parcoursprojet.suivi;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface FaitsNotes extends JpaRepository<FaitNote, Long> {

    Optional<FaitNote> findFirstByDossierAndTypeInOrderByIdDesc(UUID dossier, Collection<TypeFait> types);

    List<FaitNote> findByDossierOrderByLeDescIdDesc(UUID dossier, Limit limite);
}
