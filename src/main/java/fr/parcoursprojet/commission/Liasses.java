package fr.parcoursprojet.commission;

import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.confidentialite.Lectures;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.edition.Editions;
import fr.parcoursprojet.reglement.Reglements;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.Introuvable;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The dossiers of a séance as one PDF that the members read beforehand: a page a dossier, in the order of the agenda. */
@Service
@Transactional
public class Liasses {

    private final SeanceRepository seances;
    private final PassageRepository passages;
    private final MiseEnFiche fiches;
    private final RetardsDesPrets retards;
    private final Demandes demandes;
    private final Reglements reglements;
    private final Editions editions;
    private final Lectures lectures;
    private final Moi moi;

    Liasses(
            SeanceRepository seances,
            PassageRepository passages,
            MiseEnFiche fiches,
            RetardsDesPrets retards,
            Demandes demandes,
            Reglements reglements,
            Editions editions,
            Lectures lectures,
            Moi moi) {
        this.seances = seances;
        this.passages = passages;
        this.fiches = fiches;
        this.retards = retards;
        this.demandes = demandes;
        this.reglements = reglements;
        this.editions = editions;
        this.lectures = lectures;
        this.moi = moi;
    }

    /**
     * The dossiers as they stand now; each read is noted (R14). Without names, unless the règlement of the day of the
     * séance lets the members read them.
     *
     * @throws Introuvable when there is no such séance
     */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.MEMBRE_COMMISSION, Role.Noms.AGENT_ADMINISTRATIF})
    public byte[] pdf(SeanceId seance) {
        var tenue = seances.findById(seance.valeur()).orElseThrow(() -> new Introuvable("seance"));
        var nominative = reglements.enVigueur(tenue.jour()).fichesNominatives();
        var lignes = passages.findBySeanceOrderByRang(seance.valeur()).stream()
                .map(passage -> ligne(passage.lu(), nominative))
                .toList();
        return editions.pdf(
                "commission-dossiers",
                Map.of(
                        "jour", tenue.jour(),
                        "heure", Francais.heure(tenue.debut().toLocalTime()),
                        "lieu", tenue.lieu(),
                        "nominative", nominative,
                        "lignes", lignes));
    }

    private Map<String, Object> ligne(Passage passage, boolean nominative) {
        var dossier = passage.dossier();
        moi.agent().ifPresent(agent -> lectures.noter(dossier, agent, "commission"));
        var fiche = fiches.de(dossier, nominative);
        var ligne = new HashMap<String, Object>(Map.of(
                "rang", passage.rang(),
                "numero", String.valueOf(demandes.de(dossier).numero()),
                "fiche", fiche));
        fiche.mensualites().ifPresent(mensualites -> ligne.put("mensualites", mensualites));
        if (passage.reexamen() != null) {
            ligne.put("reexamen", passage.reexamen());
            ligne.put("transmission", passage.reexamen().mesure() instanceof Mesure.Transmission);
            retards.du(dossier).ifPresent(retard -> ligne.put("retard", retard));
        }
        return ligne;
    }
}
