package fr.parcoursprojet.pret;

import fr.parcoursprojet.compte.Noms;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.compte.Usagers;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.SaisieInvalide;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody who is invited to borrow with another is asked, and their answer; only the address they proved opens it. */
@Service
@Transactional
public class Invitations {

    private final CoEmprunteursTenus places;
    private final EmprunteursAChanger aChanger;
    private final PretsAccordes prets;
    private final Demandes demandes;
    private final Usagers usagers;
    private final Noms noms;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    Invitations(
            CoEmprunteursTenus places,
            EmprunteursAChanger aChanger,
            PretsAccordes prets,
            Demandes demandes,
            Usagers usagers,
            Noms noms,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.places = places;
        this.aChanger = aChanger;
        this.prets = prets;
        this.demandes = demandes;
        this.usagers = usagers;
        this.noms = noms;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /** What this person is asked; only the address they proved tells that it is them. */
    @Transactional(readOnly = true)
    public List<Invitation> de(UsagerId usager) {
        return usagers.adresseProuvee(usager)
                .map(adresse -> places.findByEmailAndEtatOrderByNommeLe(adresse, EtatCoEmprunteur.INVITE).stream()
                        .map(this::lue)
                        .toList())
                .orElse(List.of());
    }

    /**
     * An invitation, for the letter that carries it.
     *
     * @throws Introuvable when there is none
     */
    @Transactional(readOnly = true)
    public Invitation une(CoEmprunteurId id) {
        return places.findById(id.valeur()).map(this::lue).orElseThrow(() -> new Introuvable("invitation"));
    }

    /**
     * The invitation of this person.
     *
     * @throws Introuvable when it is not theirs, or they answered
     */
    @Transactional(readOnly = true)
    public Invitation une(CoEmprunteurId id, UsagerId usager) {
        return de(usager).stream()
                .filter(une -> une.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Introuvable("invitation"));
    }

    /**
     * They agree to borrow as well; the day is kept. They are bound by the contract only, once they sign it.
     *
     * @throws Introuvable when it is not theirs, or they answered
     * @throws SaisieInvalide when an answer is missing, or they are under 18 (R5)
     */
    public void accepter(CoEmprunteurId id, UsagerId usager, FicheCoEmprunteur fiche) {
        var place = sienne(id, usager);
        var naissance = fiche.exigerComplete(LocalDate.now(horloge));
        var telephone = usagers.de(usager).telephone();
        usagers.preciser(usager, fiche.prenom(), fiche.nom(), naissance, telephone);
        var connu = usagers.de(usager);
        // FranceConnect's word on name and birth is kept when there is one
        place.accepter(
                usager,
                connu.nomComplet(),
                connu.naissance() == null ? naissance : connu.naissance(),
                fiche,
                horloge.instant());
        lier(place);
        repondre(place, true);
    }

    /**
     * They say no: the first borrower does not sign alone before the service took note.
     *
     * @throws Introuvable when it is not theirs, or they answered
     */
    public void refuser(CoEmprunteurId id, UsagerId usager) {
        var place = sienne(id, usager);
        place.refuser(usager, horloge.instant());
        repondre(place, false);
    }

    private void repondre(CoEmprunteurTenu place, boolean accepte) {
        places.flush();
        evenements.publishEvent(new CoEmprunteurRepond(new CoEmprunteurId(place.cle()), place.dossier(), accepte));
    }

    private void lier(CoEmprunteurTenu place) {
        place.lu()
                .lie()
                .ifPresent(second -> aChanger.exiger(place.dossier()).ifPresent(pret -> pret.emprunterAvec(second)));
    }

    private Invitation lue(CoEmprunteurTenu place) {
        var pret = prets.findByDossier(place.dossier().valeur());
        return new Invitation(
                new CoEmprunteurId(place.cle()),
                pret.map(PretAccorde::nom).orElseGet(() -> declare(place.dossier())),
                pret.map(PretAccorde::capital).orElse(null),
                pret.map(accorde -> accorde.lu().objet()).orElse(null));
    }

    private String declare(DossierId dossier) {
        var demande = demandes.de(dossier);
        return noms.affiche(demande.demandeur(), demande.situation().nomComplet());
    }

    private CoEmprunteurTenu sienne(CoEmprunteurId id, UsagerId usager) {
        une(id, usager);
        var place = places.findById(id.valeur()).orElseThrow(() -> new Introuvable("invitation"));
        aChanger.exiger(place.dossier());
        if (aChanger.premier(place.dossier()).equals(usager)) {
            throw new Refus("pret.refus.coEmprunteur.soiMeme");
        }
        return place;
    }
}
