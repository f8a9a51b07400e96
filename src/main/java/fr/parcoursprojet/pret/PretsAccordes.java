package fr.parcoursprojet.pret;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PretsAccordes extends JpaRepository<PretAccorde, UUID>, Verrous {

    Optional<PretAccorde> findByDossier(UUID dossier);

    Optional<PretAccorde> findByContrat(UUID fichier);

    List<PretAccorde> findByEmprunteurOrderByAccordeLeDesc(UUID emprunteur);
}
