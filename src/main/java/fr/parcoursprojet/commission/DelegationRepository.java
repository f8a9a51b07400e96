package fr.parcoursprojet.commission;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface DelegationRepository extends Repository<DelegationTenue, UUID> {

    DelegationTenue saveAndFlush(DelegationTenue delegation);

    Optional<DelegationTenue> findById(UUID id);

    List<DelegationTenue> findAllByOrderByDuDesc();

    List<DelegationTenue> findByTitulaireOrderByPlafondDesc(UUID titulaire);
}
