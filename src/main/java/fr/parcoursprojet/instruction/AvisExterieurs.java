package fr.parcoursprojet.instruction;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Jeton;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import jakarta.annotation.security.RolesAllowed;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opinions asked outside, by a link that lives thirty days and shows the question alone: neither the dossier nor the name of
 * the person (R14).
 */
@Service
@Transactional
public class AvisExterieurs {

    /** How long the link lives. */
    public static final Duration VIE = Duration.ofDays(30);

    /** The longest question or opinion, in characters. */
    public static final int LONGUEUR = 3000;

    private static final int EXPERT = 200;

    private final RegistreDesAvis registre;
    private final Instructions instructions;
    private final Demandes demandes;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    AvisExterieurs(
            RegistreDesAvis registre,
            Instructions instructions,
            Demandes demandes,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.registre = registre;
        this.instructions = instructions;
        this.demandes = demandes;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /**
     * Asks somebody outside.
     *
     * @throws SaisieInvalide when a field is missing or wrong, or the question names the person
     * @throws Refus when nobody works on the dossier any more
     */
    @RolesAllowed(Role.Noms.REFERENT)
    public UUID demander(DossierId dossier, String expert, String email, String question, AgentId agent) {
        var etat = instructions.du(dossier).etat();
        if (etat != EtatInstruction.EN_COURS && etat != EtatInstruction.PRESENTEE) {
            throw new Refus("instruction.refus.pasEnCours." + etat);
        }
        var erreurs = new ArrayList<Erreur>();
        if (expert.isBlank() || expert.length() > EXPERT) {
            erreurs.add(Erreur.de("expert", "instruction.avisDemande.erreur.expert"));
        }
        if (!Email.estValide(email.strip())) {
            erreurs.add(Erreur.de("email", "instruction.avisDemande.erreur.email"));
        }
        if (question.isBlank() || question.length() > LONGUEUR) {
            erreurs.add(Erreur.de("question", "instruction.avisDemande.erreur.question", LONGUEUR));
        } else if (nomme(question, demandes.de(dossier).situation().nomComplet())) {
            erreurs.add(Erreur.de("question", "instruction.avisDemande.erreur.nom"));
        }
        if (!erreurs.isEmpty()) {
            throw new SaisieInvalide(erreurs);
        }
        var maintenant = horloge.instant();
        var un = new AvisExterieur(
                UUID.randomUUID(),
                dossier,
                expert.strip(),
                new Email(email.strip()),
                question.strip(),
                maintenant,
                maintenant.plus(VIE),
                null,
                null);
        registre.inscrire(un, agent);
        evenements.publishEvent(new AvisDemande(un.id(), dossier));
        return un.id();
    }

    /** Those of a dossier, oldest first. */
    @RolesAllowed(Role.Noms.REFERENT)
    @Transactional(readOnly = true)
    public List<AvisExterieur> du(DossierId dossier) {
        return registre.du(dossier);
    }

    /**
     * Nobody waits for this opinion any more: its link ends.
     *
     * @throws Refus when it was answered meanwhile, or its link is over
     */
    @RolesAllowed(Role.Noms.REFERENT)
    public void retirer(UUID avis) {
        if (!registre.finir(avis, horloge.instant())) {
            throw new Refus("instruction.refus.avisFini");
        }
    }

    /**
     * One request, for the e-mail that carries it.
     *
     * @throws Introuvable when there is none
     */
    @Transactional(readOnly = true)
    public AvisExterieur un(UUID avis) {
        return registre.un(avis).orElseThrow(() -> new Introuvable("avis"));
    }

    /** Makes the link by which the expert answers, for the e-mail that carries it. */
    public String lien(UUID avis) {
        var jeton = Jeton.nouveau();
        registre.lier(un(avis).id(), Jeton.empreinte(jeton));
        return jeton;
    }

    /** The request that an expert's link opens; empty when the link is over or was never made. */
    @Transactional(readOnly = true)
    public Optional<AvisExterieur> parLien(String jeton) {
        return registre.parEmpreinte(Jeton.empreinte(jeton), horloge.instant());
    }

    /**
     * The expert answers, once.
     *
     * @throws Introuvable when the link is over or was never made
     * @throws Refus when it was answered already
     * @throws SaisieInvalide when the opinion is missing or too long
     */
    public void repondreParLien(String jeton, String reponse) {
        var un = parLien(jeton).orElseThrow(() -> new Introuvable("lien"));
        if (reponse.isBlank() || reponse.length() > LONGUEUR) {
            throw new SaisieInvalide(List.of(Erreur.de("reponse", "instruction.avisDemande.erreur.reponse", LONGUEUR)));
        }
        if (!registre.repondre(un.id(), reponse.strip(), horloge.instant())) {
            throw new Refus("instruction.refus.avisFini");
        }
        evenements.publishEvent(new AvisRecu(un.dossier(), un.expert()));
    }

    /** Whether a text holds one of the names, whatever its accents and capitals; a name of one letter tells nobody. */
    private static boolean nomme(String texte, String nomComplet) {
        var net = net(texte);
        return Pattern.compile("\\P{L}+")
                .splitAsStream(net(nomComplet))
                .filter(nom -> nom.length() > 1)
                .anyMatch(nom -> Pattern.compile("(?<!\\p{L})" + nom + "(?!\\p{L})")
                        .matcher(net)
                        .find());
    }

    private static String net(String texte) {
        return Normalizer.normalize(texte, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
