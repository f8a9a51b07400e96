package fr.parcoursprojet.commission;

import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Introuvable;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the members read of a late loan that comes back before them. */
@Service
@Transactional(readOnly = true)
public class RetardsEnSeance {

    private final PassageRepository passages;
    private final RetardsDesPrets retards;

    RetardsEnSeance(PassageRepository passages, RetardsDesPrets retards) {
        this.passages = passages;
        this.retards = retards;
    }

    /**
     * Where the loan of a dossier of a séance stands; empty for a demande, or when nothing is late.
     *
     * @throws Introuvable when the dossier is not of that séance
     */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.MEMBRE_COMMISSION})
    public Optional<RetardDuPret> du(SeanceId seance, DossierId dossier) {
        return passages.findBySeanceAndDossier(seance.valeur(), dossier.valeur())
                        .orElseThrow(() -> new Introuvable("passage"))
                        .estReexamen()
                ? retards.du(dossier)
                : Optional.empty();
    }
}
