package fr.parcoursprojet.suivi;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface VuesGardees extends JpaRepository<VueGardee, UUID> {

    List<VueGardee> findByAgentOrPartageeIsTrueOrderByNom(UUID agent);

    Optional<VueGardee> findByAgentAndNom(UUID agent, String nom);

    Optional<VueGardee> findByIdAndAgent(UUID id, UUID agent);
}
