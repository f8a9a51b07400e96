package fr.parcoursprojet.compte;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CodeRepository extends Repository<CodeEnvoye, UUID> {

    CodeEnvoye save(CodeEnvoye code);

    Optional<CodeEnvoye> findById(UUID id);

    /** Takes one try, in one statement: two at once never count as one. */
    @Modifying(clearAutomatically = true)
    @Query("update CodeEnvoye c set c.essais = c.essais + 1"
            + " where c.id = :id and c.essais < :essais and c.utilise = false and c.finValidite > :maintenant")
    int prendreUnEssai(UUID id, int essais, Instant maintenant);

    /** Uses the code up; the second of two at once gets 0. */
    @Modifying(clearAutomatically = true)
    @Query("update CodeEnvoye c set c.utilise = true where c.id = :id and c.utilise = false")
    int utiliser(UUID id);

    @Modifying
    @Query("delete from CodeEnvoye c where c.finValidite < :avant")
    int oublier(Instant avant);
}
