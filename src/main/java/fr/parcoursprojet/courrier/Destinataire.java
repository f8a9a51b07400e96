package fr.parcoursprojet.courrier;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.socle.Email;

/** To whom a letter goes; the address is looked up when the letter is written. */
public sealed interface Destinataire {

    /**
     * The holder of an account.
     *
     * @param id the account
     */
    record AUsager(UsagerId id) implements Destinataire {}

    /**
     * An agent of the service.
     *
     * @param id the agent
     */
    record AAgent(AgentId id) implements Destinataire {}

    /**
     * Somebody who has no account.
     *
     * @param adresse their address
     */
    record AAdresse(Email adresse) implements Destinataire {}
}
