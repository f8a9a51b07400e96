package fr.parcoursprojet.pret;

import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.EnTantQue;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.compte.Usagers;
import fr.parcoursprojet.pret.tresorerie.Imports;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.socle.Montant;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestComponent;

/** Loans for tests, made by the module's own verbs, without the demande and the commission before them. */
@TestComponent
public class PretsDEssai {

    /** A page of PDF that the vault accepts. */
    public static final byte[] SCAN = """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
            trailer<</Root 1 0 R>>
            %%EOF
            """.getBytes(StandardCharsets.US_ASCII);

    private final Ouverture ouverture;
    private final Prets prets;
    private final CoEmprunteurs coEmprunteurs;
    private final Invitations invitations;
    private final Imports imports;
    private final Titres titres;
    private final Usagers usagers;
    private final EnTantQue enTantQue;
    private final HorlogeReglable horloge;
    private final AgentId agent;

    PretsDEssai(
            Ouverture ouverture,
            Prets prets,
            CoEmprunteurs coEmprunteurs,
            Invitations invitations,
            Imports imports,
            Titres titres,
            Usagers usagers,
            Agents agents,
            EnTantQue enTantQue,
            HorlogeReglable horloge) {
        this.ouverture = ouverture;
        this.prets = prets;
        this.coEmprunteurs = coEmprunteurs;
        this.invitations = invitations;
        this.imports = imports;
        this.titres = titres;
        this.usagers = usagers;
        this.enTantQue = enTantQue;
        this.horloge = horloge;
        this.agent = agents.reconnaitre(
                "essai", "prets", "Camille Roux", new Email("camille.prets@essai.example"), Set.of(Role.REFERENT));
    }

    /** The agent who does everything. */
    public AgentId agent() {
        return agent;
    }

    /** Acts as the agent. */
    public <T> T enAgent(Supplier<T> action) {
        return enTantQue.agent(agent, action);
    }

    /** Acts as the agent. */
    public void faire(Runnable action) {
        enTantQue.agent(agent, action);
    }

    /** A grown-up with an account. */
    public UsagerId usager(String prenom, String nom) {
        var usager = usagers.ouvrir(new Email("essai-" + UUID.randomUUID() + "@essai.example"));
        usagers.preciser(usager, prenom, nom, LocalDate.of(1988, 3, 14), null);
        return usager;
    }

    /** A loan whose contract waits. */
    public PretId aSigner(UsagerId usager, String nom, String objet, List<Montant> montants, LocalDate accordeLe) {
        return ouverture.ouvrirPret(
                new DossierId(UUID.randomUUID()), usager, nom, objet, "Garage Essai", montants, accordeLe, 0, 5);
    }

    /** The loan of a demande that was filed, whose contract waits. */
    public PretId aSignerDuDossier(
            DossierId dossier, UsagerId usager, String nom, List<Montant> montants, LocalDate accordeLe) {
        return ouverture.ouvrirPret(dossier, usager, nom, "Scooter", "Garage Essai", montants, accordeLe, 0, 5);
    }

    /** The loan of a demande that was filed, paid out the same day. */
    public PretId duDossier(
            DossierId dossier, UsagerId usager, String nom, List<Montant> montants, LocalDate premiere) {
        var accordeLe = premiere.minusMonths(1);
        horloge.allerAu(accordeLe);
        var pret = ouverture.ouvrirPret(dossier, usager, nom, "Scooter", "Garage Essai", montants, accordeLe, 0, 5);
        ouverture.ouvrirVersement(dossier, Montant.euros(300), accordeLe);
        faire(() -> {
            prets.signerSurPapier(pret, accordeLe, "contrat.pdf", SCAN, agent);
            prets.debloquer(pret, accordeLe, agent);
        });
        return pret;
    }

    /** A loan paid out on the day of the decision, whose first instalment is given. */
    public PretId debloque(UsagerId usager, String nom, String objet, List<Montant> montants, LocalDate premiere) {
        var accordeLe = premiere.minusMonths(1);
        horloge.allerAu(accordeLe);
        var pret = aSigner(usager, nom, objet, montants, accordeLe);
        faire(() -> {
            prets.commencerLe(pret, premiere, agent);
            prets.signerSurPapier(pret, accordeLe, "contrat.pdf", SCAN, agent);
            prets.debloquer(pret, accordeLe, agent);
        });
        return pret;
    }

    /** A loan that two people owe, whose contract waits: the second one agreed. */
    public PretId aSignerADeux(
            UsagerId premier,
            String nom,
            UsagerId second,
            String prenomDuSecond,
            String nomDuSecond,
            List<Montant> montants,
            LocalDate accordeLe) {
        var pret = aSigner(premier, nom, "Lave-linge", montants, accordeLe);
        var dossier = prets.de(pret).dossier();
        var adresse = usagers.de(second).email().valeur();
        faire(() -> coEmprunteurs.nommer(dossier, agent, prenomDuSecond + " " + nomDuSecond, adresse));
        invitations.accepter(
                invitations.de(second).getFirst().id(),
                second,
                new FicheCoEmprunteur(
                        prenomDuSecond,
                        nomDuSecond,
                        LocalDate.of(1988, 3, 14),
                        "3 rue des Lilas",
                        "25000",
                        "Besançon"));
        return pret;
    }

    /** A loan that two people owe, paid out: both signed the paper. */
    public PretId debloqueADeux(
            UsagerId premier,
            String nom,
            UsagerId second,
            String prenomDuSecond,
            String nomDuSecond,
            List<Montant> montants,
            LocalDate premiere) {
        var accordeLe = premiere.minusMonths(1);
        horloge.allerAu(accordeLe);
        var pret = aSignerADeux(premier, nom, second, prenomDuSecond, nomDuSecond, montants, accordeLe);
        faire(() -> {
            prets.commencerLe(pret, premiere, agent);
            prets.signerSurPapier(pret, accordeLe, "contrat.pdf", SCAN, agent);
            prets.debloquer(pret, accordeLe, agent);
        });
        return pret;
    }

    /** A loan of somebody new. */
    public PretId debloque(List<Montant> montants, LocalDate premiere) {
        return debloque(usager("Noé", "Essai"), "Noé Essai", "Scooter", montants, premiere);
    }

    /** The Treasury reference of a loan. */
    public String titre(PretId pret) {
        var titre = prets.de(pret).titre();
        if (titre == null) {
            throw new IllegalStateException("not paid out");
        }
        return titre;
    }

    /** The titres of the instalments due by the end of a month are issued. */
    public void emettreLesTitres(LocalDate jour) {
        titres.emettre(jour);
    }

    /** A file of the Treasury. */
    public static byte[] fichier(List<String> lignes) {
        return ("titre;date;montant;libelle\n" + String.join("\n", lignes) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** A payment through a file of one line. */
    public void payer(PretId pret, LocalDate le, Montant montant) {
        payer(Map.of(pret, montant), le);
    }

    /** Payments of one day, in one file; no file when there is none. */
    public void payer(Map<PretId, Montant> payes, LocalDate le) {
        var lignes = payes.entrySet().stream()
                .map(paye -> "%s;%s;%s;VIR %s".formatted(titre(paye.getKey()), le, paye.getValue(), UUID.randomUUID()))
                .toList();
        if (!lignes.isEmpty()) {
            faire(() -> imports.importer("essai.csv", fichier(lignes), agent));
        }
    }

    /** The last word of the Treasury becomes a day before any loan: other tests write in years that it had stated. */
    public void sansReleve(ControleDuLivre livre) {
        faire(() -> livre.relever(new Releve274(LocalDate.of(1990, 1, 1), Montant.ZERO), agent));
    }
}
