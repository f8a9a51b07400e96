package fr.parcoursprojet.demonstration;

import fr.parcoursprojet.budget.FicheBudget;
import fr.parcoursprojet.budget.LigneBudget;
import fr.parcoursprojet.budget.Periodicite;
import fr.parcoursprojet.budget.PosteBudget;
import fr.parcoursprojet.demande.Foyer;
import fr.parcoursprojet.demande.Logement;
import fr.parcoursprojet.demande.MaSituation;
import fr.parcoursprojet.demande.MonProjet;
import fr.parcoursprojet.demande.NiveauEtude;
import fr.parcoursprojet.demande.PlanFinancement;
import fr.parcoursprojet.demande.Provenance;
import fr.parcoursprojet.demande.RepresentantLegal;
import fr.parcoursprojet.demande.Sexe;
import fr.parcoursprojet.demonstration.idp.Personne;
import fr.parcoursprojet.reglement.Activite;
import fr.parcoursprojet.reglement.Motif;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.Telephone;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person of today and their project; amounts in whole euros.
 *
 * @param revenus income a month
 * @param loyer rent a month
 * @param charges other fixed expenses a month
 * @param credits instalments a month
 */
public record Cas(
        String prenom,
        String nom,
        int age,
        Sexe sexe,
        Activite activite,
        Motif motif,
        String objet,
        String description,
        int apport,
        int subvention,
        int pret,
        int duree,
        int revenus,
        int loyer,
        int charges,
        int credits) {

    public String nomComplet() {
        return prenom + " " + nom;
    }

    public Montant cout() {
        return Montant.euros(apport + subvention + pret);
    }

    public MaSituation situation(LocalDate jour) {
        return new MaSituation(
                prenom,
                nom,
                naissance(jour),
                new Telephone(
                        "06 39 98 26 %02d".formatted(Math.floorMod(nomComplet().hashCode(), 100))),
                age < 18
                        ? new RepresentantLegal("Anne " + nom, "mère", new Telephone("06 39 98 26 00"), null)
                        : RepresentantLegal.VIDE,
                "4 rue de la Madeleine",
                "25000",
                "Besançon",
                Logement.LOCATAIRE,
                Set.of(activite),
                Foyer.ISOLE,
                0,
                0,
                NiveauEtude.CAP_BEP,
                sexe,
                Provenance.DIRECTE);
    }

    /** The date the stand-in provider knows, or one that gives the age. */
    public LocalDate naissance(LocalDate jour) {
        return Personne.TOUTES.stream()
                .filter(connue -> connue.nomComplet().equals(nomComplet()) && !connue.agent())
                .map(Personne::naissance)
                .findFirst()
                .orElseGet(() -> jour.minusYears(age).minusDays(120 + nom.length()));
    }

    public MonProjet projet() {
        return new MonProjet(motif, objet, description, cout(), null, "Garage des Tilleuls");
    }

    public PlanFinancement plan() {
        return new PlanFinancement(
                siPositif(apport), null, List.of(), siPositif(subvention), siPositif(pret), pret > 0 ? duree : null);
    }

    public FicheBudget budget() {
        var poste = activite == Activite.DEMANDEUR_EMPLOI ? PosteBudget.CHOMAGE : PosteBudget.SALAIRE;
        var lignes = new java.util.ArrayList<LigneBudget>();
        lignes.add(LigneBudget.declaree(poste, Montant.euros(revenus), Periodicite.MENSUELLE));
        lignes.add(LigneBudget.declaree(PosteBudget.LOYER, Montant.euros(loyer), Periodicite.MENSUELLE));
        lignes.add(LigneBudget.declaree(PosteBudget.ENERGIE, Montant.euros(charges), Periodicite.MENSUELLE));
        if (credits > 0) {
            lignes.add(LigneBudget.declaree(PosteBudget.CREDIT, Montant.euros(credits), Periodicite.MENSUELLE));
        }
        return new FicheBudget(lignes, List.of(), BigDecimal.ONE);
    }

    private static @Nullable Montant siPositif(int euros) {
        return euros > 0 ? Montant.euros(euros) : null;
    }
}
