package fr.parcoursprojet.budget;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CorrectionsNotees extends Repository<CorrectionNotee, Long> {

    void saveAll(Iterable<CorrectionNotee> corrections);

    List<CorrectionNotee> findByDossierOrderByIdDesc(UUID dossier);
}
