package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.demande.MaSituation;
import fr.parcoursprojet.pret.CoEmprunteur;
import fr.parcoursprojet.pret.CoEmprunteurs;
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

/**
 * Where letters about loans go: the last address an agent noted, else the one of the demande, or the one the second borrower
 * gave.
 */
@Service
@Transactional
public class Adresses {

    private final JdbcClient sql;
    private final Prets prets;
    private final CoEmprunteurs coEmprunteurs;
    private final Demandes demandes;
    private final Clock horloge;

    Adresses(JdbcClient sql, Prets prets, CoEmprunteurs coEmprunteurs, Demandes demandes, Clock horloge) {
        this.sql = sql;
        this.prets = prets;
        this.coEmprunteurs = coEmprunteurs;
        this.demandes = demandes;
        this.horloge = horloge;
    }

    /**
     * A borrower of a loan moved: letters about all their loans go there from that day.
     *
     * @throws fr.parcoursprojet.socle.Introuvable when the loan is not theirs
     */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public void demenager(PretId pret, UsagerId emprunteur, AdressePostale vers, LocalDate depuis, AgentId agent) {
        prets.delEmprunteur(pret, emprunteur);
        sql.sql("""
                        insert into recouvrement_adresse (usager, adresse, code_postal, ville, depuis, par, inscrit_le)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        emprunteur.valeur(),
                        vers.adresse(),
                        vers.codePostal(),
                        vers.ville(),
                        depuis,
                        agent.valeur(),
                        LocalDateTime.ofInstant(horloge.instant(), ZoneOffset.UTC))
                .update();
    }

    /** What is written under the name of a borrower on a letter about a loan today; empty when no address is known. */
    @Transactional(readOnly = true)
    public List<String> lignes(PretId id, UsagerId emprunteur) {
        var pret = prets.de(id);
        return notee(emprunteur)
                .map(AdressePostale::lignes)
                .orElseGet(() -> emprunteur.equals(pret.emprunteur()) ? deLaDemande(pret) : duSecond(pret));
    }

    private Optional<AdressePostale> notee(UsagerId emprunteur) {
        return sql.sql("select * from recouvrement_adresse where usager = ? and depuis <= ?"
                        + " order by depuis desc, rang desc limit 1")
                .params(emprunteur.valeur(), LocalDate.now(horloge))
                .query((rs, rang) ->
                        new AdressePostale(rs.getString("adresse"), rs.getString("code_postal"), rs.getString("ville")))
                .optional();
    }

    /** What the second borrower wrote when they agreed. */
    private List<String> duSecond(Pret pret) {
        return coEmprunteurs.du(pret.dossier()).map(CoEmprunteur::adresse).orElse(List.of());
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
