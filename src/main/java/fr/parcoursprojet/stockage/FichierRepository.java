package fr.parcoursprojet.stockage;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.CrudRepository;

interface FichierRepository extends CrudRepository<FichierDepose, UUID> {

    List<FichierDepose> findByEtatOrderByDeposeLe(EtatFichier etat, Limit limite);
}
