package fr.parcoursprojet.stockage;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface FichierRepository extends CrudRepository<FichierDepose, UUID> {

    @Query("select f.id from FichierDepose f where f.etat = EN_ATTENTE order by f.deposeLe")
    List<UUID> enAttente();
}
