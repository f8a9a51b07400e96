package fr.parcoursprojet.prescripteur;

import fr.parcoursprojet.accueil.MotifDeSollicitation;
import fr.parcoursprojet.accueil.Origine;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.EnTantQue;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.socle.Email;
import java.util.Set;
import java.util.UUID;

/** Somebody who sends people, for tests: invited, with an address that nobody else has. */
public final class PrescripteurDEssai {

    private PrescripteurDEssai() {}

    /** Sami Haddad, of the Mission Locale. */
    public static AgentId invite(EnTantQue enTantQue, Agents agents, Structures structures) {
        return invite(enTantQue, agents, structures, new Email("sami-" + UUID.randomUUID() + "@mission.exemple"));
    }

    /** The same, at this address. */
    public static AgentId invite(EnTantQue enTantQue, Agents agents, Structures structures, Email adresse) {
        return enTantQue.agent(
                administrateur(agents),
                () -> structures.inviter(
                        "Sami Haddad", "Mission Locale du Doubs", adresse.valeur(), Origine.MISSION_LOCALE));
    }

    /** Sends Awa, under that name and at that address: she has not answered yet. */
    public static UUID envoie(
            EnTantQue enTantQue, PersonnesEnvoyees envoyees, AgentId prescripteur, String nom, Email adresse) {
        return enTantQue.agent(
                prescripteur,
                () -> envoyees.envoyer(
                        new NouvellePersonne(
                                "Awa", nom, adresse.valeur(), "", MotifDeSollicitation.PERMIS, "Un CDI.", true),
                        prescripteur));
    }

    /** Who invites and closes. */
    public static AgentId administrateur(Agents agents) {
        return agents.reconnaitre(
                "https://agents.exemple",
                "administrateur-des-prescripteurs",
                "Ada Perrin",
                new Email("ada@ville.exemple"),
                Set.of(Role.ADMINISTRATEUR));
    }
}
