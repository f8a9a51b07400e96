package fr.parcoursprojet.justificatifs;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface PieceRepository extends Repository<PieceTenue, UUID> {

    PieceTenue save(PieceTenue piece);

    void delete(PieceTenue piece);

    List<PieceTenue> findByDossierOrderByRang(UUID dossier);

    List<PieceTenue> findByDossierAndDemandeurOrderByRang(UUID dossier, UUID demandeur);

    Optional<PieceTenue> findByDossierAndCode(UUID dossier, String code);

    Optional<PieceTenue> findByDossierAndCodeAndDemandeur(UUID dossier, String code, UUID demandeur);

    List<PieceTenue> findByDemandeur(UUID demandeur);

    Optional<PieceTenue> findById(UUID id);

    Optional<PieceTenue> findByFichier(UUID fichier);
}
