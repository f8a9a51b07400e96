package fr.parcoursprojet.commission;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface UrgenceRepository extends Repository<UrgenceTenue, UUID> {

    UrgenceTenue save(UrgenceTenue urgence);

    Optional<UrgenceTenue> findById(UUID dossier);

    List<UrgenceTenue> findAllByOrderByLe();

    void deleteById(UUID dossier);
}
