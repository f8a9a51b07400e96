package fr.parcoursprojet.pret;

import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.demande.Demande;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.demande.MaSituation;
import fr.parcoursprojet.demande.MonProjet;
import fr.parcoursprojet.edition.Editions;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.stockage.Coffre;
import fr.parcoursprojet.stockage.FichierId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The printed papers of a loan, each an accessible PDF. */
@Component
class Papiers {

    private static final DateTimeFormatter HEURE = DateTimeFormatter.ofPattern("H 'h' mm");

    private final PretsAccordes prets;
    private final CoEmprunteursTenus places;
    private final Echeanciers echeanciers;
    private final GrandLivre livre;
    private final Demandes demandes;
    private final Capacites capacites;
    private final Agents agents;
    private final Editions editions;
    private final Coffre coffre;
    private final Signatures signatures;
    private final TextesASigner textes;
    private final Clock horloge;

    Papiers(
            PretsAccordes prets,
            CoEmprunteursTenus places,
            Echeanciers echeanciers,
            GrandLivre livre,
            Demandes demandes,
            Capacites capacites,
            Agents agents,
            Editions editions,
            Coffre coffre,
            Signatures signatures,
            TextesASigner textes,
            Clock horloge) {
        this.prets = prets;
        this.places = places;
        this.echeanciers = echeanciers;
        this.livre = livre;
        this.demandes = demandes;
        this.capacites = capacites;
        this.agents = agents;
        this.editions = editions;
        this.coffre = coffre;
        this.signatures = signatures;
        this.textes = textes;
        this.horloge = horloge;
    }

    /** The contract: the one that was signed, or the text to read before, the same bytes each time. */
    @Transactional
    byte[] contrat(PretId id) {
        var pret = trouver(id);
        var garde = pret.contrat()
                .or(() -> pret.etat() == EtatPret.A_SIGNER
                        ? Optional.of(aSigner(pret).document())
                        : Optional.empty());
        return garde.isPresent() ? coffre.lire(garde.get()).octets() : editions.pdf("contrat", modele(pret));
    }

    /** The text that whoever signs now has been shown. */
    TexteASigner aSigner(PretAccorde pret) {
        var modele = modele(pret);
        var dit = Stream.of(
                        "echeancier " + pret.echeancier(),
                        "avec " + signatures.avec(pret),
                        "noms " + pret.noms(),
                        "parties " + modele.get("parties"),
                        "prestataire " + modele.get("prestataire"),
                        "dossier " + modele.get("numero"))
                .collect(Collectors.joining("\n"));
        return textes.de(pret, dit, () -> editions.pdf("contrat", modele));
    }

    /** Who signed the contract, when, how, and what they were shown. */
    @Transactional(readOnly = true)
    List<SignaturePrise> signatures(PretId id) {
        var pret = trouver(id);
        var lu = pret.lu();
        if (lu.surPapier() && lu.signeLe() != null) {
            var scan = pret.contrat().map(coffre::empreinte).orElse(null);
            return pret.emprunteurs().stream()
                    .map(qui -> new SignaturePrise(qui.nom(), lu.signeLe(), null, MoyenDeSignature.PAPIER, scan))
                    .toList();
        }
        return signatures.toutes(pret).stream().map(this::prise).toList();
    }

    private SignaturePrise prise(SignatureDonnee une) {
        var quand = une.le().atZone(horloge.getZone());
        return new SignaturePrise(
                une.nom(),
                quand.toLocalDate(),
                HEURE.format(quand),
                une.preuve() == null ? MoyenDeSignature.NOM_ECRIT : MoyenDeSignature.DESSIN,
                une.texte() == null ? null : une.texte().empreinte());
    }

    @Transactional(readOnly = true)
    Optional<FichierId> contratSigne(PretId id) {
        return trouver(id).contrat();
    }

    /** The contract with every signature on it. */
    byte[] contratSigne(PretAccorde pret, List<SignatureDonnee> donnees) {
        var modele = modele(pret);
        modele.put("signatures", donnees.stream().map(this::imprimee).toList());
        return editions.pdf("contrat", modele);
    }

    private SignatureImprimee imprimee(SignatureDonnee une) {
        var quand = une.le().atZone(horloge.getZone());
        return new SignatureImprimee(
                une.nom(),
                quand.toLocalDate(),
                HEURE.format(quand),
                une.preuve() == null
                        ? null
                        : "data:image/png;base64,"
                                + Base64.getEncoder()
                                        .encodeToString(
                                                coffre.lire(une.preuve()).octets()),
                une.texte() == null ? null : une.texte().empreinte());
    }

    /** The schedule in force: who decided it, when and why. */
    @Transactional(readOnly = true)
    byte[] echeancier(PretId id) {
        return echeancier(id, trouver(id).echeancier());
    }

    /**
     * One version of the schedule, even an old one.
     *
     * @throws Introuvable when there is none of that number
     */
    @Transactional(readOnly = true)
    byte[] echeancier(PretId id, int numero) {
        return editions.pdf("echeancier", modeleDEcheancier(trouver(id), numero));
    }

    private Map<String, Object> modeleDEcheancier(PretAccorde pret, int numero) {
        var version = echeanciers.versions(pret.cle()).stream()
                .filter(une -> une.numero() == numero)
                .findFirst()
                .orElseThrow(() -> new Introuvable("version"));
        var modele = modele(pret);
        modele.put("lignes", version.lignes());
        modele.put("total", Montant.somme(version.lignes().stream().map(LigneEcheancier::montant)));
        modele.put("version", version);
        modele.put("enVigueur", numero == pret.echeancier());
        modele.put(
                "agent",
                version.decidePar() == null
                        ? ""
                        : agents.de(version.decidePar()).nom());
        return modele;
    }

    /** A change to the signed contract, for each borrower to sign. */
    @Transactional(readOnly = true)
    byte[] avenant(PretId id, Avenant avenant) {
        var modele = modele(trouver(id));
        modele.put("avenant", avenant);
        modele.put("lignes", avenant.lignes());
        modele.put("total", Montant.somme(avenant.lignes().stream().map(LigneEcheancier::montant)));
        modele.put("agent", agents.de(avenant.preparePar()).nom());
        return editions.pdf("avenant", modele);
    }

    /** The contract as it reads now, in English for information. */
    @Transactional(readOnly = true)
    byte[] contratEnAnglais(PretId id) {
        return editions.copieAnglaise("contrat", modele(trouver(id)));
    }

    /** The schedule in force, in English for information. */
    @Transactional(readOnly = true)
    byte[] echeancierEnAnglais(PretId id) {
        var pret = trouver(id);
        return editions.copieAnglaise("echeancier", modeleDEcheancier(pret, pret.echeancier()));
    }

    /** What is left on this day, in English for information. */
    @Transactional(readOnly = true)
    byte[] attestationEnAnglais(PretId id) {
        return editions.copieAnglaise("attestation", modeleDAttestation(id));
    }

    /** What is left on this day, or how it ended: what was erased or remitted is never said to be paid. */
    @Transactional(readOnly = true)
    byte[] attestation(PretId id) {
        return editions.pdf("attestation", modeleDAttestation(id));
    }

    private Map<String, Object> modeleDAttestation(PretId id) {
        var pret = trouver(id);
        var modele = modele(pret);
        var soldes = livre.soldes(pret.cle());
        var jour = LocalDate.now(horloge);
        var recu = pret.recu(soldes);
        var echeances = echeanciers.lire(pret.cle(), pret.echeancier()).imputer(recu, jour);
        var situation = new Situation(pret.lu(), jour, soldes, recu, echeances, Map.of(), null);
        modele.put("soldes", soldes);
        modele.put("recu", recu);
        modele.put(
                "fin",
                FinDePret.de(situation, echeanciers.versions(pret.cle()))
                        .map(FinDePret::name)
                        .orElse(""));
        return modele;
    }

    /** The order to the prestataire. */
    @Transactional(readOnly = true)
    byte[] commande(PretId id) {
        return editions.pdf("commande", modele(trouver(id)));
    }

    /** The request to the Treasury to pay the loan out, once the contract is signed. */
    @Transactional(readOnly = true)
    byte[] versement(PretId id) {
        var pret = trouver(id);
        if (pret.lu().signeLe() == null) {
            throw new Introuvable("contrat");
        }
        return editions.pdf("versement", modele(pret));
    }

    private Map<String, Object> modele(PretAccorde pret) {
        var jour = LocalDate.now(horloge);
        var soldes = livre.soldes(pret.cle());
        var echeancier = echeanciers.lire(pret.cle(), pret.echeancier());
        var demande = demandes.de(List.of(pret.dossier())).get(pret.dossier());
        var modele = new HashMap<String, Object>();
        modele.put("pret", pret.lu());
        modele.put("nom", pret.noms());
        modele.put("parties", parties(pret, demande));
        modele.put("jour", jour);
        modele.put("lignes", echeancier.lignes());
        modele.put("total", echeancier.total());
        modele.put("echeances", echeancier.imputer(pret.recu(soldes), jour));
        modele.put("solde", soldes.du());
        modele.put("prestataire", pret.prestataire() == null ? "" : pret.prestataire());
        modele.put("projet", demande == null ? MonProjet.VIDE : demande.projet());
        modele.put(
                "numero",
                demande == null || demande.numero() == null
                        ? ""
                        : demande.numero().toString());
        return modele;
    }

    /** Who is bound by the contract, each with their birth and where they live. */
    private List<Partie> parties(PretAccorde pret, @Nullable Demande demande) {
        var situation = demande == null ? MaSituation.VIDE : demande.situation();
        var premier = new Partie(
                pret.nom(),
                situation.naissance(),
                adresse(situation),
                capacites.representant(pret).orElse(null));
        return places.findByActif(pret.dossier().valeur())
                .map(CoEmprunteurTenu::lu)
                .filter(second -> pret.coEmprunteur().isPresent())
                .map(second -> List.of(
                        premier,
                        new Partie(pret.emprunteurs().getLast().nom(), second.naissance(), second.adresse(), null)))
                .orElseGet(() -> List.of(premier));
    }

    private static List<String> adresse(MaSituation situation) {
        return situation.adresse() == null
                ? List.of()
                : List.of(
                        situation.adresse(),
                        (Objects.requireNonNullElse(situation.codePostal(), "") + " "
                                        + Objects.requireNonNullElse(situation.ville(), ""))
                                .strip());
    }

    private PretAccorde trouver(PretId pret) {
        return prets.findById(pret.valeur()).orElseThrow(() -> new Introuvable("pret"));
    }
}
