package fr.parcoursprojet.justificatifs;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PieceRepository extends Repository<PieceTenue, UUID> {

    PieceTenue save(PieceTenue piece);

    void delete(PieceTenue piece);

    List<PieceTenue> findByDossierOrderByRang(UUID dossier);

    List<PieceTenue> findByDossierAndDemandeurOrderByRang(UUID dossier, UUID demandeur);

    Optional<PieceTenue> findByDossierAndCode(UUID dossier, String code);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from PieceTenue p where p.dossier = :dossier and p.code = :code")
    Optional<PieceTenue> verrouiller(UUID dossier, String code);

    Optional<PieceTenue> findByDossierAndCodeAndDemandeur(UUID dossier, String code, UUID demandeur);

    List<PieceTenue> findByDemandeur(UUID demandeur);

    Optional<PieceTenue> findById(UUID id);

    Optional<PieceTenue> findByFichier(UUID fichier);
}
