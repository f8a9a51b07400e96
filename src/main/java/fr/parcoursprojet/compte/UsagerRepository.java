package fr.parcoursprojet.compte;

import fr.parcoursprojet.socle.Email;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface UsagerRepository extends JpaRepository<CompteUsager, UUID> {

    Optional<CompteUsager> findByAdresseProuvee(Email adresse);

    Optional<CompteUsager> findByEmetteurAndSujet(String emetteur, String sujet);

    boolean existsByIdAndReuniAIsNotNull(UUID id);
}
