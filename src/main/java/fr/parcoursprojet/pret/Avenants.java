package fr.parcoursprojet.pret;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import fr.parcoursprojet.stockage.Coffre;
import fr.parcoursprojet.stockage.Fichier;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The schedule is a part of the contract: between the signature and the disbursement it changes by hand only through an
 * avenant, prepared, printed, signed by each borrower, whose scan puts the new schedule in force (Code civil, article 1193).
 */
@Service
@Transactional
@RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
public class Avenants {

    private static final int LETTRES = 500;

    private final PretsAccordes prets;
    private final Amenagements amenagements;
    private final AvenantsGardes gardes;
    private final Papiers papiers;
    private final Coffre coffre;
    private final Clock horloge;

    Avenants(
            PretsAccordes prets,
            Amenagements amenagements,
            AvenantsGardes gardes,
            Papiers papiers,
            Coffre coffre,
            Clock horloge) {
        this.prets = prets;
        this.amenagements = amenagements;
        this.gardes = gardes;
        this.papiers = papiers;
        this.coffre = coffre;
        this.horloge = horloge;
    }

    /**
     * Prepares a change to sign; nothing changes yet. One that was prepared before and not signed is given up.
     *
     * @throws SaisieInvalide when the schedule does not add up to the loan, or no reason is given
     * @throws Refus when the contract is not signed, or the money has left
     */
    public void preparer(PretId id, Amenagement.ALaMain voulu, String motif, AgentId agent) {
        var pret = verrouiller(id);
        pret.exiger(EtatPret.SIGNE);
        var echeancier = amenagements.calculer(pret, voulu);
        if (motif.isBlank() || motif.strip().length() > LETTRES) {
            throw Saisie.refus("motif", "pret.saisie.motif");
        }
        gardes.abandonner(id, agent);
        gardes.ecrire(id, echeancier.lignes(), motif.strip(), agent);
    }

    /** The avenants of a loan that were signed or may be, in order. */
    @Transactional(readOnly = true)
    public List<Avenant> du(PretId pret) {
        return gardes.du(pret);
    }

    /** The one that waits for its signature. */
    @Transactional(readOnly = true)
    public Optional<Avenant> aSigner(PretId pret) {
        return gardes.du(pret).stream()
                .filter(avenant -> avenant.signeLe() == null)
                .findFirst();
    }

    /**
     * The paper to sign, an accessible PDF.
     *
     * @throws Introuvable when none waits
     */
    @Transactional(readOnly = true)
    public byte[] pdf(PretId pret) {
        return papiers.avenant(pret, exiger(pret));
    }

    /**
     * The signed paper of one.
     *
     * @throws Introuvable when that loan has no such signed avenant
     */
    @Transactional(readOnly = true)
    public Fichier signe(PretId pret, UUID avenant) {
        return gardes.du(pret).stream()
                .filter(un -> un.id().equals(avenant) && un.scan() != null)
                .findFirst()
                .map(un -> coffre.lire(Objects.requireNonNull(un.scan())))
                .orElseThrow(() -> new Introuvable("avenant"));
    }

    /**
     * Each borrower signed it: its schedule is in force, from the day of the last signature.
     *
     * @param jours the day each of them signed, neither before it was prepared nor to come
     * @param nomDuScan the name of the scanned file, one paper that carries every signature
     * @param scan its content: PDF or picture
     * @throws Introuvable when none waits
     * @throws SaisieInvalide when a borrower did not sign, each under the field {@link #champ}
     * @throws Refus when the money has left meanwhile, or the vault refuses the paper
     */
    public void signer(PretId id, Map<UsagerId, LocalDate> jours, String nomDuScan, byte[] scan, AgentId agent) {
        var pret = verrouiller(id);
        pret.exiger(EtatPret.SIGNE);
        var avenant = exiger(id);
        var signatures = parChacun(pret, avenant, jours);
        var le = Collections.max(signatures.values());
        var echeancier = amenagements.calculer(pret, new Amenagement.ALaMain(avenant.lignes()));
        gardes.signer(avenant.id(), signatures, le, coffre.deposerEnPdf(nomDuScan, scan), agent);
        amenagements.nouvelle(pret, echeancier, MotifVersion.A_LA_MAIN, avenant.motif(), le, agent);
    }

    /** The one that waits will not be signed. */
    public void abandonner(PretId pret, AgentId agent) {
        gardes.abandonner(pret, agent);
    }

    /** The field of the day a borrower signed. */
    public static String champ(UsagerId emprunteur) {
        return "le:" + emprunteur;
    }

    /** One signature is not enough: both are bound by the schedule, so both agree to another one. All that is wrong is said. */
    private Map<UsagerId, LocalDate> parChacun(PretAccorde pret, Avenant avenant, Map<UsagerId, LocalDate> jours) {
        var erreurs = new ArrayList<Erreur>();
        var signatures = new HashMap<UsagerId, LocalDate>();
        for (var emprunteur : pret.emprunteurs()) {
            var qui = emprunteur.usager();
            var le = jours.get(qui);
            if (le == null) {
                erreurs.add(Erreur.de(champ(qui), "pret.saisie.avenantChacun"));
            } else if (le.isBefore(avenant.prepareLe()) || le.isAfter(LocalDate.now(horloge))) {
                erreurs.add(Erreur.de(champ(qui), "pret.saisie.avenantLe", avenant.prepareLe()));
            } else {
                signatures.put(qui, le);
            }
        }
        if (!erreurs.isEmpty()) {
            throw new SaisieInvalide(erreurs);
        }
        return signatures;
    }

    private Avenant exiger(PretId pret) {
        return aSigner(pret).orElseThrow(() -> new Introuvable("avenant"));
    }

    private PretAccorde verrouiller(PretId pret) {
        return prets.verrouiller(List.of(pret.valeur())).stream()
                .findFirst()
                .orElseThrow(() -> new Introuvable("pret"));
    }
}
