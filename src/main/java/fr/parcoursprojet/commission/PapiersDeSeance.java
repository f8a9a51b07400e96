package fr.parcoursprojet.commission;

import fr.parcoursprojet.budget.Mensualites;
import fr.parcoursprojet.commission.Pointage.Sens;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.Noms;
import fr.parcoursprojet.compte.Usagers;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.edition.Editions;
import fr.parcoursprojet.instruction.Instructions;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.stockage.Coffre;
import fr.parcoursprojet.stockage.FichierId;
import fr.parcoursprojet.stockage.TypeFichier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Writes the papers of a séance: one letter a dossier, then the procès-verbal, kept in the vault. */
@Component
class PapiersDeSeance {

    /** The template of the letter of a decision. */
    static final String LETTRE = "commission-lettre";

    private final Editions editions;
    private final Coffre coffre;
    private final Demandes demandes;
    private final Instructions instructions;
    private final Agents agents;
    private final Noms noms;
    private final Usagers usagers;

    PapiersDeSeance(
            Editions editions,
            Coffre coffre,
            Demandes demandes,
            Instructions instructions,
            Agents agents,
            Noms noms,
            Usagers usagers) {
        this.editions = editions;
        this.coffre = coffre;
        this.demandes = demandes;
        this.instructions = instructions;
        this.agents = agents;
        this.noms = noms;
        this.usagers = usagers;
    }

    FichierId lettre(SeanceTenue seance, PassageTenu tenu, DecisionPriseLe quand) {
        var demande = demandes.de(tenu.dossier());
        return coffre.ranger(
                "decision-" + demande.numero(),
                TypeFichier.PDF,
                editions.lettre(usagers.langue(demande.demandeur()), LETTRE, donnees(seance, tenu, quand)));
    }

    /** What the letter of a decision shows. */
    Map<String, Object> donnees(SeanceTenue seance, PassageTenu tenu, DecisionPriseLe quand) {
        var passage = tenu.lu();
        var demande = demandes.de(passage.dossier());
        var numero = String.valueOf(demande.numero());
        var decision = Objects.requireNonNull(passage.decision());
        var modele = new HashMap<String, Object>(Map.of(
                "numero", numero,
                "nom", noms.affiche(demande.demandeur(), demande.situation().nomComplet()),
                "objet", Objects.requireNonNullElse(demande.projet().objet(), ""),
                "referent", referent(passage),
                "seance", seance.jour(),
                "le", quand.ecriteLe(),
                "genre", DecisionTenue.de(decision).genre().name(),
                "reexamen", passage.reexamen() != null,
                "transmission", tenu.surTransmission(),
                "decision", decision));
        modele.put("parDelegation", seance.delegation() != null);
        if (decision instanceof Accord accord && accord.pret().estPositif()) {
            modele.put("mensualites", mensualites(accord));
        }
        if (tenu.effet() != null) {
            modele.put("effet", tenu.effet());
        }
        if (quand.recoursAvant() != null) {
            modele.put("recoursAvant", quand.recoursAvant());
        }
        return modele;
    }

    /**
     * @param ratifiees what holders of a delegation decided since the last séance
     */
    FichierId procesVerbal(
            SeanceTenue tenue, List<PassageTenu> passages, int quorum, List<ValidationEnAmont> ratifiees) {
        var seance = tenue.lue(passages.stream().map(PassageTenu::lu).toList());
        var lignes = passages.stream().map(this::ligne).toList();
        var pointages = tenue.pointages();
        var membres = noms(pointages.stream()
                .filter(pointage -> pointage.sens() == Sens.OUVERTURE)
                .map(Pointage::membre));
        var mouvements = pointages.stream()
                .filter(pointage -> pointage.sens() != Sens.OUVERTURE)
                .map(this::mouvement)
                .toList();
        var modele = Map.<String, Object>of(
                "seance", seance,
                "jour", seance.debut().toLocalDate(),
                "heure", Francais.heure(seance.debut().toLocalTime()),
                "membres", membres,
                "mouvements", mouvements,
                "quorum", quorum,
                "lignes", lignes,
                "ratifiees", ratifiees.stream().map(this::ratifiee).toList());
        return coffre.ranger(
                "proces-verbal-" + seance.debut().toLocalDate(),
                TypeFichier.PDF,
                editions.pdf("commission-proces-verbal", modele));
    }

    /** What the holder of a delegation decided alone. */
    FichierId acte(SeanceTenue tenue, PassageTenu passage, Delegation delegation) {
        var demande = demandes.de(passage.dossier());
        var modele = Map.<String, Object>of(
                "jour", tenue.jour(),
                "titulaire", agents.de(delegation.titulaire()).nom(),
                "delegation", delegation,
                "numero", String.valueOf(demande.numero()),
                "objet", MiseEnFiche.objet(demande),
                "urgence", Objects.requireNonNull(tenue.urgence()),
                "decision", passage.decision());
        return coffre.ranger(
                "validation-" + demande.numero(), TypeFichier.PDF, editions.pdf("commission-validation", modele));
    }

    private Map<String, Object> ratifiee(ValidationEnAmont validee) {
        return Map.of(
                "numero", String.valueOf(demandes.de(validee.dossier()).numero()),
                "titulaire", agents.de(validee.titulaire()).nom(),
                "validee", validee);
    }

    static Mensualites mensualites(Accord accord) {
        return Mensualites.de(accord.pret(), accord.dureeMois(), accord.unite(), accord.ajustement());
    }

    private Map<String, Object> ligne(PassageTenu tenu) {
        var passage = tenu.lu();
        var demande = demandes.de(passage.dossier());
        var decision = Objects.requireNonNull(passage.decision());
        var ligne = new HashMap<String, Object>(Map.of(
                "rang", passage.rang(),
                "numero", String.valueOf(demande.numero()),
                "objet", MiseEnFiche.objet(demande),
                "cout", Objects.requireNonNullElse(demande.projet().cout(), Montant.ZERO),
                "genre", DecisionTenue.de(decision).genre().name(),
                "decision", decision,
                "votes", passage.votes(),
                "ecartes", noms(passage.deports().stream()),
                "votants", tenu.votants()));
        ligne.put("reexamen", passage.reexamen() != null);
        ligne.put("transmission", tenu.surTransmission());
        if (tenu.effet() != null) {
            ligne.put("effet", tenu.effet());
        }
        return ligne;
    }

    private Map<String, Object> mouvement(Pointage pointage) {
        return Map.of(
                "heure", Francais.heure(pointage.le().atZone(Francais.PARIS).toLocalTime()),
                "nom", agents.de(pointage.membre()).nom(),
                "arrive", pointage.sens() == Sens.ARRIVEE);
    }

    private List<String> noms(Stream<AgentId> membres) {
        return membres.map(membre -> agents.de(membre).nom()).sorted().toList();
    }

    private String referent(Passage passage) {
        var referent = instructions.du(passage.dossier()).referent();
        return referent == null ? "" : agents.de(referent).nom();
    }
}
