package fr.parcoursprojet.justificatifs;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface VersionRepository extends Repository<VersionTenue, UUID> {

    VersionTenue save(VersionTenue version);

    List<VersionTenue> findByPieceInOrderByRemplaceLeDesc(Collection<UUID> pieces);

    List<VersionTenue> findByFichier(UUID fichier);
}
