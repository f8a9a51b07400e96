package fr.parcoursprojet.compte;

import fr.parcoursprojet.socle.Email;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A six-digit code on its way: known by a slow hash only, good for a few minutes, a few tries and one use. */
@Entity
@Table(name = "compte_code")
class CodeEnvoye implements Persistable<UUID> {

    /** How many wrong or right tries one code bears. */
    static final int ESSAIS = 5;

    @Id
    private UUID id;

    private Email adresse;
    private String condensat;
    private Instant finValidite;
    private int essais;
    private boolean utilise;

    protected CodeEnvoye() {}

    CodeEnvoye(UUID id, Email adresse, String condensat, Instant finValidite) {
        this.id = id;
        this.adresse = adresse;
        this.condensat = condensat;
        this.finValidite = finValidite;
    }

    Email adresse() {
        return adresse;
    }

    String condensat() {
        return condensat;
    }

    @Override
    public @Nullable UUID getId() {
        return id;
    }

    /** Its tries are counted in the database, not here: only ever saved when new. */
    @Override
    public boolean isNew() {
        return true;
    }
}
