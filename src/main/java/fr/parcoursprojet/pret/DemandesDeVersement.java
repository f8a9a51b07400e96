package fr.parcoursprojet.pret;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Between the signature and the money: the Treasury is asked to pay, only it does (R9). Asked again, the last day counts;
 * what was asked is never erased.
 */
@Service
@Transactional
public class DemandesDeVersement {

    private final PretsAccordes prets;
    private final JdbcClient sql;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    DemandesDeVersement(PretsAccordes prets, JdbcClient sql, ApplicationEventPublisher evenements, Clock horloge) {
        this.prets = prets;
        this.sql = sql;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /**
     * Notes that the Treasury was asked.
     *
     * @param le the day the request left, from the signature to today
     * @throws Introuvable when there is no such loan
     * @throws SaisieInvalide when the day cannot be
     * @throws fr.parcoursprojet.socle.Refus when the loan is not signed, or its money has left
     */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public void demander(PretId id, LocalDate le, AgentId agent) {
        var pret =
                prets.verrouiller(List.of(id.valeur())).stream().findFirst().orElseThrow(() -> new Introuvable("pret"));
        pret.exiger(EtatPret.SIGNE);
        var signeLe = Objects.requireNonNull(pret.lu().signeLe());
        if (le.isBefore(signeLe) || le.isAfter(LocalDate.now(horloge))) {
            throw new SaisieInvalide(List.of(Erreur.de("le", "pret.saisie.demandeLe", signeLe)));
        }
        sql.sql("insert into pret_demande_versement (pret, le, par, notee_le) values (?, ?, ?, ?)")
                .params(id.valeur(), le, agent.valeur(), GrandLivre.instant(horloge.instant()))
                .update();
        evenements.publishEvent(
                new VersementDemande(pret.id(), pret.dossier(), le, pret.lu().capital()));
    }

    /** The last time the Treasury was asked; empty when it never was. */
    @Transactional(readOnly = true)
    public Optional<DemandeDeVersement> derniere(PretId pret) {
        return sql.sql("select le, par from pret_demande_versement where pret = ? order by rang desc limit 1")
                .param(pret.valeur())
                .query((ligne, rang) -> new DemandeDeVersement(
                        ligne.getObject("le", LocalDate.class), new AgentId(ligne.getObject("par", UUID.class))))
                .optional();
    }
}
