package fr.parcoursprojet.demande;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ComplementRepository extends Repository<ComplementTenu, UUID> {

    ComplementTenu save(ComplementTenu complement);

    Optional<ComplementTenu> findFirstByDossierAndRecuLeIsNullOrderByDemandeLeDesc(UUID dossier);
}
