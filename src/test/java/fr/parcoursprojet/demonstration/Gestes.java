package fr.parcoursprojet.demonstration;

import fr.parcoursprojet.budget.FicheBudget;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.ArriveeParFranceConnect;
import fr.parcoursprojet.compte.EnTantQue;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.compte.Usagers;
import fr.parcoursprojet.confidentialite.Lectures;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.demande.Etape;
import fr.parcoursprojet.demande.MaSituation;
import fr.parcoursprojet.demande.MonProjet;
import fr.parcoursprojet.demande.Partie;
import fr.parcoursprojet.demande.PlanFinancement;
import fr.parcoursprojet.instruction.Avis;
import fr.parcoursprojet.instruction.Classement;
import fr.parcoursprojet.instruction.Instructions;
import fr.parcoursprojet.instruction.NatureClassement;
import fr.parcoursprojet.instruction.Proposition;
import fr.parcoursprojet.instruction.RapportSocial;
import fr.parcoursprojet.justificatifs.Justificatifs;
import fr.parcoursprojet.pret.CoEmprunteurs;
import fr.parcoursprojet.pret.FicheCoEmprunteur;
import fr.parcoursprojet.pret.Invitations;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.pret.tresorerie.Imports;
import fr.parcoursprojet.reglement.PositionAjustement;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.socle.Montant;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestComponent;

/** What people do, one verb each, through the application's own services and in their own name. */
@TestComponent
public class Gestes {

    private final Usagers usagers;
    private final Demandes demandes;
    private final Justificatifs justificatifs;
    private final Lectures lectures;
    private final Instructions instructions;
    private final Prets prets;
    private final CoEmprunteurs coEmprunteurs;
    private final Invitations invitations;
    private final Imports imports;
    private final EnTantQue enTantQue;
    private final Equipe equipe;
    private final String emetteur;
    private final Map<String, byte[]> photos = new ConcurrentHashMap<>();

    Gestes(
            Usagers usagers,
            Demandes demandes,
            Justificatifs justificatifs,
            Lectures lectures,
            Instructions instructions,
            Prets prets,
            CoEmprunteurs coEmprunteurs,
            Invitations invitations,
            Imports imports,
            EnTantQue enTantQue,
            Equipe equipe,
            @Value("${spring.security.oauth2.client.provider.franceconnect.issuer-uri:http://localhost:9000}")
                    String emetteur) {
        this.emetteur = emetteur;
        this.usagers = usagers;
        this.demandes = demandes;
        this.justificatifs = justificatifs;
        this.lectures = lectures;
        this.instructions = instructions;
        this.prets = prets;
        this.coEmprunteurs = coEmprunteurs;
        this.invitations = invitations;
        this.imports = imports;
        this.enTantQue = enTantQue;
        this.equipe = equipe;
    }

    /** Signs in for the first time, through the stand-in FranceConnect. */
    public UsagerId arriver(String prenom, String nom, LocalDate naissance) {
        var adresse = adresse(prenom, nom);
        var sujet = adresse.valeur().substring(0, adresse.valeur().indexOf('@'));
        return ArriveeParFranceConnect.arriver(usagers, emetteur, sujet, adresse, prenom, nom, naissance);
    }

    /** The fictitious address of a person. */
    static Email adresse(String prenom, String nom) {
        var simple = java.text.Normalizer.normalize(prenom + "." + nom, java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace(" ", "-");
        return new Email(simple + "@exemple.fr");
    }

    /** Answers every question of a draft, documents left out. */
    public DossierId remplir(
            UsagerId qui, MaSituation situation, MonProjet projet, FicheBudget budget, PlanFinancement plan) {
        return enTantQue.usager(qui, () -> {
            var dossier = demandes.commencer(qui);
            demandes.enregistrer(dossier, qui, situation);
            demandes.enregistrer(dossier, qui, projet);
            demandes.enregistrer(dossier, qui, budget);
            demandes.enregistrer(dossier, qui, plan);
            return dossier;
        });
    }

    /** Answers the first two parts of a draft, page after page. */
    public void commencer(UsagerId qui, MaSituation situation, MonProjet projet) {
        enTantQue.usager(qui, () -> {
            var dossier = demandes.commencer(qui);
            demandes.enregistrer(dossier, qui, situation);
            demandes.enregistrer(dossier, qui, projet);
            for (var partie : List.of(Partie.SITUATION, Partie.PROJET)) {
                Etape.de(partie).stream()
                        .filter(etape -> etape != Etape.MINEUR)
                        .forEach(etape -> demandes.valider(dossier, qui, etape));
            }
        });
    }

    /** Sends a photograph of every document asked, but those left out. */
    public void envoyerLesPieces(UsagerId qui, DossierId dossier, String nom, String... saufCodes) {
        enTantQue.usager(
                qui,
                () -> justificatifs.duDemandeur(dossier, qui).stream()
                        .filter(piece -> !List.of(saufCodes).contains(piece.code()))
                        .forEach(piece -> envoyer(qui, dossier, piece.code(), piece.nom(), nom)));
    }

    /** Sends one document. */
    public void envoyer(UsagerId qui, DossierId dossier, String code, String titre, String nom) {
        var photo = photos.computeIfAbsent(
                code + nom,
                cle -> DocumentDExemple.photo(
                        titre,
                        nom,
                        List.of("Date : récente", "Montant : conforme au projet", "Adresse et SIRET : voir au bas"),
                        0.7));
        enTantQue.usager(qui, () -> justificatifs.deposer(dossier, qui, code, code + ".jpg", photo));
    }

    /** Files the demande. */
    public void deposer(UsagerId qui, DossierId dossier) {
        enTantQue.usager(qui, () -> demandes.deposer(dossier, qui));
    }

    /** The référent takes the dossier. */
    public void prendre(DossierId dossier) {
        lire(dossier, equipe.referent(), "synthese");
        enTantQue.agent(equipe.referent(), () -> instructions.affecter(dossier, equipe.referent()));
    }

    /** The référent accepts every document sent. */
    public void accepterLesPieces(DossierId dossier) {
        lire(dossier, equipe.referent(), "justificatifs");
        enTantQue.agent(
                equipe.referent(),
                () -> justificatifs
                        .du(dossier)
                        .forEach(piece -> justificatifs.accepter(dossier, piece.code(), equipe.referent())));
    }

    /** The référent writes the rapport social and the proposal. */
    public void proposer(
            DossierId dossier,
            Montant pret,
            Montant subvention,
            int duree,
            Montant unite,
            PositionAjustement position,
            String avis) {
        lire(dossier, equipe.referent(), "instruction");
        enTantQue.agent(equipe.referent(), () -> {
            var rapport = new RapportSocial(
                    "Situation vue en entretien, budget vérifié sur pièces.",
                    "Projet utile et chiffré : " + demandes.de(dossier).projet().objet() + ".",
                    "Budget fragile mais tenu. Aucun autre financement n’est possible dans le délai.",
                    avis);
            var instruction = instructions.enregistrerRapport(
                    dossier, rapport, instructions.du(dossier).version());
            return instructions.proposer(
                    dossier,
                    Proposition.de(pret, subvention, duree, unite, position, avis, Avis.FAVORABLE),
                    instruction.version());
        });
    }

    /** The référent hands the dossier to the commission. */
    public void presenter(DossierId dossier) {
        lire(dossier, equipe.referent(), "instruction");
        enTantQue.agent(equipe.referent(), () -> instructions.presenter(dossier));
    }

    /** The dossier ends: somebody else pays for the project. */
    public void classer(DossierId dossier) {
        lire(dossier, equipe.referent(), "instruction");
        enTantQue.agent(
                equipe.referent(),
                () -> instructions.classer(
                        dossier,
                        new Classement(
                                NatureClassement.ORIENTATION,
                                "Pôle emploi prend la formation en charge.",
                                "Vous pouvez demander un nouvel examen par courrier, dans les deux mois.",
                                "Le CCAS reste à vos côtés pour les frais de transport.")));
    }

    /** Somebody borrows as well: invited by an agent, they agree from their own account. */
    public void emprunterADeux(DossierId dossier, String prenom, String nom, LocalDate naissance) {
        var second = arriver(prenom, nom, naissance);
        var agent = equipe.referent();
        lire(dossier, agent, "pret");
        enTantQue.agent(
                agent,
                () -> coEmprunteurs.nommer(
                        dossier, agent, prenom + " " + nom, adresse(prenom, nom).valeur()));
        enTantQue.usager(
                second,
                () -> invitations.accepter(
                        invitations.de(second).getFirst().id(),
                        second,
                        new FicheCoEmprunteur(prenom, nom, naissance, "8 rue de la Paix", "25000", "Besançon")));
    }

    /** The contract is signed on paper. */
    public void signer(DossierId dossier, LocalDate le, LocalDate premiereEcheance) {
        var pret = pret(dossier);
        var agent = equipe.administratif();
        lire(dossier, agent, "pret");
        enTantQue.agent(agent, () -> {
            prets.commencerLe(pret, premiereEcheance, agent);
            prets.signerSurPapier(
                    pret,
                    le,
                    "contrat-signe.jpg",
                    DocumentDExemple.photo(
                            "Contrat de prêt signé", "l’emprunteur et le CCAS", List.of("Lu et approuvé"), 0.4),
                    agent);
        });
    }

    /** The Treasury pays the loan out. */
    public void debloquer(DossierId dossier, LocalDate le) {
        var agent = equipe.administratif();
        lire(dossier, agent, "pret");
        enTantQue.agent(agent, () -> prets.debloquer(pret(dossier), le, agent));
    }

    /** The grant is paid. */
    public void verser(DossierId dossier, LocalDate le) {
        var agent = equipe.administratif();
        lire(dossier, agent, "pret");
        enTantQue.agent(
                agent, () -> prets.versements(dossier).forEach(versement -> prets.verser(versement.id(), le, agent)));
    }

    /** Nobody came to sign. */
    public void renoncer(DossierId dossier, String motif) {
        var agent = equipe.referent();
        lire(dossier, agent, "pret");
        enTantQue.agent(agent, () -> prets.sansSuite(pret(dossier), motif, agent));
    }

    /** A file of the Treasury is imported. */
    public void importer(String nom, List<String> lignes) {
        var agent = equipe.administratif();
        var contenu = "titre;date;montant;libelle\n" + String.join("\n", lignes) + "\n";
        enTantQue.agent(agent, () -> imports.importer(nom, contenu.getBytes(StandardCharsets.UTF_8), agent));
    }

    /** One line of such a file. */
    public String ligne(DossierId dossier, LocalDate le, Montant montant) {
        return "%s;%s;%s;VIR %s"
                .formatted(
                        prets.de(pret(dossier)).titre(),
                        le,
                        montant,
                        demandes.de(dossier).situation().nom());
    }

    /** An agent opens a tab of the dossier page, which notes who read it (R14). */
    void lire(DossierId dossier, AgentId agent, String onglet) {
        enTantQue.agent(agent, () -> lectures.noter(dossier, agent, onglet));
    }

    /** The loan of a dossier. */
    public PretId pret(DossierId dossier) {
        return prets.du(dossier).orElseThrow().id();
    }
}
