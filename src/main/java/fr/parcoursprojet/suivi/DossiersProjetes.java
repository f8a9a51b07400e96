package fr.parcoursprojet.suivi;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface DossiersProjetes extends JpaRepository<DossierProjete, UUID> {

    Optional<DossierProjete> findByNumero(String numero);

    List<DossierProjete> findByEtatInAndDecisionImpliciteLessThanEqual(Collection<EtatDossier> etats, LocalDate jour);
}
