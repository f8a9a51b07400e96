package fr.parcoursprojet.demonstration;

import fr.parcoursprojet.budget.FicheBudget;
import fr.parcoursprojet.budget.LigneBudget;
import fr.parcoursprojet.budget.Periodicite;
import fr.parcoursprojet.budget.PosteBudget;
import fr.parcoursprojet.demande.Cofinancement;
import fr.parcoursprojet.demande.MaSituation;
import fr.parcoursprojet.demande.MonProjet;
import fr.parcoursprojet.demande.PlanFinancement;
import fr.parcoursprojet.demande.RepresentantLegal;
import fr.parcoursprojet.demande.VoieMineur;
import fr.parcoursprojet.demonstration.ProjetReel.PretReel;
import fr.parcoursprojet.reglement.PositionAjustement;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.Telephone;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** The twenty-five real projects, from their filing to their payments of December 2011. */
@TestComponent
class Annees2010Et2011 {

    /** Day of filing and day of the séance of each project, by year and number. */
    private static final Map<String, List<LocalDate>> CALENDRIER = new HashMap<>();

    static {
        le(2010, 1, "2010-01-04", "2010-01-12");
        le(2010, 2, "2010-01-25", "2010-02-09");
        le(2010, 3, "2010-06-14", "2010-07-13");
        le(2010, 4, "2010-08-16", "2010-09-14");
        le(2010, 5, "2010-08-30", "2010-09-14");
        le(2010, 6, "2010-09-13", "2010-10-12");
        le(2010, 7, "2010-09-20", "2010-10-12");
        le(2010, 8, "2010-10-11", "2010-11-09");
        le(2010, 9, "2010-10-18", "2010-11-09");
        le(2010, 10, "2010-11-15", "2010-12-14");
        le(2011, 1, "2011-01-17", "2011-02-08");
        le(2011, 2, "2011-03-14", "2011-04-12");
        le(2011, 3, "2011-04-11", "2011-05-10");
        le(2011, 4, "2011-04-18", "2011-05-10");
        le(2011, 5, "2011-04-26", "2011-05-10");
        le(2011, 6, "2011-05-09", "2011-06-14");
        le(2011, 7, "2011-05-16", "2011-06-14");
        le(2011, 8, "2011-06-06", "2011-07-12");
        le(2011, 9, "2011-07-18", "2011-08-09");
        le(2011, 10, "2011-10-03", "2011-11-08");
        le(2011, 11, "2011-10-17", "2011-11-08");
        le(2011, 12, "2011-10-24", "2011-11-08");
        le(2011, 13, "2011-11-14", "2011-12-13");
        le(2011, 14, "2011-11-21", "2011-12-13");
        le(2011, 15, "2011-11-28", "2011-12-13");
    }

    private final Gestes gestes;
    private final Seances seances;
    private final Histoire histoire;
    private final Map<String, DossierId> dossiers = new HashMap<>();
    private final Map<LocalDate, List<ProjetReel>> ordresDuJour = new TreeMap<>();
    private final Map<LocalDate, List<Paiement>> paiements = new TreeMap<>();

    private record Paiement(ProjetReel projet, Montant montant) {}

    Annees2010Et2011(Gestes gestes, Seances seances, Histoire histoire) {
        this.gestes = gestes;
        this.seances = seances;
        this.histoire = histoire;
    }

    /** Writes the two years into the story. */
    void raconter() {
        for (var projet : ProjetReel.tous()) {
            var depot = CALENDRIER.get(cle(projet)).getFirst();
            var seance = CALENDRIER.get(cle(projet)).getLast();
            histoire.le(depot, () -> deposer(projet, depot));
            histoire.le(seance.minusDays(5), () -> instruire(projet));
            ordresDuJour.computeIfAbsent(seance, vide -> new ArrayList<>()).add(projet);
            suites(projet, seance);
        }
        ordresDuJour.forEach((jour, projets) -> histoire.le(jour, () -> tenir(jour, projets)));
        paiements.forEach((jour, recus) -> histoire.le(
                jour,
                () -> gestes.importer(
                        "tresorerie-" + jour + ".csv",
                        recus.stream()
                                .map(recu -> gestes.ligne(dossier(recu.projet()), jour, recu.montant()))
                                .toList())));
    }

    /** The dossier a real project became. */
    DossierId dossier(ProjetReel projet) {
        return dossiers.get(cle(projet));
    }

    private void deposer(ProjetReel projet, LocalDate jour) {
        var qui = gestes.arriver(projet.personne().prenom(), projet.personne().nom(), projet.naissance(jour));
        var dossier = gestes.remplir(qui, situation(projet, jour), projet(projet), budget(), plan(projet));
        var nom = projet.personne().prenom() + " " + projet.personne().nom();
        gestes.envoyerLesPieces(qui, dossier, nom);
        gestes.deposer(qui, dossier);
        dossiers.put(cle(projet), dossier);
    }

    private void instruire(ProjetReel projet) {
        var dossier = dossier(projet);
        gestes.prendre(dossier);
        gestes.accepterLesPieces(dossier);
        gestes.proposer(
                dossier,
                projet.pret(),
                projet.subvention(),
                duree(projet),
                projet.unite(),
                projet.pretSigne().map(PretReel::position).orElse(PositionAjustement.DERNIERE),
                "Le projet est utile et le budget permet de le rembourser.");
        gestes.presenter(dossier);
    }

    private void tenir(LocalDate jour, List<ProjetReel> projets) {
        var seance = seances.ouvrir(jour, projets.stream().map(this::dossier).toList());
        for (var projet : projets) {
            var dossier = dossier(projet);
            switch (projet.issue()) {
                case "REFUSE" ->
                    seances.refuser(
                            seance,
                            dossier,
                            projet.numero() == 9
                                    ? "Le projet manque de lisibilité et de justificatifs."
                                    : "Le projet professionnel reste à travailler avant d’acheter une voiture.");
                case "AJOURNE" ->
                    seances.ajourner(
                            seance, dossier, "La réponse de Pôle emploi, qui peut prendre la formation en charge.");
                default -> seances.accorder(seance, dossier, "Le projet est utile et tenable.");
            }
        }
        seances.clore(seance);
    }

    private void suites(ProjetReel projet, LocalDate seance) {
        if (projet.issue().equals("AJOURNE")) {
            histoire.le(seance.plusDays(28), () -> gestes.classer(dossier(projet)));
        }
        if (!projet.issue().equals("ACCORDE")) {
            return;
        }
        if (projet.subvention().estPositif()) {
            histoire.le(seance.plusDays(9), () -> gestes.verser(dossier(projet), seance.plusDays(9)));
        }
        if (projet.pret().estNul()) {
            return;
        }
        var signe = projet.signe();
        if (signe == null) {
            histoire.le(
                    seance.plusDays(60),
                    () -> gestes.renoncer(
                            dossier(projet), "La personne n’est pas venue signer : autre solution trouvée."));
            return;
        }
        var premiere = premiere(signe);
        histoire.le(seance.plusDays(7), () -> gestes.signer(dossier(projet), seance.plusDays(7), premiere));
        histoire.le(seance.plusDays(14), () -> gestes.debloquer(dossier(projet), seance.plusDays(14)));
        paiements(projet, signe, premiere);
    }

    private void paiements(ProjetReel projet, PretReel signe, LocalDate premiere) {
        if (signe.payees() < 0) {
            // ten instalments kept, then three irregular payments obtained by the enforcement service
            for (int rang = 0; rang < 10; rang++) {
                payer(projet, premiere.plusMonths(rang), signe.mensualite());
            }
            payer(projet, LocalDate.of(2011, 4, 20), Montant.euros(100));
            payer(projet, LocalDate.of(2011, 7, 20), Montant.euros(100));
            payer(projet, LocalDate.of(2011, 10, 20), Montant.euros(90));
            return;
        }
        for (int rang = 0; rang < signe.payees(); rang++) {
            var ajustee = signe.position() == PositionAjustement.PREMIERE ? rang == 0 : rang == signe.nombre() - 1;
            payer(projet, premiere.plusMonths(rang), ajustee ? signe.ajustement() : signe.mensualite());
        }
    }

    private void payer(ProjetReel projet, LocalDate jour, Montant montant) {
        paiements.computeIfAbsent(jour, vide -> new ArrayList<>()).add(new Paiement(projet, montant));
    }

    private static LocalDate premiere(PretReel signe) {
        var mois = signe.premiere();
        // the first month of one loan is not known; March 2010 fits its payments
        return (mois == null ? YearMonth.of(2010, 3) : mois).atDay(5);
    }

    private static int duree(ProjetReel projet) {
        return projet.pret().estNul()
                ? 0
                : projet.pretSigne().map(PretReel::nombre).orElse(24);
    }

    private static MaSituation situation(ProjetReel projet, LocalDate jour) {
        var personne = projet.personne();
        return new MaSituation(
                personne.prenom(),
                personne.nom(),
                projet.naissance(jour),
                new Telephone("06 39 98 %02d %02d".formatted(projet.annee() % 100, projet.numero())),
                personne.age() < 18
                        ? new RepresentantLegal(
                                "Anne " + personne.nom(),
                                "mère",
                                new Telephone("06 39 98 00 07"),
                                VoieMineur.SUBVENTION_SEULE)
                        : RepresentantLegal.VIDE,
                projet.numero() + " rue de l’Essai",
                "25000",
                "Besançon",
                personne.logement(),
                personne.activites(),
                personne.foyer(),
                0,
                0,
                personne.niveau(),
                personne.sexe(),
                personne.provenance());
    }

    private static MonProjet projet(ProjetReel projet) {
        return new MonProjet(
                projet.motif(),
                projet.objet(),
                projet.objet() + " : le devis est joint.",
                projet.cout(),
                null,
                "Prestataire " + projet.annee() + "-" + projet.numero());
    }

    private static FicheBudget budget() {
        return new FicheBudget(
                List.of(
                        LigneBudget.declaree(PosteBudget.SALAIRE, Montant.euros(870), Periodicite.MENSUELLE),
                        LigneBudget.declaree(PosteBudget.AIDE_LOGEMENT, Montant.euros(120), Periodicite.MENSUELLE),
                        LigneBudget.declaree(PosteBudget.LOYER, Montant.euros(310), Periodicite.MENSUELLE),
                        LigneBudget.declaree(PosteBudget.ENERGIE, Montant.euros(64), Periodicite.BIMESTRIELLE),
                        LigneBudget.declaree(PosteBudget.TELEPHONE, Montant.euros(20), Periodicite.MENSUELLE)),
                List.of(),
                BigDecimal.ONE);
    }

    private static PlanFinancement plan(ProjetReel projet) {
        return new PlanFinancement(
                siPositif(projet.apportPersonnel()),
                siPositif(projet.apportFamilial()),
                projet.cofinancement().estNul()
                        ? List.of()
                        : List.of(new Cofinancement(financeur(projet), projet.cofinancement())),
                siPositif(projet.subvention()),
                siPositif(projet.pret()),
                projet.pret().estNul() ? null : duree(projet));
    }

    private static String financeur(ProjetReel projet) {
        var nom = projet.cofinanceur();
        return nom.length() > 60 ? nom.substring(0, 60) : nom;
    }

    private static @Nullable Montant siPositif(Montant montant) {
        return montant.estPositif() ? montant : null;
    }

    private static String cle(ProjetReel projet) {
        return projet.annee() + "-" + projet.numero();
    }

    private static void le(int annee, int numero, String depot, String seance) {
        CALENDRIER.put(annee + "-" + numero, List.of(LocalDate.parse(depot), LocalDate.parse(seance)));
    }
}
