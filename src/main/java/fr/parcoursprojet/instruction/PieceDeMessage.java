package fr.parcoursprojet.instruction;

import fr.parcoursprojet.stockage.FichierId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A file attached to a message, written once with it. */
@Entity
@Table(name = "instruction_message_piece")
class PieceDeMessage {

    @Id
    private UUID id;

    private UUID message;
    private int rang;
    private UUID fichier;
    private String nom;

    /** For Hibernate. */
    PieceDeMessage() {}

    PieceDeMessage(UUID message, int rang, FichierId fichier, String nom) {
        this.id = UUID.randomUUID();
        this.message = message;
        this.rang = rang;
        this.fichier = fichier.valeur();
        this.nom = nom;
    }

    UUID id() {
        return id;
    }

    UUID message() {
        return message;
    }

    int rang() {
        return rang;
    }

    FichierId fichier() {
        return new FichierId(fichier);
    }

    String nom() {
        return nom;
    }
}
