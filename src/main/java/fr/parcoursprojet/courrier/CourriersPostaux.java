package fr.parcoursprojet.courrier;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.confidentialite.Lectures;
import fr.parcoursprojet.edition.Editions;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.recouvrement.Recouvrement;
import fr.parcoursprojet.recouvrement.RelancePartie;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.stockage.Coffre;
import fr.parcoursprojet.stockage.FichierId;
import fr.parcoursprojet.stockage.TypeFichier;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The letters on paper: made once and kept, printed in a batch by an agent, withdrawn when they no longer hold. */
@Service
@Transactional
public class CourriersPostaux {

    private static final int DERNIERS_LOTS = 20;

    private final RegistreDesPostaux registre;
    private final LettreDeRelance lettres;
    private final Recouvrement recouvrement;
    private final Editions editions;
    private final Coffre coffre;
    private final Lectures lectures;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    CourriersPostaux(
            RegistreDesPostaux registre,
            LettreDeRelance lettres,
            Recouvrement recouvrement,
            Editions editions,
            Coffre coffre,
            Lectures lectures,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.registre = registre;
        this.lettres = lettres;
        this.recouvrement = recouvrement;
        this.editions = editions;
        this.coffre = coffre;
        this.lectures = lectures;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /** The letters to print, oldest first; those of a loan on pause wait with it. */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    @Transactional(readOnly = true)
    public List<CourrierPostal> aImprimer() {
        return attendus();
    }

    /** The last batches, newest first. */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    @Transactional(readOnly = true)
    public List<LotImprime> lots() {
        return registre.lots(DERNIERS_LOTS);
    }

    /**
     * Some letters in one PDF, in the order given; whoever opens them reads the dossiers (R14).
     *
     * @throws IllegalArgumentException when there is none
     */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public byte[] pdf(List<CourrierPostal> postaux, AgentId agent) {
        noter(postaux, agent);
        return editions.relier(postaux.stream()
                .map(postal -> coffre.lire(postal.fichier()).octets())
                .toList());
    }

    /**
     * The letters of a batch once more.
     *
     * @throws Introuvable when there is no such batch
     */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public byte[] pdf(UUID lot, AgentId agent) {
        var postaux = registre.duLot(lot);
        if (postaux.isEmpty()) {
            throw new Introuvable("lot");
        }
        return pdf(postaux, agent);
    }

    /**
     * An agent printed these letters: they leave the pile, as one batch; one that was withdrawn meanwhile is left out. Each is
     * a read of its dossier (R14).
     */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public int imprimer(Collection<UUID> postaux, AgentId agent) {
        var lot = UUID.randomUUID();
        var imprimes = postaux.isEmpty() ? 0 : registre.imprimer(postaux, lot, horloge.instant(), agent);
        noter(registre.duLot(lot), agent);
        annoncer();
        return imprimes;
    }

    /** Puts a batch back on the pile, when the printer failed. */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public void remettre(UUID lot) {
        registre.remettre(lot);
        annoncer();
    }

    /** Makes the letter of a relance to a borrower and puts it on the pile; nothing when it was made before. */
    Optional<FichierId> ecrire(String cle, UsagerId emprunteur, RelancePartie fait) {
        if (registre.connait(cle)) {
            return Optional.empty();
        }
        var redigee = lettres.rediger(fait, emprunteur);
        var fichier = coffre.ranger(redigee.fichier(), TypeFichier.PDF, redigee.pdf());
        var postal = new CourrierPostal(
                UUID.randomUUID(),
                fait.pret(),
                fait.dossier(),
                SujetDeLettre.de(fait.niveau()),
                redigee.nom(),
                redigee.avecAdresse(),
                fichier,
                horloge.instant());
        return deposer(cle, postal) ? Optional.of(fichier) : Optional.empty();
    }

    /** Puts a letter that is made on the pile; false, and its file goes, when it was there before. */
    boolean deposer(String cle, CourrierPostal postal) {
        if (!registre.inscrire(cle, postal)) {
            coffre.supprimer(postal.fichier());
            return false;
        }
        annoncer();
        return true;
    }

    /** The loans about which a letter waits. */
    Set<PretId> enAttente() {
        return registre.pretsEnAttente();
    }

    /** Takes off the pile the letters about a loan that no longer hold. */
    void retirer(PretId pret, Predicate<String> cles) {
        var retires = registre.clesEnAttente(pret).stream().filter(cles).toList();
        retires.forEach(cle -> registre.retirer(cle, horloge.instant()));
        if (!retires.isEmpty()) {
            annoncer();
        }
    }

    private void noter(List<CourrierPostal> postaux, AgentId agent) {
        postaux.stream()
                .map(CourrierPostal::dossier)
                .distinct()
                .forEach(dossier -> lectures.noter(dossier, agent, "courrier"));
    }

    /** Tells how many wait now. */
    void annoncer() {
        evenements.publishEvent(new CourriersAImprimer(attendus().size()));
    }

    private List<CourrierPostal> attendus() {
        var retenus = recouvrement.retenus();
        return registre.enAttente().stream()
                .filter(postal -> !postal.sujet().estRelance() || !retenus.contains(postal.pret()))
                .toList();
    }
}
