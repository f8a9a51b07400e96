package fr.parcoursprojet.demande;

import fr.parcoursprojet.budget.FicheBudget;
import fr.parcoursprojet.budget.LigneBudget;
import fr.parcoursprojet.budget.Periodicite;
import fr.parcoursprojet.budget.PosteBudget;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.EnTantQue;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.compte.Usagers;
import fr.parcoursprojet.justificatifs.Justificatifs;
import fr.parcoursprojet.reglement.Activite;
import fr.parcoursprojet.reglement.Motif;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.Telephone;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/** Makes people and demandes for tests, through the services. */
@TestComponent
public class BancDeDemande {

    /** A page of PDF, as small as one gets. */
    public static final byte[] PDF = """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
            trailer<</Root 1 0 R>>
            %%EOF
            """.getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    private final Demandes demandes;
    private final Justificatifs justificatifs;
    private final Usagers usagers;
    private final Agents agents;
    private final EnTantQue enTantQue;

    BancDeDemande(Demandes demandes, Justificatifs justificatifs, Usagers usagers, Agents agents, EnTantQue enTantQue) {
        this.demandes = demandes;
        this.justificatifs = justificatifs;
        this.usagers = usagers;
        this.agents = agents;
        this.enTantQue = enTantQue;
    }

    /** Somebody nobody else knows. */
    public UsagerId personne() {
        return usagers.ouvrir(new Email(UUID.randomUUID() + "@exemple.fr"));
    }

    /** An agent who may do everything a référent may. */
    public AgentId referent() {
        return agents.reconnaitre(
                "https://agents.exemple",
                UUID.randomUUID().toString(),
                "Camille Roux",
                new Email("camille.roux@ville.exemple"),
                Set.of(Role.REFERENT));
    }

    /** A draft with every answer, budget and document: only filing is left. */
    public DossierId complete(UsagerId demandeur) {
        return complete(demandeur, situation(), Montant.euros(1350), Montant.euros(300));
    }

    /** The same, for this person and these amounts; the rest of the cost is the person's own money. */
    public DossierId complete(UsagerId demandeur, MaSituation situation, Montant pret, Montant subvention) {
        var dossier = demandes.commencer(demandeur);
        demandes.enregistrer(dossier, demandeur, situation);
        demandes.enregistrer(dossier, demandeur, projet());
        demandes.enregistrer(dossier, demandeur, budget());
        var reste = Montant.euros(2700).moins(pret).moins(subvention);
        demandes.enregistrer(
                dossier,
                demandeur,
                new PlanFinancement(reste, null, List.of(), subvention, pret, pret.estPositif() ? 12 : null));
        justificatifs
                .du(dossier)
                .forEach(piece -> justificatifs.deposer(dossier, demandeur, piece.code(), piece.code() + ".pdf", PDF));
        return dossier;
    }

    /** A filed demande. */
    public DossierId deposee(UsagerId demandeur) {
        var dossier = complete(demandeur);
        demandes.deposer(dossier, demandeur);
        return dossier;
    }

    /** Does something as an agent. */
    public <T> T enAgent(AgentId agent, java.util.function.Supplier<T> action) {
        return enTantQue.agent(agent, action);
    }

    /** A grown-up of the city. */
    public static MaSituation situation() {
        return new MaSituation(
                "Inès",
                "Carrel",
                LocalDate.of(2003, 4, 12),
                new Telephone("06 12 34 56 78"),
                RepresentantLegal.VIDE,
                "12 rue des Granges",
                "25000",
                "Besançon",
                Logement.LOCATAIRE,
                Set.of(Activite.SALARIE),
                Foyer.ISOLE,
                0,
                0,
                NiveauEtude.BAC,
                Sexe.FEMME,
                Provenance.DIRECTE);
    }

    /** A scooter to go to work. */
    public static MonProjet projet() {
        return new MonProjet(
                Motif.MOBILITE,
                "Scooter",
                "Pour aller au travail à 5 h, sans bus.",
                Montant.euros(2700),
                null,
                "Deux-roues du Doubs");
    }

    /** Wages and a rent. */
    public static FicheBudget budget() {
        return new FicheBudget(
                List.of(
                        LigneBudget.declaree(PosteBudget.SALAIRE, Montant.euros(1320), Periodicite.MENSUELLE),
                        LigneBudget.declaree(PosteBudget.LOYER, Montant.euros(340), Periodicite.MENSUELLE)),
                List.of(),
                BigDecimal.ONE);
    }
}
