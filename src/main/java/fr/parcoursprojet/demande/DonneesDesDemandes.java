package fr.parcoursprojet.demande;

import fr.parcoursprojet.budget.Budgets;
import fr.parcoursprojet.budget.FicheBudget;
import fr.parcoursprojet.compte.FichierDesDonnees;
import fr.parcoursprojet.compte.PartDesDonnees;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.socle.Donnees;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a person answered in their demandes, with the receipts of those they filed. */
@Component
class DonneesDesDemandes implements PartDesDonnees {

    private final Demandes demandes;
    private final Recepisses recepisses;
    private final Budgets budgets;

    DonneesDesDemandes(Demandes demandes, Recepisses recepisses, Budgets budgets) {
        this.demandes = demandes;
        this.recepisses = recepisses;
        this.budgets = budgets;
    }

    @Override
    public String nom() {
        return "demandes";
    }

    @Override
    public List<Donnees> de(UsagerId usager) {
        return demandes.de(usager).stream().map(this::donnees).toList();
    }

    @Override
    public List<FichierDesDonnees> fichiers(UsagerId usager) {
        return demandes.de(usager).stream()
                .filter(Demande::estDeposee)
                .map(demande ->
                        FichierDesDonnees.imprime("recu-" + demande.numero(), () -> recepisses.pdf(demande.id())))
                .toList();
    }

    private Donnees donnees(Demande demande) {
        return new Donnees()
                .avec("numero", demande.numero())
                .avec("etat", demande.etat())
                .avec("commenceeLe", demande.commenceeLe())
                .avec("deposeeLe", demande.deposeeLe())
                .avec("situation", situation(demande.situation()))
                .avec("projet", projet(demande.projet()))
                .avec("budget", budget(budgets.fiche(demande.id())))
                .avec("financement", financement(demande.plan()));
    }

    private static Donnees situation(MaSituation situation) {
        var representant = situation.representant();
        return new Donnees()
                .avec("prenom", situation.prenom())
                .avec("nom", situation.nom())
                .avec("naissance", situation.naissance())
                .avec("telephone", situation.telephone())
                .avec(
                        "representantLegal",
                        representant.equals(RepresentantLegal.VIDE)
                                ? null
                                : new Donnees()
                                        .avec("nom", representant.nom())
                                        .avec("lien", representant.lien())
                                        .avec("telephone", representant.telephone())
                                        .avec("email", representant.email())
                                        .avec("voie", representant.voie()))
                .avec("adresse", situation.adresse())
                .avec("codePostal", situation.codePostal())
                .avec("ville", situation.ville())
                .avec("logement", situation.logement())
                .avec("activites", situation.activites())
                .avec("foyer", situation.foyer())
                .avec("enfants", situation.enfants())
                .avec("adolescents", situation.adolescents())
                .avec("niveauEtude", situation.niveauEtude())
                .avec("sexe", situation.sexe())
                .avec("provenance", situation.provenance());
    }

    private static Donnees projet(MonProjet projet) {
        return new Donnees()
                .avec("motif", projet.motif())
                .avec("objet", projet.objet())
                .avec("description", projet.description())
                .avec("cout", projet.cout())
                .avec("dateSouhaitee", projet.dateSouhaitee())
                .avec("prestataire", projet.prestataire());
    }

    private static Donnees budget(FicheBudget fiche) {
        return new Donnees()
                .avec(
                        "lignes",
                        fiche.lignes().stream()
                                .map(ligne -> new Donnees()
                                        .avec("poste", ligne.poste())
                                        .avec("libelle", ligne.libelle())
                                        .avec("montant", ligne.montant())
                                        .avec("periodicite", ligne.periodicite()))
                                .toList())
                .avec("troisDerniersMois", fiche.revenusIrreguliers())
                .avec("unites", fiche.unites());
    }

    private static Donnees financement(PlanFinancement plan) {
        return new Donnees()
                .avec("apportPersonnel", plan.apportPersonnel())
                .avec("apportFamilial", plan.apportFamilial())
                .avec(
                        "cofinancements",
                        plan.cofinancements().stream()
                                .map(autre -> new Donnees()
                                        .avec("financeur", autre.financeur())
                                        .avec("montant", autre.montant()))
                                .toList())
                .avec("subvention", plan.subvention())
                .avec("pret", plan.pret())
                .avec("dureeMois", plan.dureeMois());
    }
}
