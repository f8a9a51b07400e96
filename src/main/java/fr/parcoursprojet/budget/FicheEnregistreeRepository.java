package fr.parcoursprojet.budget;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface FicheEnregistreeRepository extends JpaRepository<FicheEnregistree, FicheEnregistree.Cle> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from FicheEnregistree f where f.cle.dossier = :dossier and f.cle.vue = :vue")
    Optional<FicheEnregistree> verrouiller(UUID dossier, Budgets.Vue vue);
}
