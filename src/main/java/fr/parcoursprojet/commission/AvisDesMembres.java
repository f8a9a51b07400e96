package fr.parcoursprojet.commission;

import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.instruction.Avis;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The opinions that members note before a séance, read aloud in the room; they decide nothing. */
@Service
@Transactional
public class AvisDesMembres {

    private static final int TEXTE = 1000;

    private final AvisRepository avis;
    private final SeanceRepository seances;
    private final PassageRepository passages;
    private final Moi moi;
    private final Clock horloge;

    AvisDesMembres(AvisRepository avis, SeanceRepository seances, PassageRepository passages, Moi moi, Clock horloge) {
        this.avis = avis;
        this.seances = seances;
        this.passages = passages;
        this.moi = moi;
        this.horloge = horloge;
    }

    /**
     * Notes one's own, or changes it.
     *
     * @throws SaisieInvalide without a sense, or when the reason is too long
     * @throws Refus when the séance is closed, or who asks stands aside
     */
    @RolesAllowed(Role.Noms.MEMBRE_COMMISSION)
    public void donner(SeanceId seance, DossierId dossier, @Nullable Avis sens, String texte) {
        seances.findById(seance.valeur())
                .orElseThrow(() -> new Introuvable("seance"))
                .exigerPasClose();
        var passage = passage(seance, dossier);
        var membre = moi.exigerAgent();
        if (passage.deports().contains(membre)) {
            throw new Refus("commission.refus.avisDeport");
        }
        var erreurs = new ArrayList<Erreur>();
        if (sens == null) {
            erreurs.add(Erreur.de("sens", "commission.erreur.sens"));
        }
        if (texte.strip().length() > TEXTE) {
            erreurs.add(Erreur.de("texte", "commission.erreur.avisLong", TEXTE));
        }
        if (sens == null || !erreurs.isEmpty()) {
            throw new SaisieInvalide(erreurs);
        }
        var tenu = avis.findByPassageAndAgent(passage.cle(), membre.valeur())
                .orElseGet(() -> new AvisTenu(passage.cle(), membre));
        tenu.ecrire(sens, texte.strip(), horloge.instant());
        avis.saveAndFlush(tenu);
    }

    /** Those on a dossier of a séance, oldest first; not those of who stands aside. */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.MEMBRE_COMMISSION})
    @Transactional(readOnly = true)
    public List<AvisDeMembre> de(SeanceId seance, DossierId dossier) {
        var passage = passage(seance, dossier);
        return avis.findByPassageOrderByLe(passage.cle()).stream()
                .map(AvisTenu::lu)
                .filter(lu -> !passage.deports().contains(lu.membre()))
                .toList();
    }

    private PassageTenu passage(SeanceId seance, DossierId dossier) {
        return passages.findBySeanceAndDossier(seance.valeur(), dossier.valeur())
                .orElseThrow(() -> new Introuvable("passage"));
    }
}
