package fr.parcoursprojet.suivi;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface FaitsNotes extends JpaRepository<FaitNote, Long> {

    List<FaitNote> findByDossierOrderByLeDescIdDesc(UUID dossier, Limit limite);
}
