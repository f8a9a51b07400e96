package fr.parcoursprojet.pret;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.stockage.Coffre;
import fr.parcoursprojet.stockage.FichierId;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The scan of a contract signed on paper: only when it cannot be read any more (a virus, a file that is gone) may another take
 * its place. The signature stays that of the paper, with its day; each replacement is kept.
 */
@Service
@RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
public class ScansDuContrat {

    private final PretsAccordes prets;
    private final Coffre coffre;
    private final JdbcClient sql;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    ScansDuContrat(
            PretsAccordes prets, Coffre coffre, JdbcClient sql, ApplicationEventPublisher evenements, Clock horloge) {
        this.prets = prets;
        this.coffre = coffre;
        this.sql = sql;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /** Whether the contract was signed on paper and its scan is infected or lost. */
    @Transactional(readOnly = true)
    public boolean estPerdu(PretId pret) {
        return perdu(trouver(pret));
    }

    /**
     * Gives the scan again.
     *
     * @param nom the name of the file
     * @param scan its content: PDF or picture
     * @throws Refus when the scan that is kept can be read, or the new one is refused by the vault
     */
    @Transactional
    public void remplacer(PretId id, String nom, byte[] scan, AgentId agent) {
        var pret =
                prets.verrouiller(List.of(id.valeur())).stream().findFirst().orElseThrow(() -> new Introuvable("pret"));
        if (!perdu(pret)) {
            throw new Refus("pret.refus.scanLisible");
        }
        var avant = pret.contrat().orElseThrow();
        var apres = coffre.deposerEnPdf(nom, scan);
        pret.remplacerLeContrat(apres.valeur());
        prets.flush();
        sql.sql("insert into pret_scan (pret, perdu, fichier, empreinte, remplace_le, par) values (?, ?, ?, ?, ?, ?)")
                .params(
                        id.valeur(),
                        avant.valeur(),
                        apres.valeur(),
                        coffre.empreinte(apres),
                        GrandLivre.instant(horloge.instant()),
                        agent.valeur())
                .update();
        evenements.publishEvent(new ContratRetrouve(id, pret.dossier()));
    }

    /** The replacements of a loan's scan, in order. */
    @Transactional(readOnly = true)
    public List<ScanRemplace> remplacements(PretId pret) {
        return sql.sql("select * from pret_scan where pret = ? order by rang")
                .param(pret.valeur())
                .query((rs, rang) -> new ScanRemplace(
                        new FichierId(rs.getObject("perdu", UUID.class)),
                        new FichierId(rs.getObject("fichier", UUID.class)),
                        rs.getString("empreinte"),
                        GrandLivre.instant(rs, "remplace_le"),
                        new AgentId(rs.getObject("par", UUID.class))))
                .list();
    }

    private boolean perdu(PretAccorde pret) {
        return pret.lu().surPapier() && pret.contrat().filter(coffre::estPerdu).isPresent();
    }

    private PretAccorde trouver(PretId pret) {
        return prets.findById(pret.valeur()).orElseThrow(() -> new Introuvable("pret"));
    }
}
