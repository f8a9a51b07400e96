package fr.parcoursprojet.recouvrement;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface RelancesSuivies extends JpaRepository<RelanceSuivie, UUID> {

    List<RelanceSuivie> findByEtat(EtatRelance etat);

    List<RelanceSuivie> findByOuverteIsNotNull();

    List<RelanceSuivie> findByOuverteIsNotNullAndEtatNot(EtatRelance etat);

    List<RelanceSuivie> findByPretOrderByOuverteLeDesc(UUID pret);
}
