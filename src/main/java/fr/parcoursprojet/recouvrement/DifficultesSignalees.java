package fr.parcoursprojet.recouvrement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface DifficultesSignalees extends JpaRepository<DifficulteSignalee, UUID> {

    List<DifficulteSignalee> findByPretOrderByDeclareeLeDesc(UUID pret);

    Optional<DifficulteSignalee> findFirstByPretAndDeclarantAndTraiteeLeIsNull(UUID pret, UUID declarant);
}
