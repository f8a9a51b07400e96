package fr.parcoursprojet.confidentialite;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LectureRepository extends Repository<LectureNotee, UUID> {

    LectureNotee save(LectureNotee lecture);

    List<LectureNotee> findByDossierOrderByQuandDesc(UUID dossier);

    @Query("select count(l) > 0 from LectureNotee l"
            + " where l.dossier = :dossier and l.agent = :agent and l.onglet = :onglet and l.quand > :depuis")
    boolean dejaNotee(UUID dossier, UUID agent, String onglet, Instant depuis);
}
