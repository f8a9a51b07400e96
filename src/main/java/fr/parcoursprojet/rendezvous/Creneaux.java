package fr.parcoursprojet.rendezvous;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An agent's time, slot by slot: no two of them share a minute, whoever writes at once. */
@Component
class Creneaux {

    private final CreneauRepository depot;
    private final JdbcClient sql;
    private final Clock horloge;

    Creneaux(CreneauRepository depot, JdbcClient sql, Clock horloge) {
        this.depot = depot;
        this.sql = sql;
        this.horloge = horloge;
    }

    /** Holds an agent's agenda until this transaction ends. */
    void retenir(AgentId agent) {
        sql.sql("insert into rendezvous_agenda (agent) values (?) on duplicate key update agent = agent")
                .param(agent.valeur())
                .update();
    }

    /**
     * Offers a time.
     *
     * @throws SaisieInvalide when it is past
     * @throws Refus when it touches another slot
     */
    CreneauTenu offrir(AgentId agent, Creneau creneau) {
        exigerAVenir(creneau);
        retenir(agent);
        if (duJour(agent, creneau).stream().anyMatch(autre -> autre.creneau().chevauche(creneau))) {
            throw new Refus("rendezvous.refus.chevauche");
        }
        return ranger(new CreneauTenu(agent, creneau, true));
    }

    /**
     * A time that the agent keeps for somebody; the free slots it touches are theirs to take.
     *
     * @throws SaisieInvalide when it is past
     * @throws Refus when it touches another appointment
     */
    CreneauTenu reserver(AgentId agent, Creneau creneau) {
        exigerAVenir(creneau);
        retenir(agent);
        var touches = duJour(agent, creneau).stream()
                .filter(autre -> autre.creneau().chevauche(creneau))
                .toList();
        if (!touches.stream().allMatch(CreneauTenu::estLibre)) {
            throw new Refus("rendezvous.refus.chevauche");
        }
        var offert = touches.stream()
                .anyMatch(autre -> autre.estOffert() && autre.creneau().debut().equals(creneau.debut()));
        touches.forEach(depot::delete);
        depot.flush();
        return ranger(new CreneauTenu(agent, creneau, offert));
    }

    /** The slots of a day that a weekly time gives; those that touch something, or are past, are left out. */
    void semer(AgentId agent, List<Creneau> donnes, UUID disponibilite) {
        var occupes = donnes.isEmpty() ? List.<CreneauTenu>of() : duJour(agent, donnes.getFirst());
        donnes.stream()
                .filter(donne -> donne.debut().isAfter(LocalDateTime.now(horloge)))
                .filter(donne ->
                        occupes.stream().noneMatch(occupe -> occupe.creneau().chevauche(donne)))
                .forEach(donne -> ranger(new CreneauTenu(agent, donne, true).de(disponibilite)));
    }

    /** Takes back what is free of a weekly time, from a day on. */
    void reprendre(AgentId agent, UUID disponibilite, LocalDate depuis) {
        depot
                .retenirEntre(
                        agent.valeur(),
                        depuis.atStartOfDay(),
                        depuis.plusYears(1).atStartOfDay())
                .stream()
                .filter(tenu -> tenu.estLibre() && tenu.vientDe(disponibilite))
                .forEach(depot::delete);
        depot.flush();
    }

    /** Takes back what is free on some days. */
    void reprendre(AgentId agent, LocalDate du, LocalDate au) {
        depot.retenirEntre(agent.valeur(), du.atStartOfDay(), au.atTime(LocalTime.MAX)).stream()
                .filter(CreneauTenu::estLibre)
                .forEach(depot::delete);
        depot.flush();
    }

    /** What an appointment held is free again; a time that was never offered goes. */
    void rendre(RendezVousId rendezVous) {
        depot.findByRendezVous(rendezVous.valeur()).ifPresent(tenu -> {
            if (tenu.estOffert()) {
                tenu.liberer();
                depot.saveAndFlush(tenu);
            } else {
                depot.delete(tenu);
                depot.flush();
            }
        });
    }

    /** What an appointment held is not offered any more. */
    void fermer(RendezVousId rendezVous) {
        depot.findByRendezVous(rendezVous.valeur()).ifPresent(depot::delete);
        depot.flush();
    }

    List<CreneauOffert> aVenir(AgentId agent) {
        return depot
                .findByAgentAndRendezVousIsNullAndDebutAfterOrderByDebut(agent.valeur(), LocalDateTime.now(horloge))
                .stream()
                .map(CreneauTenu::lu)
                .toList();
    }

    List<CreneauOffert> libres(AgentId agent, LocalDate du, LocalDate au) {
        return depot
                .findByAgentAndDebutBetweenOrderByDebut(agent.valeur(), du.atStartOfDay(), au.atTime(LocalTime.MAX))
                .stream()
                .filter(CreneauTenu::estLibre)
                .map(CreneauTenu::lu)
                .toList();
    }

    /** Who offers something that day. */
    List<AgentId> agentsLibres(LocalDate jour) {
        return sql
                .sql(
                        "select distinct agent from rendezvous_creneau where rendez_vous is null and debut between ? and ?")
                .params(jour.atStartOfDay(), jour.atTime(LocalTime.MAX))
                .query(UUID.class)
                .stream()
                .map(AgentId::new)
                .toList();
    }

    CreneauTenu ranger(CreneauTenu creneau) {
        try {
            return depot.saveAndFlush(creneau);
        } catch (DataIntegrityViolationException auMemeInstant) {
            throw new Refus("rendezvous.refus.chevauche");
        }
    }

    private List<CreneauTenu> duJour(AgentId agent, Creneau creneau) {
        var jour = creneau.debut().toLocalDate();
        return depot.retenirEntre(agent.valeur(), jour.atStartOfDay(), jour.atTime(LocalTime.MAX));
    }

    private void exigerAVenir(Creneau creneau) {
        if (!creneau.debut().isAfter(LocalDateTime.now(horloge))) {
            throw new SaisieInvalide(List.of(Erreur.de("debut", "rendezvous.erreur.passe")));
        }
    }
}
