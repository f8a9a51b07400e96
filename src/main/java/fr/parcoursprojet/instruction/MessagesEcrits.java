package fr.parcoursprojet.instruction;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface MessagesEcrits extends JpaRepository<MessageEcrit, UUID> {

    List<MessageEcrit> findByDossierOrderByEcritLe(UUID dossier);

    int countByDossierAndAuteurAndLuLeIsNull(UUID dossier, AuteurMessage auteur);

    @Modifying
    @Query("""
            update MessageEcrit m set m.luLe = :quand, m.version = m.version + 1
            where m.dossier = :dossier and m.auteur = :auteur and m.luLe is null""")
    int marquerLus(UUID dossier, AuteurMessage auteur, Instant quand);
}
