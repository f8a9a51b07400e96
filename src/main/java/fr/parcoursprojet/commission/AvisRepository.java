package fr.parcoursprojet.commission;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AvisRepository extends Repository<AvisTenu, UUID> {

    AvisTenu saveAndFlush(AvisTenu avis);

    Optional<AvisTenu> findByPassageAndAgent(UUID passage, UUID agent);

    List<AvisTenu> findByPassageOrderByLe(UUID passage);
}
