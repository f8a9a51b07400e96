package fr.parcoursprojet.demande;

import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.reglement.Activite;
import fr.parcoursprojet.reglement.Reglement;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.NumeroDossier;
import fr.parcoursprojet.socle.Refus;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A demande, as it is kept: what was answered, and where it stands. */
@Entity
@Table(name = "demande_demande")
@SecondaryTable(name = "demande_situation", pkJoinColumns = @PrimaryKeyJoinColumn(name = "dossier"))
@SecondaryTable(name = "demande_projet", pkJoinColumns = @PrimaryKeyJoinColumn(name = "dossier"))
@SecondaryTable(name = "demande_plan", pkJoinColumns = @PrimaryKeyJoinColumn(name = "dossier"))
class DemandeTenue {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID demandeur;

    @Enumerated(EnumType.STRING)
    private EtatDemande etat;

    private @Nullable Integer annee;
    private @Nullable Integer rang;
    private @Nullable String numero;
    private Instant commenceeLe;
    private Instant modifieeLe;

    @Enumerated(EnumType.STRING)
    private @Nullable Etape derniereEtape;

    @Column(name = "deposee_a")
    private @Nullable Instant deposeeA;

    private @Nullable LocalDate deposeeLe;
    private @Nullable String versionReglement;
    private @Nullable LocalDate decisionImplicite;

    /** The day its person last opened or changed it; null once filed. */
    private @Nullable LocalDate vueLe;

    /** The day it goes, once the person was told. */
    private @Nullable LocalDate effaceLe;

    /** The day its retention is looked at next; null until it is filed. */
    private @Nullable LocalDate examenLe;

    private @Nullable LocalDate contactLe;
    private @Nullable LocalDate archiveLe;

    /** The first day it may go; null while it is not known. */
    private @Nullable LocalDate termeLe;

    @Embedded
    private SituationTenue situation = new SituationTenue();

    @Embedded
    private ProjetTenu projet = new ProjetTenu();

    @Embedded
    private PlanTenu plan = new PlanTenu();

    @ElementCollection
    @CollectionTable(name = "demande_activite", joinColumns = @JoinColumn(name = "dossier"))
    @Column(name = "activite")
    @Enumerated(EnumType.STRING)
    private Set<Activite> activites = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "demande_cofinancement", joinColumns = @JoinColumn(name = "dossier"))
    @OrderColumn(name = "rang")
    private List<CofinancementTenu> cofinancements = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "demande_etape", joinColumns = @JoinColumn(name = "dossier"))
    @MapKeyColumn(name = "etape")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Etape, EtapeVue> etapes = new EnumMap<>(Etape.class);

    protected DemandeTenue() {}

    void repondre(MaSituation reponses, Instant maintenant) {
        exigerBrouillon();
        situation().ecrire(reponses);
        activites.retainAll(reponses.activites());
        activites.addAll(reponses.activites());
        changer(maintenant);
    }

    void repondre(MonProjet reponses, Instant maintenant) {
        exigerBrouillon();
        projet().ecrire(reponses);
        changer(maintenant);
    }

    void repondre(PlanFinancement reponses, Instant maintenant) {
        exigerBrouillon();
        plan().ecrire(reponses);
        if (!cofinances().equals(reponses.cofinancements())) {
            cofinancements.clear();
            reponses.cofinancements().stream().map(CofinancementTenu::new).forEach(cofinancements::add);
        }
        changer(maintenant);
    }

    /** An answer kept by another module, such as the fiche budget. */
    void toucher(Instant maintenant) {
        exigerBrouillon();
        changer(maintenant);
    }

    void ouvrir(Etape etape, Instant maintenant) {
        exigerBrouillon();
        derniereEtape = etape;
        revenir(maintenant);
        etapes.putIfAbsent(etape, EtapeVue.ouverte(maintenant));
    }

    void valider(Etape etape, Instant maintenant) {
        exigerBrouillon();
        etapes.put(etape, vue(etape, maintenant).validee(maintenant));
        revenir(maintenant);
    }

    void remplirAvec(String qui, Etape etape, Instant maintenant) {
        exigerBrouillon();
        etapes.put(etape, vue(etape, maintenant).remplieAvec(qui));
    }

    private EtapeVue vue(Etape etape, Instant maintenant) {
        return etapes.getOrDefault(etape, EtapeVue.ouverte(maintenant));
    }

    /** The person is back: three months begin again (R15). */
    void revenir(Instant maintenant) {
        exigerBrouillon();
        vueLe = LocalDate.ofInstant(maintenant, Francais.PARIS);
        effaceLe = null;
    }

    /** Says when it goes if nobody comes back. */
    void annoncer(LocalDate effacement) {
        exigerBrouillon();
        effaceLe = effacement;
    }

    private void changer(Instant maintenant) {
        revenir(maintenant);
        modifieeLe = maintenant;
    }

    /** Gives the number, and keeps the règlement of the day for good (R2); the silence of the service runs from there (R8). */
    void deposer(NumeroDossier donne, int rangDonne, Reglement reglement, Instant maintenant) {
        passer(EtatDemande.DEPOSEE);
        numero = donne.valeur();
        rang = rangDonne;
        deposeeA = maintenant.truncatedTo(ChronoUnit.MICROS); // as the database keeps it
        deposeeLe = LocalDate.ofInstant(maintenant, Francais.PARIS);
        annee = deposeeLe.getYear();
        versionReglement = reglement.version();
        decisionImplicite = deposeeLe.plusMonths(reglement.delaiImpliciteMois());
        vueLe = null;
        effaceLe = null;
        examenLe = deposeeLe.plusYears(Termes.ANNEES);
        modifieeLe = maintenant;
    }

    void demanderComplements() {
        passer(EtatDemande.A_COMPLETER);
    }

    void renvoyer(Instant maintenant) {
        if (numero == null) {
            throw new Refus("demande.refus.etat");
        }
        passer(EtatDemande.DEPOSEE);
        modifieeLe = maintenant;
    }

    void retirer(Instant maintenant) {
        passer(EtatDemande.RETIREE);
        modifieeLe = maintenant;
    }

    boolean estValidee(Etape etape) {
        var vue = etapes.get(etape);
        return vue != null && vue.estValidee();
    }

    boolean estOuverte(Etape etape) {
        return etapes.containsKey(etape);
    }

    /** The pages to read again, each with who filled it in. */
    Map<Etape, String> aRelire() {
        return etapes.entrySet().stream()
                .filter(vue -> vue.getValue().avec() != null)
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        vue -> Objects.requireNonNull(vue.getValue().avec())));
    }

    @Nullable Etape derniereEtape() {
        return derniereEtape;
    }

    /** The same person, under the account that stays. */
    void passerA(UsagerId garde) {
        demandeur = garde.valeur();
    }

    Instant modifieeLe() {
        return modifieeLe;
    }

    /** Notes what its retention comes to, and when to look again. */
    void examiner(LocalDate contact, @Nullable LocalDate archive, @Nullable LocalDate terme, LocalDate prochain) {
        contactLe = contact;
        archiveLe = archive;
        termeLe = terme;
        examenLe = prochain;
    }

    Optional<LocalDate> archiveLe() {
        return Optional.ofNullable(archiveLe);
    }

    Optional<LocalDate> contactLe() {
        return Optional.ofNullable(contactLe);
    }

    Optional<LocalDate> vueLe() {
        return Optional.ofNullable(vueLe);
    }

    Optional<LocalDate> effaceLe() {
        return Optional.ofNullable(effaceLe);
    }

    Optional<NumeroDossier> numero() {
        return Optional.ofNullable(numero).map(NumeroDossier::new);
    }

    EtatDemande etat() {
        return etat;
    }

    DossierId dossier() {
        return new DossierId(id);
    }

    UsagerId demandeur() {
        return new UsagerId(demandeur);
    }

    @Nullable Instant deposeeA() {
        return deposeeA;
    }

    Demande lue(@Nullable Complements complements) {
        return new Demande(
                dossier(),
                numero == null ? null : new NumeroDossier(numero),
                demandeur(),
                etat,
                situation().lue(activites),
                projet().lu(),
                plan().lu(cofinancements),
                commenceeLe,
                modifieeLe,
                deposeeLe,
                versionReglement,
                decisionImplicite,
                complements);
    }

    private void passer(EtatDemande suivant) {
        if (!etat.permet(suivant)) {
            throw new Refus("demande.refus.etat");
        }
        etat = suivant;
    }

    private List<Cofinancement> cofinances() {
        return cofinancements.stream().map(CofinancementTenu::lu).toList();
    }

    private void exigerBrouillon() {
        if (etat != EtatDemande.BROUILLON) {
            throw new Refus("demande.refus.plusUnBrouillon");
        }
    }

    /** An embedded group whose columns are all empty comes back as null. */
    private SituationTenue situation() {
        if (situation == null) {
            situation = new SituationTenue();
        }
        return situation;
    }

    private ProjetTenu projet() {
        if (projet == null) {
            projet = new ProjetTenu();
        }
        return projet;
    }

    private PlanTenu plan() {
        if (plan == null) {
            plan = new PlanTenu();
        }
        return plan;
    }
}
