package fr.parcoursprojet.stockage;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** A piece of a file on its way; its bytes are in the armoire. */
@Entity
@Table(name = "stockage_morceau")
class MorceauRecu implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID envoi;
    private UUID proprietaire;
    private int feuille;
    private int debut;
    private int taille;
    private Instant recuLe;

    /** An id given by us would be looked for before each insertion. */
    @Transient
    private boolean connu;

    @SuppressWarnings("NullAway")
    protected MorceauRecu() {}

    MorceauRecu(UUID envoi, UUID proprietaire, int feuille, int debut, int taille, Instant recuLe) {
        this.id = UUID.randomUUID();
        this.envoi = envoi;
        this.proprietaire = proprietaire;
        this.feuille = feuille;
        this.debut = debut;
        this.taille = taille;
        this.recuLe = recuLe;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return !connu;
    }

    @PostLoad
    @PostPersist
    void connaitre() {
        connu = true;
    }

    int feuille() {
        return feuille;
    }

    int taille() {
        return taille;
    }
}
