package fr.parcoursprojet.rendezvous;

import fr.parcoursprojet.accueil.Appelants;
import fr.parcoursprojet.accueil.SollicitationId;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.rendezvous.RendezVousDAppel.Fait;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the others what happens to an appointment: of a dossier, or of somebody who called and has none yet. */
@Component
class AnnoncesDeRendezVous {

    private static final Set<EtatRendezVous> TENUS_OU_NON =
            EnumSet.of(EtatRendezVous.HONORE, EtatRendezVous.EXCUSE, EtatRendezVous.MANQUE);

    private final RendezVousRepository rendezVous;
    private final Demandes demandes;
    private final Appelants appelants;
    private final ApplicationEventPublisher evenements;

    AnnoncesDeRendezVous(
            RendezVousRepository rendezVous,
            Demandes demandes,
            Appelants appelants,
            ApplicationEventPublisher evenements) {
        this.rendezVous = rendezVous;
        this.demandes = demandes;
        this.appelants = appelants;
        this.evenements = evenements;
    }

    void pris(RendezVousTenu un, boolean deplace) {
        var dossier = un.dossier();
        if (dossier == null) {
            appel(un, deplace ? Fait.DEPLACE : Fait.PRIS);
        } else {
            evenements.publishEvent(new RendezVousPris(dossier, un.id(), un.agent(), un.debut(), deplace));
        }
    }

    void rappele(RendezVousTenu un) {
        var dossier = un.dossier();
        if (dossier == null) {
            appel(un, Fait.RAPPEL);
        } else {
            evenements.publishEvent(new RappelDeRendezVous(dossier, un.id(), un.debut()));
        }
    }

    void honore(RendezVousTenu un) {
        var dossier = un.dossier();
        if (dossier == null) {
            appel(un, Fait.HONORE);
        } else {
            evenements.publishEvent(new RendezVousHonore(dossier, un.id()));
        }
    }

    /** Told to the agent: on the portal, they have a dossier. */
    void excuse(RendezVousTenu un) {
        var dossier = un.dossier();
        if (dossier == null) {
            appel(un, Fait.EXCUSE);
        } else {
            evenements.publishEvent(new RendezVousExcuse(dossier, un.id(), un.debut(), false));
        }
    }

    void annule(RendezVousTenu un) {
        var dossier = un.dossier();
        if (dossier == null) {
            appel(un, Fait.ANNULE);
        } else {
            evenements.publishEvent(new RendezVousAnnule(dossier, un.id(), un.debut()));
        }
    }

    void manque(RendezVousTenu un) {
        var dossier = un.dossier();
        var deSuite = deSuite(un);
        if (dossier == null) {
            appel(un, deSuite ? Fait.MANQUE_DE_SUITE : Fait.MANQUE);
        } else {
            evenements.publishEvent(new RendezVousManque(dossier, un.id(), un.agent(), un.debut(), deSuite));
        }
    }

    private void appel(RendezVousTenu un, Fait fait) {
        evenements.publishEvent(new RendezVousDAppel(un.id(), Objects.requireNonNull(un.appel()), fait));
    }

    /** Whether this person had missed the one before as well, whatever dossier or call it was about. */
    private boolean deSuite(RendezVousTenu manque) {
        var dossier = manque.dossier();
        return (dossier == null ? avantLAppel(manque) : avantDuDossier(manque))
                .filter(precedent -> precedent.etat() == EtatRendezVous.MANQUE)
                .isPresent();
    }

    private Optional<RendezVousTenu> avantDuDossier(RendezVousTenu manque) {
        var demandeur = demandes.de(Objects.requireNonNull(manque.dossier())).demandeur();
        List<UUID> siens = demandes.de(demandeur).stream()
                .map(demande -> demande.id().valeur())
                .toList();
        return rendezVous.findFirstByDossierInAndEtatInAndDebutLessThanOrderByDebutDesc(
                siens, TENUS_OU_NON, manque.debut());
    }

    private Optional<RendezVousTenu> avantLAppel(RendezVousTenu manque) {
        List<UUID> siens = appelants.deLaMemePersonne(Objects.requireNonNull(manque.appel())).stream()
                .map(SollicitationId::valeur)
                .toList();
        return rendezVous.findFirstByAppelInAndEtatInAndDebutLessThanOrderByDebutDesc(
                siens, TENUS_OU_NON, manque.debut());
    }
}
