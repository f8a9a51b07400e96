package fr.parcoursprojet.instruction;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface NotesEcrites extends Repository<NoteEcrite, UUID> {

    NoteEcrite save(NoteEcrite note);

    List<NoteEcrite> findByDossierOrderByLe(UUID dossier);
}
