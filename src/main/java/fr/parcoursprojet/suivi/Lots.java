package fr.parcoursprojet.suivi;

import fr.parcoursprojet.commission.Commissions;
import fr.parcoursprojet.commission.SeanceId;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.instruction.Instructions;
import fr.parcoursprojet.instruction.Messages;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import fr.parcoursprojet.socle.ui.Textes;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;

/** The same action on several dossiers, each in its own transaction: what a rule refuses to one stops none of the others. */
@Service
@RolesAllowed(Role.Noms.REFERENT)
public class Lots {

    private final Dossiers dossiers;
    private final Instructions instructions;
    private final Commissions commissions;
    private final Messages messages;
    private final Agents agents;
    private final Moi moi;
    private final Textes textes;

    Lots(
            Dossiers dossiers,
            Instructions instructions,
            Commissions commissions,
            Messages messages,
            Agents agents,
            Moi moi,
            Textes textes) {
        this.dossiers = dossiers;
        this.instructions = instructions;
        this.commissions = commissions;
        this.messages = messages;
        this.agents = agents;
        this.moi = moi;
        this.textes = textes;
    }

    /**
     * Gives each to a référent.
     *
     * @throws Introuvable when the agent is no référent
     */
    public BilanDuLot affecter(Collection<DossierId> voulus, AgentId referent) {
        if (agents.avecRole(Role.REFERENT).stream()
                .noneMatch(agent -> agent.id().equals(referent))) {
            throw new Introuvable("agent");
        }
        return pourChacun(voulus, dossier -> instructions.affecter(dossier, referent));
    }

    /** Puts each on the ordre du jour of a séance; the one that is not complete is refused with what it lacks. */
    public BilanDuLot inscrire(Collection<DossierId> voulus, SeanceId seance) {
        return pourChacun(voulus, dossier -> commissions.inscrire(seance, dossier));
    }

    /**
     * Writes the same message to each person.
     *
     * @throws SaisieInvalide when it is empty or too long
     */
    public BilanDuLot ecrire(Collection<DossierId> voulus, String texte) {
        if (texte.isBlank()) {
            throw new SaisieInvalide(List.of(Erreur.de("texte", "instruction.message.erreur.vide")));
        }
        if (texte.strip().length() > Messages.LONGUEUR) {
            throw new SaisieInvalide(List.of(Erreur.de("texte", "instruction.message.erreur.long", Messages.LONGUEUR)));
        }
        var agent = moi.exigerAgent();
        return pourChacun(voulus, dossier -> messages.repondre(dossier, agent, texte));
    }

    private BilanDuLot pourChacun(Collection<DossierId> voulus, Consumer<DossierId> action) {
        var refuses = new ArrayList<BilanDuLot.Refuse>();
        var brefs = dossiers.de(voulus);
        int faits = 0;
        for (var dossier : voulus) {
            var bref = brefs.get(dossier);
            if (bref == null) {
                throw new Introuvable("dossier");
            }
            try {
                action.accept(dossier);
                faits++;
            } catch (Refus refus) {
                refuses.add(new BilanDuLot.Refuse(bref.numero(), textes.texte(refus.cle(), refus.arguments())));
            } catch (SaisieInvalide invalide) {
                var premiere = invalide.erreurs().getFirst();
                refuses.add(new BilanDuLot.Refuse(
                        bref.numero(),
                        textes.texte(premiere.cle(), premiere.arguments().toArray())));
            }
        }
        return new BilanDuLot(faits, refuses);
    }
}
