package fr.parcoursprojet.demande;

import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.compte.Usagers;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.Refus;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The legal representatives of minors (R5): invited by e-mail when the demande is filed, they read what concerns them and
 * say yes or no. Only the address they proved by signing in opens their page: a forwarded e-mail opens nothing. Their yes
 * is a fact for the service; it makes no loan lawful by itself.
 */
@Service
@Transactional
public class Representants {

    private final RepresentantsInvites invites;
    private final Demandes demandes;
    private final Usagers usagers;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    Representants(
            RepresentantsInvites invites,
            Demandes demandes,
            Usagers usagers,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.invites = invites;
        this.demandes = demandes;
        this.usagers = usagers;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /** The invitation of a dossier, for the service; empty when nobody was invited. */
    @Transactional(readOnly = true)
    public Optional<InvitationDuRepresentant> du(DossierId dossier) {
        return invites.du(dossier).map(this::lue);
    }

    /**
     * An invitation, for the letter that carries it.
     *
     * @throws Introuvable when there is none
     */
    @Transactional(readOnly = true)
    public InvitationDuRepresentant une(UUID invitation) {
        return invites.une(invitation).map(this::lue).orElseThrow(() -> new Introuvable("invitation"));
    }

    /** What this person is asked, and answered, as somebody's representative: by the address they proved. */
    @Transactional(readOnly = true)
    public List<InvitationDuRepresentant> de(UsagerId representant) {
        return usagers.adresseProuvee(representant)
                .map(adresse -> invites.de(adresse).stream().map(this::lue).toList())
                .orElse(List.of());
    }

    /**
     * They say whether they agree; the day is kept.
     *
     * @throws Introuvable when it is not theirs
     * @throws Refus when they answered already
     */
    public void repondre(UUID invitation, UsagerId representant, boolean accord) {
        var sienne = de(representant).stream()
                .filter(une -> une.id().equals(invitation))
                .findFirst()
                .orElseThrow(() -> new Introuvable("invitation"));
        var reponse = accord ? EtatRepresentant.ACCORD : EtatRepresentant.DESACCORD;
        if (!invites.passer(invitation, EtatRepresentant.INVITE, reponse, horloge.instant())) {
            throw new Refus("demande.refus.representant.repondu");
        }
        evenements.publishEvent(new RepresentantRepond(invitation, sienne.dossier(), accord));
    }

    /**
     * The minor takes back what they shared: the page shows nothing any more.
     *
     * @throws Introuvable when the dossier is not theirs
     */
    public void retirer(UUID invitation, UsagerId demandeur) {
        var tenue = invites.une(invitation).orElseThrow(() -> new Introuvable("invitation"));
        demandes.duDemandeur(tenue.dossier(), demandeur);
        invites.passer(invitation, tenue.etat(), EtatRepresentant.RETIRE, horloge.instant());
    }

    /** Filed by a minor who is not emancipated: whoever they named, and whose address is not their own, is invited. */
    @EventListener
    void on(DemandeDeposee depot) {
        var situation = demandes.de(depot.dossier()).situation();
        var representant = situation.representant();
        var email = representant.email();
        if (email == null
                || representant.voie() == VoieMineur.EMANCIPATION
                || !situation.estMineur(LocalDate.now(horloge))
                || email.equals(usagers.de(depot.demandeur()).email())) {
            return;
        }
        var id = UUID.randomUUID();
        var nom = Objects.requireNonNullElse(representant.nom(), email.valeur());
        if (invites.inviter(id, depot.dossier(), nom, email, horloge.instant())) {
            evenements.publishEvent(new RepresentantInvite(id, depot.dossier(), depot.demandeur()));
        }
    }

    private InvitationDuRepresentant lue(RepresentantsInvites.Ligne ligne) {
        var demande = demandes.de(ligne.dossier());
        return new InvitationDuRepresentant(
                ligne.id(),
                ligne.dossier(),
                demande.demandeur(),
                demande.situation().nomComplet(),
                ligne.nom(),
                ligne.email(),
                Objects.requireNonNullElse(demande.projet().objet(), ""),
                Objects.requireNonNullElse(demande.plan().subvention(), Montant.ZERO),
                Objects.requireNonNullElse(demande.plan().pret(), Montant.ZERO),
                demande.situation().representant().voie(),
                ligne.etat(),
                ligne.inviteLe(),
                ligne.reponduLe());
    }
}
