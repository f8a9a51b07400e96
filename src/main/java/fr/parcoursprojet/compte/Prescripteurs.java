package fr.parcoursprojet.compte;

import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The accounts of the prescripteurs: invited by the administrator at an address, which proves itself by a code at each
 * sign-in. An invitation opens the account for thirty days; once it was used the account lives until it is closed.
 */
@Service
@Transactional
public class Prescripteurs {

    private static final Duration INVITATION = Duration.ofDays(30);

    /** Stands where a provider's issuer does: they are known by their address. */
    private static final String EMETTEUR = "invitation";

    private static final int LONGUEUR = 100;

    private final AgentRepository comptes;
    private final Usagers usagers;
    private final Clock horloge;

    Prescripteurs(AgentRepository comptes, Usagers usagers, Clock horloge) {
        this.comptes = comptes;
        this.usagers = usagers;
        this.horloge = horloge;
    }

    /**
     * Invites somebody, or once more when their invitation ended or their account was closed.
     *
     * @throws SaisieInvalide naming each answer to correct
     */
    @RolesAllowed(Role.Noms.ADMINISTRATEUR)
    public AgentId inviter(String nom, String structure, String adresse) {
        var erreurs = new ArrayList<Erreur>();
        exigerCourt(erreurs, "nom", nom);
        exigerCourt(erreurs, "structure", structure);
        if (!Email.estValide(adresse)) {
            erreurs.add(Erreur.de("email", "compte.prescripteur.erreur.email"));
        } else if (!libre(new Email(adresse))) {
            erreurs.add(Erreur.de("email", "compte.prescripteur.erreur.prise"));
        }
        if (!erreurs.isEmpty()) {
            throw new SaisieInvalide(erreurs);
        }
        var email = new Email(adresse);
        var compte = parAdresse(email).orElseGet(() -> new CompteAgent(EMETTEUR, email.valeur()));
        var maintenant = horloge.instant();
        compte.inviter(nom.strip(), structure.strip(), email, maintenant, maintenant.plus(INVITATION));
        return comptes.saveAndFlush(compte).id(); // whoever invites may refer to the row in the same breath
    }

    /** Every account, by name, the closed ones too. */
    @RolesAllowed(Role.Noms.ADMINISTRATEUR)
    @Transactional(readOnly = true)
    public List<Prescripteur> tous() {
        return comptes.findByEmetteurOrderByNom(EMETTEUR).stream()
                .map(compte -> compte.enPrescripteur(horloge.instant()))
                .toList();
    }

    /**
     * Ends an account: its open sessions too, at their next request.
     *
     * @throws Introuvable when there is none
     */
    @RolesAllowed(Role.Noms.ADMINISTRATEUR)
    public void fermer(AgentId id) {
        un(id);
        compte(id).fermer(horloge.instant());
    }

    /**
     * One account, for who is told of it.
     *
     * @throws Introuvable when there is none
     */
    @Transactional(readOnly = true)
    public Prescripteur un(AgentId id) {
        return compte(id).enPrescripteur(horloge.instant());
    }

    /**
     * The same, while its holder may act.
     *
     * @throws Introuvable when there is none, or it was closed
     */
    @Transactional(readOnly = true)
    public Prescripteur enExercice(AgentId id) {
        var compte = compte(id);
        if (!compte.ouvert(horloge.instant())) {
            throw new Introuvable("prescripteur");
        }
        return compte.enPrescripteur(horloge.instant());
    }

    /** Who proved this address, when it is that of a prescripteur who may sign in. */
    Optional<AgentId> reconnaitre(Email adresse) {
        var compte = parAdresse(adresse).filter(trouve -> trouve.ouvert(horloge.instant()));
        compte.ifPresent(trouve -> trouve.entrer(horloge.instant()));
        return compte.map(CompteAgent::id);
    }

    /** Whether nobody acts under this account any more. */
    @Transactional(readOnly = true)
    boolean fini(AgentId id) {
        return !compte(id).ouvert(horloge.instant());
    }

    /** Not another prescripteur's, nor that of a person who would find their dossier no more by signing in. */
    private boolean libre(Email adresse) {
        return parAdresse(adresse)
                        .filter(trouve -> trouve.ouvert(horloge.instant()))
                        .isEmpty()
                && usagers.parEmail(adresse)
                        .map(usagers::de)
                        .filter(usager -> usager.nom() != null)
                        .isEmpty();
    }

    private static void exigerCourt(List<Erreur> erreurs, String champ, String dit) {
        if (dit.isBlank()) {
            erreurs.add(Erreur.de(champ, "compte.prescripteur.erreur." + champ));
        } else if (dit.strip().length() > LONGUEUR) {
            erreurs.add(Erreur.de(champ, "compte.prescripteur.erreur.long", LONGUEUR));
        }
    }

    private Optional<CompteAgent> parAdresse(Email adresse) {
        return comptes.findByEmetteurAndSujet(EMETTEUR, adresse.valeur());
    }

    private CompteAgent compte(AgentId id) {
        return comptes.findById(id.valeur()).orElseThrow(() -> new Introuvable("prescripteur"));
    }
}
