package fr.parcoursprojet.courrier;

import com.github.kagkarlsson.scheduler.Scheduler;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.CourrielFacultatif;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.compte.Usagers;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Langue;
import fr.parcoursprojet.socle.Refus;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The e-mails the portal sends: written with the fact they tell, sent after it, never twice. */
@Service
@Transactional
public class Courriers {

    private static final Map<String, CourrielFacultatif> FACULTATIFS = Map.of(
            "rappel-echeance", CourrielFacultatif.RAPPEL_ECHEANCE,
            "rendez-vous-rappel", CourrielFacultatif.RAPPEL_RENDEZ_VOUS);

    private final RegistreDesEnvois registre;
    private final Redaction redaction;
    private final Usagers usagers;
    private final Agents agents;
    private final Demandes demandes;
    private final Scheduler planificateur;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    Courriers(
            RegistreDesEnvois registre,
            Redaction redaction,
            Usagers usagers,
            Agents agents,
            Demandes demandes,
            Scheduler planificateur,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.registre = registre;
        this.redaction = redaction;
        this.usagers = usagers;
        this.agents = agents;
        this.demandes = demandes;
        this.planificateur = planificateur;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /**
     * Writes an e-mail in the transaction of the fact it tells; it leaves once that transaction succeeds. A second letter
     * with the same key is not written, nor one to a closed account, nor an optional one to whoever does without it.
     *
     * @throws IllegalArgumentException when the template has no title or no text
     */
    public void ecrire(Lettre lettre) {
        if (registre.connait(lettre.cle()) || aPersonne(lettre.destinataire()) || neVeutPas(lettre)) {
            return;
        }
        var donnees = new HashMap<String, @Nullable Object>(lettre.donnees());
        var adresse = adresse(lettre.destinataire(), donnees);
        donnees.put("duDossier", duDossier(lettre.dossier()));
        var id = new EnvoiId(UUID.randomUUID());
        var redige = redaction.rediger(langue(lettre.destinataire()), lettre.modele(), donnees);
        if (registre.inscrire(id, lettre, adresse, redige, horloge.instant())) {
            faireExpedier(id);
        }
    }

    /** What was written to whom about a dossier, newest first. */
    @Transactional(readOnly = true)
    public List<Envoi> de(DossierId dossier) {
        return registre.du(dossier);
    }

    /** What did not leave, or of which nobody knows, oldest first. */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF, Role.Noms.ADMINISTRATEUR})
    @Transactional(readOnly = true)
    public List<Envoi> enEchec() {
        return registre.enEchec();
    }

    /**
     * Sends once more what failed, under the same Message-ID.
     *
     * @throws Introuvable when there is none
     * @throws Refus when it left meanwhile
     */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF, Role.Noms.ADMINISTRATEUR})
    public void renvoyer(EnvoiId envoi) {
        regler(envoi, EtatEnvoi.A_ENVOYER);
        faireExpedier(envoi);
    }

    /**
     * Puts a failed one aside: the person was told otherwise.
     *
     * @throws Introuvable when there is none
     * @throws Refus when it left meanwhile
     */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF, Role.Noms.ADMINISTRATEUR})
    public void classer(EnvoiId envoi) {
        regler(envoi, EtatEnvoi.CLASSE);
    }

    /** The keys of those that have not left, among the letters whose key begins so. */
    Collection<String> enAttente(String debut) {
        return registre.clesEnAttente(debut).values();
    }

    /** Stops those that have not left, among the letters whose key begins so. */
    void annuler(String debut, BiPredicate<EtatEnvoi, String> lesquels) {
        registre.clesEnAttente(debut).forEach((id, cle) -> {
            var etat = registre.trouver(id).map(Envoi::etat).orElseThrow();
            if (lesquels.test(etat, cle) && registre.passer(id, etat, EtatEnvoi.ANNULE)) {
                evenements.publishEvent(new EnvoiRegle(
                        id, registre.trouver(id).map(Envoi::dossier).orElse(null)));
            }
        });
    }

    /** The key a message was written with. */
    String cle(EnvoiId id) {
        return registre.cle(id);
    }

    private void regler(EnvoiId id, EtatEnvoi suivant) {
        var envoi = registre.trouver(id).orElseThrow(() -> new Introuvable("envoi"));
        if (!envoi.etat().permet(suivant) || !registre.passer(id, envoi.etat(), suivant)) {
            throw new Refus("courrier.refus.regle");
        }
        evenements.publishEvent(new EnvoiRegle(id, envoi.dossier()));
    }

    /** A closed account is not written to: its holder died. */
    private boolean aPersonne(Destinataire destinataire) {
        return destinataire instanceof Destinataire.AUsager(var id) && usagers.ferme(id);
    }

    /** The language a person is written to in, for what a letter shows and did not write itself. */
    Langue langue(UsagerId usager) {
        return usagers.langue(usager);
    }

    private Langue langue(Destinataire destinataire) {
        return destinataire instanceof Destinataire.AUsager(var id) ? langue(id) : Langue.FR;
    }

    private boolean neVeutPas(Lettre lettre) {
        var facultatif = FACULTATIFS.get(lettre.modele());
        return facultatif != null
                && lettre.destinataire() instanceof Destinataire.AUsager(var id)
                && usagers.courrielsRefuses(id).contains(facultatif);
    }

    private void faireExpedier(EnvoiId id) {
        // the scheduler lives on the true time, even when the portal's clock is moved
        planificateur.scheduleIfNotExists(
                Expedition.TACHE.instance(id.toString()).scheduledTo(Instant.now()));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                planificateur.triggerCheckForDueExecutions();
            }
        });
    }

    /** What a link to a screen of the phone bears to open it on the right dossier: a person may have two. */
    private String duDossier(@Nullable DossierId dossier) {
        var demande = dossier == null ? null : demandes.de(List.of(dossier)).get(dossier);
        return demande == null || demande.numero() == null ? "" : "?dossier=" + demande.numero();
    }

    private Email adresse(Destinataire destinataire, HashMap<String, @Nullable Object> donnees) {
        return switch (destinataire) {
            case Destinataire.AUsager usager -> {
                var compte = usagers.de(usager.id());
                donnees.put("prenom", compte.prenom());
                yield compte.email();
            }
            case Destinataire.AAgent agent -> agents.de(agent.id()).email();
            case Destinataire.AAdresse simple -> simple.adresse();
        };
    }
}
