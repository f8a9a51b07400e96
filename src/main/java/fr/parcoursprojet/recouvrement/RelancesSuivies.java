package fr.parcoursprojet.recouvrement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface RelancesSuivies extends JpaRepository<RelanceSuivie, UUID> {

    List<RelanceSuivie> findByEtat(EtatRelance etat);

    List<RelanceSuivie> findByEtatAndProchaineLeLessThanEqual(EtatRelance etat, LocalDate jour);

    List<RelanceSuivie> findByOuverteIn(Collection<UUID> prets);

    List<RelanceSuivie> findByOuverteIsNotNullAndEtatNot(EtatRelance etat);

    List<RelanceSuivie> findByPretOrderByOuverteLeDesc(UUID pret);
}
