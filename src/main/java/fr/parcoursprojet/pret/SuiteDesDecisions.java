package fr.parcoursprojet.pret;

import fr.parcoursprojet.budget.Mensualites;
import fr.parcoursprojet.commission.Accord;
import fr.parcoursprojet.commission.Commissions;
import fr.parcoursprojet.commission.DossierAccorde;
import fr.parcoursprojet.compte.Noms;
import fr.parcoursprojet.demande.Demande;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.reglement.Reglements;
import fr.parcoursprojet.socle.Introuvable;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A yes of the commission makes a loan to sign, a grant to pay, or both; the same yes heard twice makes them once. */
@Component
class SuiteDesDecisions {

    private final Commissions commissions;
    private final Demandes demandes;
    private final Noms noms;
    private final Reglements reglements;
    private final Ouverture ouverture;
    private final PretsAccordes prets;
    private final VersementsAccordes versements;

    SuiteDesDecisions(
            Commissions commissions,
            Demandes demandes,
            Noms noms,
            Reglements reglements,
            Ouverture ouverture,
            PretsAccordes prets,
            VersementsAccordes versements) {
        this.commissions = commissions;
        this.demandes = demandes;
        this.noms = noms;
        this.reglements = reglements;
        this.ouverture = ouverture;
        this.prets = prets;
        this.versements = versements;
    }

    @EventListener
    void on(DossierAccorde accorde) {
        var prise = commissions.decision(accorde.dossier()).orElseThrow(() -> new Introuvable("decision"));
        if (!(prise.decision() instanceof Accord accord)) {
            throw new IllegalStateException("Not a yes: " + accorde.dossier());
        }
        var demande = demandes.de(accorde.dossier());
        if (accord.pret().estPositif()
                && prets.findByDossier(demande.id().valeur()).isEmpty()) {
            preter(demande, accord, prise.le());
        }
        if (accord.subvention().estPositif()
                && versements.findByDossier(demande.id().valeur()).isEmpty()) {
            ouverture.ouvrirVersement(demande.id(), accord.subvention(), prise.le());
        }
    }

    private void preter(Demande demande, Accord accord, LocalDate le) {
        var mensualites = Mensualites.de(accord.pret(), accord.dureeMois(), accord.unite(), accord.ajustement());
        ouverture.ouvrirPret(
                demande.id(),
                demande.demandeur(),
                noms.affiche(demande.demandeur(), demande.situation().nomComplet()),
                Objects.requireNonNullElse(demande.projet().objet(), ""),
                demande.projet().prestataire(),
                mensualites.montants(),
                le,
                accord.differeMois(),
                reglements.enVigueur(le).jourEcheance());
    }
}
