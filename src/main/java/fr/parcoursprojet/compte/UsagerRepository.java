package fr.parcoursprojet.compte;

import fr.parcoursprojet.socle.Email;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface UsagerRepository extends JpaRepository<CompteUsager, UUID> {

    Optional<CompteUsager> findByAdresseProuvee(Email adresse);

    Optional<CompteUsager> findByEmetteurAndSujet(String emetteur, String sujet);

    @Query(
            "select count(c) > 0 from CompteUsager c where c.id = ?1 and (c.reuniA is not null or c.fermeLe is not null)")
    boolean estFini(UUID id);
}
