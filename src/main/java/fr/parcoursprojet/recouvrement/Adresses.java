package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.demande.MaSituation;
import fr.parcoursprojet.pret.Pret;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.Prets;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where letters about loans go: the last address an agent noted, else the one of the demande. */
@Service
@Transactional
public class Adresses {

    private final JdbcClient sql;
    private final Prets prets;
    private final Demandes demandes;
    private final Clock horloge;

    Adresses(JdbcClient sql, Prets prets, Demandes demandes, Clock horloge) {
        this.sql = sql;
        this.prets = prets;
        this.demandes = demandes;
        this.horloge = horloge;
    }

    /**
     * The borrower of a loan moved: letters about all their loans go there from that day.
     *
     * @throws fr.parcoursprojet.socle.Introuvable when there is no such loan
     */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public void demenager(PretId pret, AdressePostale vers, LocalDate depuis, AgentId agent) {
        sql.sql("""
                        insert into recouvrement_adresse (usager, adresse, code_postal, ville, depuis, par, inscrit_le)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        prets.de(pret).emprunteur().valeur(),
                        vers.adresse(),
                        vers.codePostal(),
                        vers.ville(),
                        depuis,
                        agent.valeur(),
                        LocalDateTime.ofInstant(horloge.instant(), ZoneOffset.UTC))
                .update();
    }

    /** What is written under the name on a letter about a loan today; empty when no address is known. */
    @Transactional(readOnly = true)
    public List<String> lignes(PretId id) {
        var pret = prets.de(id);
        return notee(pret).map(AdressePostale::lignes).orElseGet(() -> deLaDemande(pret));
    }

    private Optional<AdressePostale> notee(Pret pret) {
        return sql.sql("select * from recouvrement_adresse where usager = ? and depuis <= ?"
                        + " order by depuis desc, rang desc limit 1")
                .params(pret.emprunteur().valeur(), LocalDate.now(horloge))
                .query((rs, rang) ->
                        new AdressePostale(rs.getString("adresse"), rs.getString("code_postal"), rs.getString("ville")))
                .optional();
    }

    private List<String> deLaDemande(Pret pret) {
        var demande = demandes.de(List.of(pret.dossier())).get(pret.dossier());
        var situation = demande == null ? MaSituation.VIDE : demande.situation();
        if (situation.adresse() == null || situation.ville() == null) {
            return List.of();
        }
        var ville = Stream.of(Objects.requireNonNullElse(situation.codePostal(), ""), situation.ville());
        return List.of(situation.adresse(), String.join(" ", ville.toList()).strip());
    }
}
