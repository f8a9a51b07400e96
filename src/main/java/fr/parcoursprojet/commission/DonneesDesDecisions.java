package fr.parcoursprojet.commission;

import fr.parcoursprojet.compte.FichierDesDonnees;
import fr.parcoursprojet.compte.PartDesDonnees;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.demande.Demande;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.socle.Donnees;
import fr.parcoursprojet.stockage.Coffre;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The decisions a person received, with their letters. */
@Component
class DonneesDesDecisions implements PartDesDonnees {

    private final Commissions commissions;
    private final Demandes demandes;
    private final Coffre coffre;

    DonneesDesDecisions(Commissions commissions, Demandes demandes, Coffre coffre) {
        this.commissions = commissions;
        this.demandes = demandes;
        this.coffre = coffre;
    }

    @Override
    public String nom() {
        return "decisions";
    }

    @Override
    public List<Donnees> de(UsagerId usager) {
        return prises(usager).map(DonneesDesDecisions::donnees).toList();
    }

    @Override
    public List<FichierDesDonnees> fichiers(UsagerId usager) {
        return prises(usager)
                .map(prise -> FichierDesDonnees.garde("decision-" + prise.le(), prise.lettre(), coffre))
                .toList();
    }

    private Stream<DecisionPrise> prises(UsagerId usager) {
        return demandes.de(usager).stream()
                .map(Demande::id)
                .flatMap(dossier -> commissions.decisions(dossier, usager).stream());
    }

    private static Donnees donnees(DecisionPrise prise) {
        var donnees = new Donnees().avec("le", prise.le()).avec("surUnPretEnCours", prise.reexamen());
        return switch (prise.decision()) {
            case Accord accord ->
                donnees.avec("reponse", "oui")
                        .avec("pret", accord.pret())
                        .avec("subvention", accord.subvention())
                        .avec("dureeMois", accord.dureeMois())
                        .avec("differeMois", accord.differeMois())
                        .avec("motif", accord.motif());
            case DecisionDeRefus refus ->
                donnees.avec("reponse", "non")
                        .avec("motif", refus.motif())
                        .avec("autreReponse", refus.autreReponse())
                        .avec("recoursAvant", prise.recoursAvant());
            case Ajournement ajournement -> donnees.avec("reponse", "plus tard").avec("manque", ajournement.manque());
            case MesureDecidee mesure ->
                donnees.avec("reponse", "oui")
                        .avec("mesure", mesure.mesure().nature())
                        .avec("motif", mesure.motif());
        };
    }
}
