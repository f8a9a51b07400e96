package fr.parcoursprojet.prescripteur;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Prescripteurs;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.instruction.RapportSocial;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rapports sociaux of the prescripteurs: kept as they are typed, for their author alone; sent once, then read by the
 * service beside the référent's, and changed no more. What was sent stays in the dossier when the consent ends.
 */
@Service
@Transactional
public class RapportsDesPrescripteurs {

    /** Longest part, in characters. */
    public static final int LONGUEUR = 6000;

    private final RegistreDesRapports registre;
    private final RegistreDesPersonnes personnes;
    private final PersonnesEnvoyees envoyees;
    private final Prescripteurs prescripteurs;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    RapportsDesPrescripteurs(
            RegistreDesRapports registre,
            RegistreDesPersonnes personnes,
            PersonnesEnvoyees envoyees,
            Prescripteurs prescripteurs,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.registre = registre;
        this.personnes = personnes;
        this.envoyees = envoyees;
        this.prescripteurs = prescripteurs;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /**
     * The rapport as its author left it; empty parts before anything was typed.
     *
     * @throws Introuvable when somebody else sent the person, or the consent is over
     */
    @RolesAllowed(Role.Noms.PRESCRIPTEUR)
    @Transactional(readOnly = true)
    public RapportDePrescripteur de(UUID envoi, AgentId prescripteur) {
        envoyees.accessible(envoi, prescripteur);
        return registre.de(envoi)
                .map(this::lu)
                .orElseGet(() -> new RapportDePrescripteur(
                        prescripteurs.un(prescripteur).nomEtStructure(), RapportSocial.VIDE, null));
    }

    /**
     * Keeps it as it stands, finished or not.
     *
     * @throws Introuvable when somebody else sent the person, they have not confirmed, or the consent is over
     * @throws Refus when it was sent
     * @throws SaisieInvalide naming each part that is too long
     */
    @RolesAllowed(Role.Noms.PRESCRIPTEUR)
    public void enregistrer(UUID envoi, AgentId prescripteur, RapportSocial texte) {
        var dossier = dossier(envoi, prescripteur);
        var erreurs = new ArrayList<Erreur>();
        parties(texte).forEach((partie, ecrit) -> {
            if (ecrit.length() > LONGUEUR) {
                erreurs.add(Erreur.de(partie, "prescripteur.erreur.rapportLong", LONGUEUR));
            }
        });
        if (!erreurs.isEmpty()) {
            throw new SaisieInvalide(erreurs);
        }
        if (!registre.ecrire(envoi, dossier, texte, horloge.instant())) {
            throw new Refus("prescripteur.refus.rapportEnvoye");
        }
    }

    /**
     * Sends it to the service; it does not change any more.
     *
     * @throws Introuvable when somebody else sent the person, they have not confirmed, or the consent is over
     * @throws SaisieInvalide naming each part that says nothing
     * @throws Refus when it was sent already
     */
    @RolesAllowed(Role.Noms.PRESCRIPTEUR)
    public void envoyer(UUID envoi, AgentId prescripteur) {
        var dossier = dossier(envoi, prescripteur);
        var texte = registre.de(envoi).map(RegistreDesRapports.Ligne::texte).orElse(RapportSocial.VIDE);
        var erreurs = new ArrayList<Erreur>();
        parties(texte).forEach((partie, ecrit) -> {
            if (ecrit.isBlank()) {
                erreurs.add(Erreur.de(partie, "prescripteur.erreur.rapportVide"));
            }
        });
        if (!erreurs.isEmpty()) {
            throw new SaisieInvalide(erreurs);
        }
        if (!registre.envoyer(envoi, horloge.instant())) {
            throw new Refus("prescripteur.refus.rapportEnvoye");
        }
        evenements.publishEvent(new RapportEnvoye(envoi, dossier));
    }

    /** What prescripteurs sent about a dossier, oldest first. */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    @Transactional(readOnly = true)
    public List<RapportDePrescripteur> du(DossierId dossier) {
        return registre.envoyesSur(dossier).stream().map(this::lu).toList();
    }

    /** In the order of the page. */
    private static Map<String, String> parties(RapportSocial texte) {
        var parties = new LinkedHashMap<String, String>();
        parties.put("situation", texte.situation());
        parties.put("projet", texte.projet());
        parties.put("diagnostic", texte.diagnostic());
        parties.put("avis", texte.avis());
        return parties;
    }

    private DossierId dossier(UUID envoi, AgentId prescripteur) {
        var dossier = envoyees.accessible(envoi, prescripteur).dossier();
        if (dossier == null) {
            throw new Introuvable("personne");
        }
        return dossier;
    }

    private RapportDePrescripteur lu(RegistreDesRapports.Ligne ligne) {
        var auteur = personnes.une(ligne.envoi()).orElseThrow().prescripteur();
        return new RapportDePrescripteur(prescripteurs.un(auteur).nomEtStructure(), ligne.texte(), ligne.envoyeLe());
    }
}
