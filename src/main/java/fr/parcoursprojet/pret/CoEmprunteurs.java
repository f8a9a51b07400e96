package fr.parcoursprojet.pret;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.compte.Usagers;
import fr.parcoursprojet.confidentialite.ConsentementRevoque;
import fr.parcoursprojet.confidentialite.Consentements;
import fr.parcoursprojet.confidentialite.NatureDeConsentement;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The second borrower of a loan: named before the signature, invited by e-mail, bound only by their own signature. They
 * read the loan and nothing of the demande it comes from. What they are asked and answer is {@link Invitations}.
 */
@Service
@Transactional
public class CoEmprunteurs {

    private static final int NOM = 200;

    private final CoEmprunteursTenus places;
    private final EmprunteursAChanger aChanger;
    private final Demandes demandes;
    private final Usagers usagers;
    private final Consentements consentements;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    CoEmprunteurs(
            CoEmprunteursTenus places,
            EmprunteursAChanger aChanger,
            Demandes demandes,
            Usagers usagers,
            Consentements consentements,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.places = places;
        this.aChanger = aChanger;
        this.demandes = demandes;
        this.usagers = usagers;
        this.consentements = consentements;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /** The second borrower of a dossier, asked or bound; empty when there is none. */
    @Transactional(readOnly = true)
    public Optional<CoEmprunteur> du(DossierId dossier) {
        return places.findByActif(dossier.valeur()).map(CoEmprunteurTenu::lu);
    }

    /** The dossiers in which somebody borrows as the second one, newest first. */
    @Transactional(readOnly = true)
    public List<DossierId> dossiersDe(UsagerId second) {
        return places.findByUsager(second.valeur()).stream()
                .map(CoEmprunteurTenu::lu)
                .filter(place -> place.lie().isPresent())
                .sorted(Comparator.comparing(CoEmprunteur::nommeLe).reversed())
                .map(CoEmprunteur::dossier)
                .toList();
    }

    /**
     * The demandeur names who borrows with them; the invitation leaves once the demande is filed.
     *
     * @throws Introuvable when the demande is not theirs
     * @throws SaisieInvalide when there is no name, no address, or it is their own
     * @throws Refus when somebody is named already, or the contract is signed
     */
    public void nommer(DossierId dossier, UsagerId demandeur, String nom, String email) {
        var demande = demandes.duDemandeur(dossier, demandeur);
        var place = ouvrir(dossier, nom, email, demandeur, null);
        consentements.donner(demandeur, NatureDeConsentement.CO_EMPRUNTEUR, nom.strip(), objet(place));
        if (demande.estDeposee()) {
            inviter(place);
        }
    }

    /** An agent names them: the invitation leaves at once. See {@link #nommer}. */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public void nommer(DossierId dossier, AgentId agent, String nom, String email) {
        inviter(ouvrir(dossier, nom, email, aChanger.premier(dossier), agent));
    }

    /**
     * The demandeur goes on without the one they named.
     *
     * @throws Introuvable when the demande is not theirs, or nobody is named
     * @throws Refus when that one agreed or said no already: the service decides then
     */
    public void retirer(DossierId dossier, UsagerId demandeur) {
        demandes.duDemandeur(dossier, demandeur);
        var place = place(dossier);
        if (place.etat() != EtatCoEmprunteur.NOMME && place.etat() != EtatCoEmprunteur.INVITE) {
            throw new Refus("pret.refus.coEmprunteur.parLeService");
        }
        retirer(place);
    }

    /**
     * An agent notes that the dossier goes on without them.
     *
     * @throws Introuvable when nobody is named
     * @throws Refus when the contract is signed
     */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public void retirer(DossierId dossier, AgentId agent) {
        retirer(place(dossier));
    }

    /** The draft was filed: whoever is named there is invited. */
    void deposee(DossierId dossier) {
        places.findByActif(dossier.valeur())
                .filter(place -> place.etat() == EtatCoEmprunteur.NOMME)
                .ifPresent(this::inviter);
    }

    /** There will be no loan: nobody is asked any more. */
    void sansPret(DossierId dossier) {
        places.findByActif(dossier.valeur()).ifPresent(place -> {
            place.retirer(horloge.instant());
            places.flush();
            consentements.clore(NatureDeConsentement.CO_EMPRUNTEUR, objet(place));
        });
    }

    /**
     * The demandeur takes back what they agreed to share: the invitation is withdrawn.
     *
     * @throws Refus when the other one answered already: the service decides then
     */
    @EventListener
    void on(ConsentementRevoque revoque) {
        if (revoque.nature() == NatureDeConsentement.CO_EMPRUNTEUR) {
            places.findById(UUID.fromString(revoque.objet()))
                    .ifPresent(place -> retirer(place.dossier(), revoque.usager()));
        }
    }

    private CoEmprunteurTenu ouvrir(
            DossierId dossier, String nom, String email, UsagerId premier, @Nullable AgentId agent) {
        aChanger.exiger(dossier);
        if (places.findByActif(dossier.valeur()).isPresent()) {
            throw new Refus("pret.refus.coEmprunteur.dejaNomme");
        }
        exigerNomme(nom, email, usagers.de(premier).email());
        return places.saveAndFlush(
                new CoEmprunteurTenu(dossier, nom.strip(), new Email(email), agent, horloge.instant()));
    }

    /** All that is wrong is said at once. */
    private static void exigerNomme(String nom, String email, Email duPremier) {
        var erreurs = new ArrayList<Erreur>();
        if (nom.isBlank() || nom.strip().length() > NOM) {
            erreurs.add(Erreur.de("nom", "pret.saisie.coNom"));
        }
        if (!Email.estValide(email)) {
            erreurs.add(Erreur.de("email", "pret.saisie.coEmail"));
        } else if (duPremier.equals(new Email(email))) {
            erreurs.add(Erreur.de("email", "pret.saisie.coEmailDuPremier"));
        }
        if (!erreurs.isEmpty()) {
            throw new SaisieInvalide(erreurs);
        }
    }

    private void inviter(CoEmprunteurTenu place) {
        place.inviter();
        places.flush();
        evenements.publishEvent(new CoEmprunteurInvite(new CoEmprunteurId(place.cle()), place.dossier()));
    }

    private void retirer(CoEmprunteurTenu place) {
        aChanger.exiger(place.dossier()).ifPresent(PretAccorde::emprunterSeul);
        place.retirer(horloge.instant());
        places.flush();
        consentements.clore(NatureDeConsentement.CO_EMPRUNTEUR, objet(place));
        evenements.publishEvent(new CoEmprunteurRetire(new CoEmprunteurId(place.cle()), place.dossier()));
    }

    private static String objet(CoEmprunteurTenu place) {
        return place.cle().toString();
    }

    private CoEmprunteurTenu place(DossierId dossier) {
        return places.findByActif(dossier.valeur()).orElseThrow(() -> new Introuvable("coEmprunteur"));
    }
}
