package fr.parcoursprojet.pret.tresorerie;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.pret.MouvementExtourne;
import fr.parcoursprojet.pret.Paiement;
import fr.parcoursprojet.pret.PaiementNonRapproche;
import fr.parcoursprojet.pret.PaiementRapproche;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.pret.TresorerieImportee;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.stockage.Fichier;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files of the Treasury: read, shown, then written all at once or not at all (R9). */
@Service
public class Imports {

    private final Lecture lecture;
    private final LignesGardees gardees;
    private final FichiersGardes fichiers;
    private final Prets prets;
    private final ApplicationEventPublisher evenements;

    Imports(
            Lecture lecture,
            LignesGardees gardees,
            FichiersGardes fichiers,
            Prets prets,
            ApplicationEventPublisher evenements) {
        this.lecture = lecture;
        this.gardees = gardees;
        this.fichiers = fichiers;
        this.prets = prets;
        this.evenements = evenements;
    }

    /**
     * Reads a file and says what would be done; writes nothing.
     *
     * @throws Refus when it is not a file of payments
     */
    @Transactional(readOnly = true)
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public Apercu apercu(String nom, byte[] contenu) {
        return lecture.lire(nom, contenu);
    }

    /**
     * Writes what is new in a file; the same file, or one that overlaps it, changes nothing more.
     *
     * @throws Refus when a line cannot be read: nothing is written
     */
    @Transactional
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public Bilan importer(String nom, byte[] contenu, AgentId agent) {
        return importer(nom, contenu, Map.of(), agent);
    }

    /**
     * The same, with the loans chosen for doubtful lines.
     *
     * @param choix the loan of a line, by its identity; a doubtful line without one waits
     */
    @Transactional
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public Bilan importer(String nom, byte[] contenu, Map<String, PretId> choix, AgentId agent) {
        var fichier = FichierTresorerie.lire(contenu);
        fichiers.unSeulALaFois();
        var apercu = lecture.lire(nom, fichier);
        if (!apercu.importable()) {
            throw new Refus("pret.tresorerie.refus.aCorriger");
        }
        var aInscrire = new LinkedHashMap<String, Paiement>();
        var attendent = new ArrayList<LigneLue>();
        for (var ligne : apercu.lignes()) {
            var pret =
                    choix.containsKey(ligne.identite()) && ligne.etat() == EtatLigne.DOUTEUSE && ligne.jumelle() == null
                            ? choix.get(ligne.identite())
                            : ligne.pret();
            if (ligne.etat() == EtatLigne.DEJA_CONNUE) {
                continue;
            }
            if (pret == null) {
                attendent.add(ligne);
            } else {
                aInscrire.put(
                        ligne.identite(),
                        new Paiement(pret, ligne.jour(), ligne.somme(), ligne.libelle(), ligne.identite(), 1));
            }
        }
        var nouvelles = apercu.lignes().stream()
                .filter(ligne -> ligne.etat() != EtatLigne.DEJA_CONNUE)
                .toList();
        var bilan = new Bilan(
                aInscrire.size(),
                Montant.somme(aInscrire.values().stream().map(Paiement::montant)),
                attendent.size(),
                Montant.somme(attendent.stream().map(LigneLue::somme)),
                apercu.lignes().size() - nouvelles.size());
        if (!nouvelles.isEmpty()) {
            var connuAu = nouvelles.stream()
                    .map(LigneLue::jour)
                    .max(LocalDate::compareTo)
                    .orElseThrow();
            var aGarder = new FichiersGardes.AGarder(nom, contenu, fichier.format(), connuAu, bilan);
            ecrire(aGarder, nouvelles, aInscrire, attendent, agent);
        }
        return bilan;
    }

    /** The last hundred files imported, newest first, with what each did. */
    @Transactional(readOnly = true)
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public List<FichierImporte> fichiers() {
        return fichiers.derniers();
    }

    /**
     * An imported file as it was given, checked against its hash.
     *
     * @throws fr.parcoursprojet.socle.Introuvable when there is none, or it was imported before files were kept
     * @throws Refus {@code stockage.refus.enAttente} while no scanner has examined it
     */
    @Transactional(readOnly = true)
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public Fichier fichier(UUID fichier) {
        return fichiers.contenu(fichier);
    }

    /** The lines that wait for a loan, oldest payment first. */
    @Transactional(readOnly = true)
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public List<LigneEnAttente> nonRapproches() {
        return gardees.enAttente();
    }

    /**
     * Gives a waiting line its loan: the payment is written.
     *
     * @throws Refus when another agent was quicker, or the money of the loan has not left
     */
    @Transactional
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public void rapprocher(String identite, PretId pret, AgentId agent) {
        var prise = gardees.prendre(identite);
        inscrire(prise, List.of(new PartDeLigne(pret, prise.ligne().montant())), agent);
    }

    /**
     * Splits a waiting line over several loans; reversing any part reverses them all.
     *
     * @param parts a part for each loan; they add up to the line
     * @throws Refus when they do not, a loan stands twice, another agent was quicker, or the money of a loan has not left
     */
    @Transactional
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public void repartir(String identite, List<PartDeLigne> parts, AgentId agent) {
        var prise = gardees.prendre(identite);
        var total = Montant.somme(parts.stream().map(PartDeLigne::montant));
        var prets = parts.stream().map(PartDeLigne::pret).distinct().count();
        if (!total.equals(prise.ligne().montant())
                || prets < parts.size()
                || parts.stream().anyMatch(part -> !part.montant().estPositif())) {
            throw new Refus("pret.tresorerie.refus.repartition", prise.ligne().montant());
        }
        inscrire(prise, parts, agent);
    }

    private void inscrire(LignesGardees.Prise prise, List<PartDeLigne> parts, AgentId agent) {
        var ligne = prise.ligne();
        var paiements = new ArrayList<Paiement>();
        for (var part : parts) {
            paiements.add(new Paiement(
                    part.pret(),
                    ligne.le(),
                    part.montant(),
                    ligne.libelle(),
                    ligne.identite(),
                    prise.essai(),
                    paiements.size() + 1));
        }
        prets.encaisser(paiements, agent);
        parts.forEach(part -> evenements.publishEvent(new PaiementRapproche(ligne.identite(), part.pret())));
    }

    @EventListener
    @Transactional
    void on(MouvementExtourne extourne) {
        if (extourne.ligne() != null) {
            gardees.rendre(extourne.ligne(), extourne.essai())
                    .ifPresent(ligne -> evenements.publishEvent(
                            new PaiementNonRapproche(ligne.identite(), ligne.le(), ligne.montant(), ligne.libelle())));
        }
    }

    private void ecrire(
            FichiersGardes.AGarder fichier,
            List<LigneLue> nouvelles,
            Map<String, Paiement> aInscrire,
            List<LigneLue> attendent,
            AgentId agent) {
        try {
            gardees.garder(fichiers.garder(fichier, agent), nouvelles, aInscrire.keySet());
        } catch (DuplicateKeyException enMemeTemps) {
            throw new Refus("pret.tresorerie.refus.enMemeTemps");
        }
        for (var ligne : attendent) {
            evenements.publishEvent(
                    new PaiementNonRapproche(ligne.identite(), ligne.jour(), ligne.somme(), ligne.libelle()));
        }
        prets.encaisser(aInscrire.values(), agent);
        evenements.publishEvent(new TresorerieImportee(fichier.connuAu(), aInscrire.size(), attendent.size()));
    }
}
