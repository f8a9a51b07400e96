package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.stockage.Coffre;
import fr.parcoursprojet.stockage.Fichier;
import fr.parcoursprojet.stockage.FichierId;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** R18: recognitions of debt, each recorded with its proof. */
@Service
@Transactional
@RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
public class Reconnaissances {

    private final JdbcClient sql;
    private final Prets prets;
    private final Coffre coffre;
    private final VeilleDePrescription veille;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    Reconnaissances(
            JdbcClient sql,
            Prets prets,
            Coffre coffre,
            VeilleDePrescription veille,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.sql = sql;
        this.prets = prets;
        this.coffre = coffre;
        this.veille = veille;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /**
     * Records that the borrower recognised the debt in writing.
     *
     * @param document what the paper is
     * @param scan its proof
     * @throws fr.parcoursprojet.socle.SaisieInvalide when the paper is not named, or the day is to come or before the loan
     * @throws Refus when the money has not left, nothing is owed any more, or the paper is refused by the vault
     */
    public void noter(PretId id, LocalDate le, String document, Scan scan, AgentId agent) {
        var pret = prets.de(id);
        if (!pret.etat().estVerse() || pret.etat().estFini()) {
            throw new Refus("recouvrement.refus.pasEnCours");
        }
        Saisie.jour(le, pret.debloqueLe(), LocalDate.now(horloge));
        var nomme = Saisie.reference("document", "recouvrement.saisie.document", document);
        var avant = delai(id);
        sql.sql("""
                        insert into recouvrement_reconnaissance
                        (id, pret, dossier, le, document, fichier, par, inscrit_le) values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        UUID.randomUUID(),
                        id.valeur(),
                        pret.dossier().valeur(),
                        le,
                        nomme,
                        coffre.deposer(scan.nom(), scan.octets()).valeur(),
                        agent.valeur(),
                        LocalDateTime.ofInstant(horloge.instant(), ZoneOffset.UTC))
                .update();
        evenements.publishEvent(
                new DetteReconnue(id, pret.dossier(), le, !delai(id).equals(avant)));
    }

    /** Those of a loan, newest first. */
    @Transactional(readOnly = true)
    public List<ReconnaissanceDeDette> du(PretId pret) {
        return sql.sql("select * from recouvrement_reconnaissance where pret = ? order by le desc, inscrit_le desc")
                .param(pret.valeur())
                .query((rs, rang) -> new ReconnaissanceDeDette(
                        rs.getObject("le", LocalDate.class),
                        rs.getString("document"),
                        new FichierId(rs.getObject("fichier", UUID.class)),
                        new AgentId(rs.getObject("par", UUID.class)),
                        rs.getObject("inscrit_le", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }

    /** The time left to claim what is late; empty when nothing is. */
    @Transactional(readOnly = true)
    public Optional<Delai> delai(PretId pret) {
        return veille.delai(prets.situation(pret));
    }

    /**
     * The scanned paper of a recognition of a loan.
     *
     * @throws Introuvable when no recognition of that loan has it
     */
    @Transactional(readOnly = true)
    public Fichier preuve(PretId pret, FichierId fichier) {
        if (du(pret).stream().noneMatch(dette -> dette.fichier().equals(fichier))) {
            throw new Introuvable("fichier");
        }
        return coffre.lire(fichier);
    }
}
