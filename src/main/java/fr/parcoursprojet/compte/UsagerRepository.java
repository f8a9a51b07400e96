package fr.parcoursprojet.compte;

import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.socle.Telephone;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface UsagerRepository extends JpaRepository<CompteUsager, UUID> {

    Optional<CompteUsager> findByAdresseProuvee(Email adresse);

    Optional<CompteUsager> findByEmetteurAndSujet(String emetteur, String sujet);

    List<CompteUsager> findByReuniA(UUID garde);

    List<CompteUsager> findByTelephoneAndReuniAIsNull(Telephone telephone, Limit limite);

    List<CompteUsager> findBySonAndReuniAIsNull(String son, Limit limite);

    List<CompteUsager> findBySonNomAndReuniAIsNull(String sonNom, Limit limite);

    @Query(
            "select count(c) > 0 from CompteUsager c where c.id = ?1 and (c.reuniA is not null or c.fermeLe is not null)")
    boolean estFini(UUID id);
}
