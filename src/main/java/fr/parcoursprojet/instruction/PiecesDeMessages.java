package fr.parcoursprojet.instruction;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface PiecesDeMessages extends Repository<PieceDeMessage, UUID> {

    PieceDeMessage save(PieceDeMessage piece);

    Optional<PieceDeMessage> findById(UUID id);

    List<PieceDeMessage> findByMessageInOrderByRang(Collection<UUID> messages);
}
