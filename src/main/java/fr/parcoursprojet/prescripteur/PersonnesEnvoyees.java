package fr.parcoursprojet.prescripteur;

import fr.parcoursprojet.accueil.CanalDArrivee;
import fr.parcoursprojet.accueil.Coordonnees;
import fr.parcoursprojet.accueil.NouvelleSollicitation;
import fr.parcoursprojet.accueil.Sollicitations;
import fr.parcoursprojet.accueil.SuiteDonnee;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Prescripteur;
import fr.parcoursprojet.compte.Prescripteurs;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.confidentialite.Consentements;
import fr.parcoursprojet.confidentialite.Lectures;
import fr.parcoursprojet.confidentialite.NatureDeConsentement;
import fr.parcoursprojet.demande.Demande;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import fr.parcoursprojet.socle.Telephone;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The people a prescripteur sends (R14). Nothing is shown of a person before they confirmed, under their own address; what
 * is shown afterwards rests on their consent, looked up at each read: taken back, the person is not found any more.
 */
@Service
@Transactional
public class PersonnesEnvoyees {

    /** What the log of reads calls the prescripteur's page. */
    private static final String PAGE = "prescripteur";

    private final RegistreDesPersonnes registre;
    private final Prescripteurs prescripteurs;
    private final Structures structures;
    private final Sollicitations sollicitations;
    private final Consentements consentements;
    private final Lectures lectures;
    private final Demandes demandes;
    private final Avancees avancees;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    PersonnesEnvoyees(
            RegistreDesPersonnes registre,
            Prescripteurs prescripteurs,
            Structures structures,
            Sollicitations sollicitations,
            Consentements consentements,
            Lectures lectures,
            Demandes demandes,
            Avancees avancees,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.registre = registre;
        this.prescripteurs = prescripteurs;
        this.structures = structures;
        this.sollicitations = sollicitations;
        this.consentements = consentements;
        this.lectures = lectures;
        this.demandes = demandes;
        this.avancees = avancees;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /**
     * Sends somebody: counted as a first contact at once; with an address the person is asked to confirm, without one the
     * service calls them.
     *
     * @throws SaisieInvalide naming each answer to correct
     * @throws Introuvable when the account was closed
     */
    @RolesAllowed(Role.Noms.PRESCRIPTEUR)
    public UUID envoyer(NouvellePersonne dite, AgentId prescripteur) {
        prescripteurs.enExercice(prescripteur);
        dite.exigerPossible();
        var email = dite.email().isEmpty() ? null : new Email(dite.email());
        var telephone = dite.telephone().isEmpty() ? null : new Telephone(dite.telephone());
        if (email != null
                && registre.quiAttendent(email).stream()
                        .anyMatch(une -> une.prescripteur().equals(prescripteur))) {
            throw new SaisieInvalide(List.of(Erreur.de("email", "prescripteur.erreur.deja")));
        }
        var motif = Objects.requireNonNull(dite.motif());
        var contact = sollicitations.recevoir(
                new NouvelleSollicitation(
                        CanalDArrivee.PRESCRIPTEUR,
                        new Coordonnees(dite.prenom(), dite.nom(), telephone, email, null, null),
                        motif,
                        structures.de(prescripteur),
                        null,
                        dite.phrase(),
                        email == null ? SuiteDonnee.RENSEIGNEMENT : SuiteDonnee.DEMANDE,
                        null,
                        null),
                prescripteur);
        var id = UUID.randomUUID();
        registre.inscrire(new PersonneEnvoyee(
                id,
                prescripteur,
                contact,
                dite.prenom(),
                dite.nom(),
                email,
                telephone,
                motif,
                dite.phrase(),
                horloge.instant(),
                null,
                null,
                null));
        if (email != null) {
            evenements.publishEvent(new ConfirmationDemandee(id));
        }
        return id;
    }

    /**
     * The people a prescripteur sent, newest first, as far as consent reaches.
     *
     * @throws Introuvable when the account was closed
     */
    @RolesAllowed(Role.Noms.PRESCRIPTEUR)
    @Transactional(readOnly = true)
    public List<PersonneSuivie> de(AgentId prescripteur) {
        prescripteurs.enExercice(prescripteur);
        var visibles =
                registre.de(prescripteur).stream().filter(this::estVisible).toList();
        var leurs = demandes.de(visibles.stream()
                .map(PersonneEnvoyee::dossier)
                .filter(Objects::nonNull)
                .toList());
        return visibles.stream().map(une -> suivie(une, leurs)).toList();
    }

    /**
     * One of them, opened: the read is noted, and the person finds it in <i>Mes données</i>.
     *
     * @throws Introuvable when somebody else sent them, or the consent is over
     */
    @RolesAllowed(Role.Noms.PRESCRIPTEUR)
    public PersonneSuivie ouvrir(UUID envoi, AgentId prescripteur) {
        var une = accessible(envoi, prescripteur);
        if (une.dossier() == null) {
            return suivie(une, Map.of());
        }
        lectures.noter(une.dossier(), prescripteur, PAGE);
        return suivie(une, demandes.de(List.of(une.dossier())));
    }

    /**
     * One of them, for this prescripteur and now; asked again by whatever reads or writes about the person.
     *
     * @throws Introuvable when somebody else sent them, the consent is over or the account was closed
     */
    @Transactional(readOnly = true)
    PersonneEnvoyee accessible(UUID envoi, AgentId prescripteur) {
        prescripteurs.enExercice(prescripteur);
        return registre.une(envoi)
                .filter(une -> une.prescripteur().equals(prescripteur))
                .filter(this::estVisible)
                .orElseThrow(() -> new Introuvable("personne"));
    }

    /**
     * One of them, for the letter that asks.
     *
     * @throws Introuvable when there is none
     */
    @Transactional(readOnly = true)
    public PersonneEnvoyee une(UUID envoi) {
        return registre.une(envoi).orElseThrow(() -> new Introuvable("personne"));
    }

    /** Who sends somebody, as the person reads it. */
    @Transactional(readOnly = true)
    public Prescripteur quiEnvoie(PersonneEnvoyee une) {
        return prescripteurs.un(une.prescripteur());
    }

    /** Whether the person has not answered yet, or still agrees to have been sent. */
    boolean estVisible(PersonneEnvoyee une) {
        return une.usager() == null
                || consentements.enCours(
                        NatureDeConsentement.PRESCRIPTEUR, une.id().toString());
    }

    private PersonneSuivie suivie(PersonneEnvoyee une, Map<DossierId, Demande> connues) {
        var demande = demande(une, connues);
        return new PersonneSuivie(une, avancees.etat(une, demande), demande == null ? null : demande.deposeeLe());
    }

    private static @Nullable Demande demande(PersonneEnvoyee une, Map<DossierId, Demande> connues) {
        return une.dossier() == null ? null : connues.get(une.dossier());
    }
}
