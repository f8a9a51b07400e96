package fr.parcoursprojet.rendezvous;

import fr.parcoursprojet.accueil.Appelants;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Noms;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.demande.Demande;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.ui.Textes;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An agent's appointments in their own calendar, by a secret link. It leaves the portal, so it carries no name (R14): initials
 * and the number of the dossier.
 */
@Service
@Transactional
public class Abonnements {

    private static final Set<EtatRendezVous> MONTRES =
            EnumSet.of(EtatRendezVous.PRIS, EtatRendezVous.HONORE, EtatRendezVous.MANQUE);
    private static final int OCTETS = 32;
    private static final int JOURS_PASSES = 30;

    private final RendezVousRepository rendezVous;
    private final Demandes demandes;
    private final Appelants appelants;
    private final Noms noms;
    private final Agents agents;
    private final FichierIcs fichiers;
    private final Textes textes;
    private final JdbcClient sql;
    private final Moi moi;
    private final Clock horloge;
    private final SecureRandom hasard = new SecureRandom();

    Abonnements(
            RendezVousRepository rendezVous,
            Demandes demandes,
            Appelants appelants,
            Noms noms,
            Agents agents,
            FichierIcs fichiers,
            Textes textes,
            JdbcClient sql,
            Moi moi,
            Clock horloge) {
        this.rendezVous = rendezVous;
        this.demandes = demandes;
        this.appelants = appelants;
        this.noms = noms;
        this.agents = agents;
        this.fichiers = fichiers;
        this.textes = textes;
        this.sql = sql;
        this.moi = moi;
        this.horloge = horloge;
    }

    /** When the signed-in agent made their link; empty when they have none. */
    @RolesAllowed(Role.Noms.REFERENT)
    @Transactional(readOnly = true)
    public Optional<Instant> depuis() {
        return sql.sql("select cree_le from rendezvous_abonnement where agent = ?")
                .param(moi.exigerAgent().valeur())
                .query(LocalDateTime.class)
                .optional()
                .map(le -> le.toInstant(ZoneOffset.UTC));
    }

    /** A new secret for the signed-in agent, told once; the one before is worth nothing from now on. */
    @RolesAllowed(Role.Noms.REFERENT)
    public String renouveler() {
        var octets = new byte[OCTETS];
        hasard.nextBytes(octets);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(octets);
        sql.sql("replace into rendezvous_abonnement (agent, empreinte, cree_le) values (?, ?, ?)")
                .params(
                        moi.exigerAgent().valeur(),
                        empreinte(secret),
                        LocalDateTime.ofInstant(horloge.instant(), ZoneOffset.UTC))
                .update();
        return secret;
    }

    /** The signed-in agent's link is worth nothing any more. */
    @RolesAllowed(Role.Noms.REFERENT)
    public void revoquer() {
        sql.sql("delete from rendezvous_abonnement where agent = ?")
                .param(moi.exigerAgent().valeur())
                .update();
    }

    /**
     * The calendar of whoever holds the secret: a month ago and all that comes.
     *
     * @throws Introuvable when the secret is unknown or revoked, or its agent is a référent no more
     */
    @Transactional(readOnly = true)
    public String calendrier(String secret) {
        var agent = sql.sql("select agent from rendezvous_abonnement where empreinte = ?")
                .param(empreinte(secret))
                .query(UUID.class)
                .optional()
                .map(AgentId::new)
                .filter(qui -> agents.de(qui).roles().contains(Role.REFERENT))
                .orElseThrow(() -> new Introuvable("abonnement"));
        var jour = LocalDate.now(horloge);
        var siens = rendezVous
                .findByAgentAndDebutBetweenOrderByDebut(
                        agent.valeur(),
                        jour.minusDays(JOURS_PASSES).atStartOfDay(),
                        jour.plusYears(1).atStartOfDay())
                .stream()
                .map(RendezVousTenu::lu)
                .filter(un -> MONTRES.contains(un.etat()))
                .toList();
        var connues = demandes.de(siens.stream()
                .map(RendezVous::dossier)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return fichiers.agenda(siens.stream()
                .collect(Collectors.toMap(
                        un -> un,
                        un -> un.dossier() == null
                                ? objet(un)
                                : objet(Objects.requireNonNull(connues.get(un.dossier()))),
                        (un, autre) -> un,
                        LinkedHashMap::new)));
    }

    private String objet(Demande demande) {
        return initiales(noms.affiche(demande.demandeur(), demande.situation().nomComplet())) + ", " + demande.numero();
    }

    private String objet(RendezVous un) {
        return textes.texte(
                "rendezvous.ics.appel",
                initiales(appelants.un(un.deLAppel()).coordonnees().nomComplet()));
    }

    private static String initiales(String nom) {
        return Arrays.stream(nom.split("[\\s\u2019'-]+"))
                .filter(mot -> !mot.isBlank())
                .map(mot -> mot.substring(0, 1).toUpperCase(Locale.FRANCE) + ".")
                .collect(Collectors.joining());
    }

    private static String empreinte(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
