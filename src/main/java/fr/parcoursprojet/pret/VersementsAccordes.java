package fr.parcoursprojet.pret;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface VersementsAccordes extends JpaRepository<VersementAccorde, UUID> {

    List<VersementAccorde> findByDossier(UUID dossier);
}
