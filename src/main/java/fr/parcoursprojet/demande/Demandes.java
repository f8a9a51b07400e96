package fr.parcoursprojet.demande;

import fr.parcoursprojet.budget.Budgets;
import fr.parcoursprojet.budget.FicheBudget;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.compte.Usagers;
import fr.parcoursprojet.justificatifs.EtatJustificatif;
import fr.parcoursprojet.justificatifs.Justificatif;
import fr.parcoursprojet.justificatifs.Justificatifs;
import fr.parcoursprojet.reglement.Motif;
import fr.parcoursprojet.reglement.Reglement;
import fr.parcoursprojet.reglement.Reglements;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.NumeroDossier;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The demandes: begun, filled in answer by answer, filed under a number, completed, given up. */
@Service
@Transactional
public class Demandes {

    private static final Set<EtatDemande> EN_MAIN = Set.of(EtatDemande.BROUILLON, EtatDemande.A_COMPLETER);

    private final DemandeRepository demandes;
    private final ComplementRepository complements;
    private final RechercheDeDossiers recherche;
    private final Numerotation numerotation;
    private final PiecesDeLaDemande pieces;
    private final Justificatifs justificatifs;
    private final Budgets budgets;
    private final Usagers usagers;
    private final Reglements reglements;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    Demandes(
            DemandeRepository demandes,
            ComplementRepository complements,
            RechercheDeDossiers recherche,
            Numerotation numerotation,
            PiecesDeLaDemande pieces,
            Justificatifs justificatifs,
            Budgets budgets,
            Usagers usagers,
            Reglements reglements,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.demandes = demandes;
        this.complements = complements;
        this.recherche = recherche;
        this.numerotation = numerotation;
        this.pieces = pieces;
        this.justificatifs = justificatifs;
        this.budgets = budgets;
        this.usagers = usagers;
        this.reglements = reglements;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /** Begins a draft, or gives back the one this person has already begun: there is one draft a person. */
    public DossierId commencer(UsagerId demandeur) {
        return brouillon(demandeur).map(DemandeTenue::dossier).orElseGet(() -> nouveau(demandeur));
    }

    /** Two phones may begin at the same instant: the row of whoever comes second gives way to the first. */
    private DossierId nouveau(UsagerId demandeur) {
        var usager = usagers.de(demandeur);
        var dossier = DossierId.nouveau();
        if (demandes.ouvrirBrouillon(dossier.valeur(), demandeur.valeur(), horloge.instant()) == 0) {
            return brouillon(demandeur).orElseThrow().dossier();
        }
        demandes.retenir(dossier.valeur())
                .orElseThrow()
                .repondre(
                        MaSituation.VIDE.avecIdentite(
                                usager.prenom(), usager.nom(), usager.naissance(), usager.telephone()),
                        horloge.instant());
        evenements.publishEvent(new DemandeCommencee(dossier, demandeur));
        return dossier;
    }

    /** The draft or the demande to complete of a person: what they can still write in. */
    @Transactional(readOnly = true)
    public Optional<Demande> enCours(UsagerId demandeur) {
        return demandes.findFirstByDemandeurAndEtatInOrderByCommenceeLeDesc(demandeur.valeur(), EN_MAIN)
                .map(this::lue);
    }

    /**
     * Keeps answers of a draft, complete or not.
     *
     * @throws Introuvable when it is not theirs
     * @throws Refus when it is no longer a draft
     * @throws SaisieInvalide when an answer cannot be true whatever the others are
     */
    public Demande enregistrer(DossierId dossier, UsagerId demandeur, MaSituation situation) {
        return changerSituation(dossier, demandeur, actuelle -> situation);
    }

    /** Keeps answers of a draft, see {@link #enregistrer(DossierId, UsagerId, MaSituation)}. */
    public Demande enregistrer(DossierId dossier, UsagerId demandeur, MonProjet projet) {
        return changerProjet(dossier, demandeur, actuel -> projet);
    }

    /** Keeps answers of a draft, see {@link #enregistrer(DossierId, UsagerId, MaSituation)}. */
    public Demande enregistrer(DossierId dossier, UsagerId demandeur, PlanFinancement plan) {
        return changerPlan(dossier, demandeur, actuel -> plan);
    }

    /** Keeps the fiche budget of a draft, see {@link #enregistrer(DossierId, UsagerId, MaSituation)}. */
    public Demande enregistrer(DossierId dossier, UsagerId demandeur, FicheBudget fiche) {
        var demande = retenue(dossier, demandeur);
        demande.toucher(horloge.instant());
        var lue = lue(demande);
        budgets.enregistrer(
                dossier, new FicheBudget(fiche.lignes(), fiche.revenusIrreguliers(), unites(lue.situation())));
        return lue;
    }

    /**
     * The fiche budget this person declares.
     *
     * @throws Introuvable when the demande is not theirs
     */
    @Transactional(readOnly = true)
    public FicheBudget fiche(DossierId dossier, UsagerId demandeur) {
        return budgets.fiche(sienne(dossier, demandeur).dossier());
    }

    /** Changes some answers and leaves the others as they are now, whatever another device wrote meanwhile. */
    public Demande changerSituation(DossierId dossier, UsagerId demandeur, UnaryOperator<MaSituation> changement) {
        var demande = retenue(dossier, demandeur);
        var nouvelle = changement.apply(lue(demande).situation());
        ReponsePossible.verifier(nouvelle, aujourdhui());
        demande.repondre(nouvelle, horloge.instant());
        var fiche = budgets.fiche(dossier);
        if (!fiche.estVide()) {
            budgets.enregistrer(dossier, new FicheBudget(fiche.lignes(), fiche.revenusIrreguliers(), unites(nouvelle)));
        }
        return tenirLesPieces(demande);
    }

    /**
     * What the project of this draft may be for: what the règlement offers on the day.
     *
     * @throws Introuvable when it is not theirs
     */
    @Transactional(readOnly = true)
    public List<Motif> motifs(DossierId dossier, UsagerId demandeur) {
        return reglement(lue(sienne(dossier, demandeur))).offerts();
    }

    /** Changes some answers, see {@link #changerSituation}. */
    public Demande changerProjet(DossierId dossier, UsagerId demandeur, UnaryOperator<MonProjet> changement) {
        var demande = retenue(dossier, demandeur);
        var lue = lue(demande);
        var nouveau = changement.apply(lue.projet());
        ReponsePossible.verifier(nouveau);
        exigerOffert(nouveau.motif(), lue);
        demande.repondre(nouveau, horloge.instant());
        return tenirLesPieces(demande);
    }

    /** Changes some answers, see {@link #changerSituation}. */
    public Demande changerPlan(DossierId dossier, UsagerId demandeur, UnaryOperator<PlanFinancement> changement) {
        var demande = retenue(dossier, demandeur);
        var nouveau = changement.apply(lue(demande).plan());
        ReponsePossible.verifier(nouveau);
        demande.repondre(nouveau, horloge.instant());
        return lue(demande);
    }

    /**
     * Remembers the page a person has open, to come back to it from another device.
     *
     * @throws Introuvable when the demande is not theirs
     */
    public void ouvrir(DossierId dossier, UsagerId demandeur, Etape etape) {
        retenue(dossier, demandeur).ouvrir(etape, horloge.instant());
    }

    /**
     * The person is back at their draft, whatever they do there: it is kept three months more (R15).
     *
     * @throws Introuvable when the demande is not theirs
     */
    public void revenir(DossierId dossier, UsagerId demandeur) {
        retenue(dossier, demandeur).revenir(horloge.instant());
    }

    /**
     * The page a person had open last.
     *
     * @throws Introuvable when the demande is not theirs
     */
    @Transactional(readOnly = true)
    public Optional<Etape> derniere(DossierId dossier, UsagerId demandeur) {
        return Optional.ofNullable(sienne(dossier, demandeur).derniereEtape());
    }

    /**
     * The person says a page is finished.
     *
     * @throws Introuvable when the demande is not theirs
     * @throws SaisieInvalide naming each answer to correct or still missing
     */
    public void valider(DossierId dossier, UsagerId demandeur, Etape etape) {
        var demande = retenue(dossier, demandeur);
        var erreurs = erreurs(etape, demande);
        if (!erreurs.isEmpty()) {
            throw new SaisieInvalide(erreurs);
        }
        demande.valider(etape, horloge.instant());
    }

    /**
     * How far a draft is.
     *
     * @throws Introuvable when it is not theirs
     */
    @Transactional(readOnly = true)
    public Avancement avancement(DossierId dossier, UsagerId demandeur) {
        var demande = sienne(dossier, demandeur);
        return new CalculDAvancement(
                        lue(demande),
                        aujourdhui(),
                        demande::estOuverte,
                        etape -> (demande.estValidee(etape) || etape == Etape.DOCUMENTS)
                                && erreurs(etape, demande).isEmpty(),
                        demande.aRelire())
                .calculer();
    }

    /**
     * How far a draft is for whoever fills it in with the person: a page is finished when nothing on it is wrong.
     *
     * @throws Introuvable when it is not theirs
     */
    @Transactional(readOnly = true)
    public Avancement remplissage(DossierId dossier, UsagerId demandeur) {
        var demande = sienne(dossier, demandeur);
        return new CalculDAvancement(
                        lue(demande),
                        aujourdhui(),
                        demande::estOuverte,
                        etape -> demande.estOuverte(etape)
                                && erreurs(etape, demande).isEmpty(),
                        Map.of())
                .calculer();
    }

    /**
     * Somebody else is about to write on a page: the person has it to read again before they file (R14).
     *
     * @param qui who, by name and structure
     * @throws Introuvable when it is not theirs
     * @throws Refus when it is no longer a draft
     */
    public void remplirAvec(String qui, DossierId dossier, UsagerId demandeur, Etape etape) {
        retenue(dossier, demandeur).remplirAvec(qui, etape, horloge.instant());
    }

    /**
     * Says what is wrong on a page, and leaves it to the person to say that it is finished.
     *
     * @throws Introuvable when it is not theirs
     * @throws SaisieInvalide naming each answer to correct or still missing
     */
    @Transactional(readOnly = true)
    public void relire(DossierId dossier, UsagerId demandeur, Etape etape) {
        var erreurs = erreurs(etape, sienne(dossier, demandeur));
        if (!erreurs.isEmpty()) {
            throw new SaisieInvalide(erreurs);
        }
    }

    /**
     * Files a draft: number, receipt, règlement of the day kept (R2, R8). Twice gives the first receipt back.
     *
     * @throws Introuvable when it is not theirs
     * @throws Refus when something is missing, a minor asks for a loan (R5), or the person has not read again what was filled
     *     in with them (R14)
     */
    public Recepisse deposer(DossierId dossier, UsagerId demandeur) {
        var demande = retenue(dossier, demandeur);
        if (demande.etat() != EtatDemande.BROUILLON) {
            return recepisse(demande);
        }
        var lue = lue(demande);
        exigerComplete(demande, lue);
        var situation = lue.situation();
        usagers.preciser(demandeur, situation.prenom(), situation.nom(), situation.naissance(), situation.telephone());
        var rang = numerotation.suivant(aujourdhui().getYear());
        var numero = NumeroDossier.de(aujourdhui().getYear(), rang);
        demande.deposer(numero, rang, reglement(lue), horloge.instant());
        demandes.saveAndFlush(demande);
        evenements.publishEvent(new DemandeDeposee(dossier, numero, demandeur, aujourdhui()));
        return recepisse(demande);
    }

    /**
     * The receipt of a filing.
     *
     * @throws Introuvable when the demande is not theirs, or was never filed
     */
    @Transactional(readOnly = true)
    public Recepisse recepisse(DossierId dossier, UsagerId demandeur) {
        return recepisse(sienne(dossier, demandeur));
    }

    /**
     * The receipt of a filing, for other modules.
     *
     * @throws Introuvable when it was never filed
     */
    @Transactional(readOnly = true)
    public Recepisse recepisse(DossierId dossier) {
        return recepisse(tenue(dossier));
    }

    /**
     * Sends a demande back once the documents asked were given.
     *
     * @throws Introuvable when it is not theirs
     * @throws Refus naming a document still to give
     */
    public Demande renvoyer(DossierId dossier, UsagerId demandeur) {
        var demande = retenue(dossier, demandeur);
        var aDonner = justificatifs.du(dossier).stream()
                .filter(piece -> piece.etat().aFaire())
                .findFirst();
        if (aDonner.isPresent()) {
            throw new Refus("demande.refus.document", aDonner.get().nom());
        }
        demande.renvoyer(horloge.instant());
        complements
                .findFirstByDossierAndRecuLeIsNullOrderByDemandeLeDesc(dossier.valeur())
                .ifPresent(complement -> complement.recu(horloge.instant()));
        demandes.saveAndFlush(demande);
        evenements.publishEvent(new ComplementsRecus(dossier, demandeur));
        return lue(demande);
    }

    /**
     * Gives a demande up, draft or filed.
     *
     * @throws Introuvable when it is not theirs
     */
    public void retirer(DossierId dossier, UsagerId demandeur) {
        var demande = retenue(dossier, demandeur);
        var etaitDeposee = demande.etat() != EtatDemande.BROUILLON;
        demande.retirer(horloge.instant());
        demandes.saveAndFlush(demande);
        evenements.publishEvent(new DemandeRetiree(dossier, demandeur, etaitDeposee));
    }

    /**
     * A demande, for other modules.
     *
     * @throws Introuvable when there is none
     */
    @Transactional(readOnly = true)
    public Demande de(DossierId dossier) {
        return lue(tenue(dossier));
    }

    /** Several demandes at once, for lists of other modules; those that do not exist are left out. */
    @Transactional(readOnly = true)
    public Map<DossierId, Demande> de(Collection<DossierId> dossiers) {
        var trouvees = new HashMap<DossierId, Demande>();
        demandes.findByIdIn(dossiers.stream().map(DossierId::valeur).toList())
                .forEach(demande -> trouvees.put(demande.dossier(), lue(demande)));
        return trouvees;
    }

    /**
     * A demande of this person.
     *
     * @throws Introuvable when it is not theirs
     */
    @Transactional(readOnly = true)
    public Demande duDemandeur(DossierId dossier, UsagerId demandeur) {
        return lue(sienne(dossier, demandeur));
    }

    /** All demandes of a person, newest first. */
    @Transactional(readOnly = true)
    public List<Demande> de(UsagerId demandeur) {
        return demandes.findByDemandeurOrderByCommenceeLeDesc(demandeur.valeur()).stream()
                .map(this::lue)
                .toList();
    }

    /** The dossier that has this number. */
    @Transactional(readOnly = true)
    public Optional<DossierId> parNumero(NumeroDossier numero) {
        return demandes.findByNumero(numero.valeur()).map(DemandeTenue::dossier);
    }

    /** Filed demandes that answer a search, newest first. */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    @Transactional(readOnly = true)
    public List<LigneDossier> chercher(Recherche question) {
        return recherche.lignes(question);
    }

    /** How many filed demandes answer a search, whatever the page. */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    @Transactional(readOnly = true)
    public long compter(Recherche question) {
        return recherche.nombre(question);
    }

    /**
     * Asks a person for documents. One that was said absent is sent back with the message; one that was given must have
     * been refused with its own reason before.
     *
     * @param codes the documents
     * @param message what the person reads
     * @param avant the day by which they are awaited
     * @throws Refus when the demande is not at the service
     * @throws SaisieInvalide when nothing is asked, a document needs nothing, the message is empty or the day is past
     */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public Demande demanderComplements(
            DossierId dossier, AgentId agent, List<String> codes, String message, LocalDate avant) {
        var demande = demandes.retenir(dossier.valeur()).orElseThrow(() -> new Introuvable("demande"));
        verifierComplements(dossier, codes, message, avant);
        demande.demanderComplements();
        for (var code : codes) {
            if (justificatifs.un(dossier, code).etat() == EtatJustificatif.ABSENT) {
                justificatifs.refuser(dossier, code, message, agent);
            }
        }
        complements.save(new ComplementTenu(
                dossier.valeur(), new Complements(codes, message.strip(), avant, agent, horloge.instant())));
        demandes.saveAndFlush(demande);
        evenements.publishEvent(new ComplementsDemandes(dossier, demande.demandeur(), List.copyOf(codes), avant));
        return lue(demande);
    }

    private void verifierComplements(DossierId dossier, List<String> codes, String message, LocalDate avant) {
        var erreurs = new ArrayList<Erreur>();
        if (codes.isEmpty()) {
            erreurs.add(Erreur.de("codes", "demande.erreur.aucunDocument"));
        }
        for (var code : codes) {
            var piece = justificatifs.un(dossier, code);
            if (!piece.etat().aFaire() && piece.etat() != EtatJustificatif.ABSENT) {
                erreurs.add(Erreur.de("codes", "demande.erreur.documentPasRefuse", piece.nom()));
            }
        }
        if (message.isBlank()) {
            erreurs.add(Erreur.de("message", "demande.erreur.message"));
        }
        if (avant.isBefore(aujourdhui())) {
            erreurs.add(Erreur.de("avant", "demande.erreur.jourPasse"));
        }
        if (!erreurs.isEmpty()) {
            throw new SaisieInvalide(erreurs);
        }
    }

    /** One chosen before it closed stays until another is chosen; the page says that it has to be. */
    private void exigerOffert(@Nullable Motif motif, Demande lue) {
        if (motif != null
                && !motif.equals(lue.projet().motif())
                && reglement(lue).offre(motif).isEmpty()) {
            throw new SaisieInvalide(List.of(Erreur.de("motif", "demande.erreur.motifFerme")));
        }
    }

    private void exigerComplete(DemandeTenue demande, Demande lue) {
        if (!PretAvantDixHuitAns.peutDeposer(
                lue.situation(), lue.plan().pret(), justificatifs.du(lue.id()), aujourdhui())) {
            throw new Refus("demande.refus.mineur");
        }
        if (budgets.fiche(lue.id()).estVide()) {
            throw new Refus("demande.refus.incomplete.BUDGET");
        }
        for (var etape : Etape.values()) {
            var concerne = etape != Etape.MINEUR || lue.situation().estMineur(aujourdhui());
            if (concerne && !erreurs(etape, demande).isEmpty()) {
                throw new Refus("demande.refus.incomplete." + etape.partie());
            }
        }
        if (!demande.aRelire().isEmpty()) {
            throw new Refus("demande.refus.aRelire");
        }
    }

    private List<Erreur> erreurs(Etape etape, DemandeTenue demande) {
        var lue = lue(demande);
        List<Justificatif> documents = etape == Etape.DOCUMENTS ? justificatifs.du(lue.id()) : List.of();
        return ControleDEtape.de(etape, lue, reglement(lue), aujourdhui(), documents);
    }

    private Demande tenirLesPieces(DemandeTenue demande) {
        var lue = lue(demande);
        pieces.mettreAJour(lue, reglement(lue), aujourdhui());
        return lue;
    }

    private Recepisse recepisse(DemandeTenue demande) {
        var lue = lue(demande);
        if (lue.numero() == null || demande.deposeeA() == null || lue.decisionImplicite() == null) {
            throw new Introuvable("recepisse");
        }
        return new Recepisse(
                lue.id(),
                lue.numero(),
                lue.demandeur(),
                lue.situation().nomComplet(),
                demande.deposeeA(),
                Objects.requireNonNull(lue.projet().motif()),
                Objects.requireNonNull(lue.projet().objet()),
                ou(lue.plan().pret()),
                ou(lue.plan().subvention()),
                lue.decisionImplicite(),
                DelaiDeRecours.dernierJour(
                        lue.decisionImplicite(), reglement(lue).recoursMois()));
    }

    /** Consumption units follow the household the person describes. */
    private static BigDecimal unites(MaSituation situation) {
        var adultes = situation.foyer() == Foyer.COUPLE ? 1 : 0;
        var adolescents = situation.adolescents() == null ? 0 : situation.adolescents();
        var enfants = situation.enfants() == null ? 0 : situation.enfants();
        return FicheBudget.unites(adultes + adolescents, enfants);
    }

    /** The règlement of the day of filing once there is one, today's until then (R2). */
    private Reglement reglement(Demande demande) {
        var version = demande.versionReglement();
        return version == null ? reglements.enVigueur(aujourdhui()) : reglements.version(version);
    }

    private Demande lue(DemandeTenue demande) {
        var demandes = demande.etat() == EtatDemande.A_COMPLETER
                ? complements
                        .findFirstByDossierAndRecuLeIsNullOrderByDemandeLeDesc(
                                demande.dossier().valeur())
                        .map(ComplementTenu::lus)
                        .orElse(null)
                : null;
        return demande.lue(demandes);
    }

    private Optional<DemandeTenue> brouillon(UsagerId demandeur) {
        return demandes.findFirstByDemandeurAndEtatInOrderByCommenceeLeDesc(
                demandeur.valeur(), Set.of(EtatDemande.BROUILLON));
    }

    private DemandeTenue sienne(DossierId dossier, UsagerId demandeur) {
        return demandes.findByIdAndDemandeur(dossier.valeur(), demandeur.valeur())
                .orElseThrow(() -> new Introuvable("demande"));
    }

    private DemandeTenue retenue(DossierId dossier, UsagerId demandeur) {
        return demandes.retenir(dossier.valeur())
                .filter(demande -> demande.demandeur().equals(demandeur))
                .orElseThrow(() -> new Introuvable("demande"));
    }

    private DemandeTenue tenue(DossierId dossier) {
        return demandes.findById(dossier.valeur()).orElseThrow(() -> new Introuvable("demande"));
    }

    private LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }

    private static Montant ou(@Nullable Montant montant) {
        return montant == null ? Montant.ZERO : montant;
    }
}
