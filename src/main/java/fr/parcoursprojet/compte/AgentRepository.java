package fr.parcoursprojet.compte;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AgentRepository extends JpaRepository<CompteAgent, UUID> {

    Optional<CompteAgent> findByEmetteurAndSujet(String emetteur, String sujet);

    List<CompteAgent> findByStructureIsNullOrderByNom();

    boolean existsByIdAndRetireLeIsNotNull(UUID id);

    List<CompteAgent> findByEmetteurOrderByNom(String emetteur);

    @Query("select a from CompteAgent a where :role member of a.roles order by a.nom")
    List<CompteAgent> avecRole(Role role);
}
