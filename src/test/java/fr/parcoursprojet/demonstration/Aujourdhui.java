package fr.parcoursprojet.demonstration;

import static fr.parcoursprojet.demande.Sexe.FEMME;
import static fr.parcoursprojet.demande.Sexe.HOMME;
import static fr.parcoursprojet.reglement.Activite.APPRENTI;
import static fr.parcoursprojet.reglement.Activite.DEMANDEUR_EMPLOI;
import static fr.parcoursprojet.reglement.Activite.ETUDIANT_FORMATION;
import static fr.parcoursprojet.reglement.Activite.SALARIE;
import static fr.parcoursprojet.reglement.Motif.FORMATION;
import static fr.parcoursprojet.reglement.Motif.LOGEMENT;
import static fr.parcoursprojet.reglement.Motif.MOBILITE;
import static fr.parcoursprojet.reglement.Motif.PERMIS;
import static fr.parcoursprojet.reglement.Motif.SANTE;

import fr.parcoursprojet.budget.Mensualites;
import fr.parcoursprojet.commission.Mesure;
import fr.parcoursprojet.commission.Reexamen;
import fr.parcoursprojet.commission.SeanceId;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.reglement.PositionAjustement;
import fr.parcoursprojet.rendezvous.RendezVousId;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.springframework.boot.test.context.TestComponent;

/** People of today in every state, so that each screen has something to show. Their dates follow the day of the first start. */
@TestComponent
class Aujourdhui {

    static final Cas INES = new Cas(
            "Inès",
            "Carrel",
            21,
            FEMME,
            APPRENTI,
            MOBILITE,
            "Scooter",
            "Prise de poste à 4 h, sans bus.",
            250,
            300,
            1350,
            24,
            890,
            340,
            85,
            30);
    static final Cas YANIS = new Cas(
            "Yanis",
            "Robert",
            22,
            HOMME,
            SALARIE,
            MOBILITE,
            "Scooter",
            "Pour aller à l’atelier.",
            700,
            0,
            2000,
            12,
            1380,
            390,
            120,
            0);
    static final Cas BILAL = new Cas(
            "Bilal",
            "Haddad",
            23,
            HOMME,
            SALARIE,
            MOBILITE,
            "Véhicule",
            "Chauffeur-livreur, horaires décalés.",
            0,
            500,
            1000,
            24,
            1150,
            410,
            140,
            60);
    static final Cas CHLOE = new Cas(
            "Chloé",
            "Vernier",
            24,
            FEMME,
            SALARIE,
            LOGEMENT,
            "Premier mobilier",
            "Première installation.",
            0,
            220,
            1080,
            18,
            1210,
            420,
            130,
            0);
    private static final Cas JULIE = new Cas(
            "Julie",
            "Weber",
            20,
            FEMME,
            ETUDIANT_FORMATION,
            FORMATION,
            "Ordinateur",
            "Cours à distance.",
            49,
            0,
            600,
            6,
            760,
            250,
            60,
            0);
    static final Cas EMMA = new Cas(
            "Emma",
            "Colin",
            25,
            FEMME,
            SALARIE,
            FORMATION,
            "CAP pâtisserie",
            "Reconversion commencée en janvier.",
            400,
            300,
            1300,
            12,
            1300,
            430,
            110,
            0);
    private static final Cas LUCAS = new Cas(
            "Lucas",
            "Noir",
            22,
            HOMME,
            DEMANDEUR_EMPLOI,
            MOBILITE,
            "Voiture",
            "Pour chercher du travail.",
            0,
            0,
            2900,
            36,
            640,
            330,
            90,
            0);
    private static final Cas FARAH = new Cas(
            "Farah",
            "Meziane",
            23,
            FEMME,
            SALARIE,
            FORMATION,
            "Formation d’aide-soignante",
            "Entrée en février.",
            200,
            300,
            1500,
            24,
            1190,
            400,
            120,
            0);
    private static final Cas LINA = new Cas(
            "Lina",
            "Garnier",
            19,
            FEMME,
            APPRENTI,
            PERMIS,
            "Permis de conduire",
            "Demandé par le maître d’apprentissage.",
            150,
            300,
            800,
            18,
            930,
            300,
            70,
            0);
    private static final Cas HUGO = new Cas(
            "Hugo",
            "Morel",
            24,
            HOMME,
            SALARIE,
            LOGEMENT,
            "Lave-linge et lit",
            "Logement vide à l’entrée.",
            0,
            184,
            416,
            8,
            1080,
            400,
            110,
            40);
    private static final Cas SAMIR = new Cas(
            "Samir",
            "Belkacem",
            22,
            HOMME,
            SALARIE,
            PERMIS,
            "Permis de conduire",
            "Poste promis à deux heures de bus.",
            100,
            300,
            900,
            18,
            1040,
            380,
            90,
            0);
    private static final Cas JADE = new Cas(
            "Jade",
            "Petit",
            19,
            FEMME,
            APPRENTI,
            PERMIS,
            "Permis de conduire",
            "Entreprise à la campagne.",
            100,
            300,
            500,
            12,
            880,
            280,
            60,
            0);
    private static final Cas MOUSSA = new Cas(
            "Moussa",
            "Diallo",
            24,
            HOMME,
            SALARIE,
            SANTE,
            "Soins dentaires",
            "Reste à charge après la mutuelle.",
            20,
            220,
            0,
            0,
            990,
            370,
            100,
            50);
    private static final Cas THEO = new Cas(
            "Théo",
            "Lambert",
            20,
            HOMME,
            DEMANDEUR_EMPLOI,
            MOBILITE,
            "Vélo électrique",
            "Mission d’intérim à 12 km.",
            50,
            300,
            650,
            18,
            820,
            310,
            70,
            0);
    private static final Cas NOUR = new Cas(
            "Nour",
            "Saïdi",
            21,
            FEMME,
            ETUDIANT_FORMATION,
            FORMATION,
            "Ordinateur",
            "Licence à distance.",
            0,
            300,
            450,
            12,
            720,
            260,
            50,
            0);

    private final Gestes gestes;
    private final Seances seances;
    private final Histoire histoire;
    private final GestesDuJour gestesDuJour;
    private final Map<Cas, DossierId> dossiers = new HashMap<>();
    private final Map<Cas, UsagerId> personnes = new HashMap<>();
    private final TreeMap<LocalDate, List<Cas>> ordresDuJour = new TreeMap<>();
    private final TreeMap<LocalDate, List<Runnable>> decisions = new TreeMap<>();

    private SeanceId seanceOuverte;
    private RendezVousId manque;

    Aujourdhui(Gestes gestes, Seances seances, Histoire histoire, GestesDuJour gestesDuJour) {
        this.gestes = gestes;
        this.seances = seances;
        this.histoire = histoire;
        this.gestesDuJour = gestesDuJour;
    }

    /** Writes into the story what happened before today. */
    void raconter(LocalDate jour) {
        var dernier5 = jour.minusDays(1).withDayOfMonth(5).isAfter(jour.minusDays(1))
                ? jour.minusDays(1).minusMonths(1).withDayOfMonth(5)
                : jour.minusDays(1).withDayOfMonth(5);
        preter(YANIS, dernier5.minusMonths(7), 8);
        preter(BILAL, dernier5.minusMonths(5), 5);
        preter(CHLOE, dernier5.minusMonths(3), 4);
        preter(JULIE, dernier5.minusMonths(5), 6);
        var seance = ouvre(jour.minusDays(6));
        presenter(EMMA, seance, (s, d) -> seances.accorder(s, d, "Le projet mène à un emploi déjà promis."));
        presenter(
                LUCAS,
                seance,
                (s, d) -> seances.refuser(s, d, "Le prêt vous laisserait moins de 6 € par jour pour vivre."));
        presenter(
                FARAH,
                seance,
                (s, d) -> seances.ajourner(s, d, "La réponse de la Région sur le coût de la formation."));
        instruire(LINA, ouvre(jour.minusDays(30)), true);
        instruire(HUGO, ouvre(jour.minusDays(21)), true);
        instruire(SAMIR, ouvre(jour.minusDays(47)), false);
        ordresDuJour.forEach((quand, inscrits) -> histoire.le(quand, () -> tenir(quand, inscrits)));
        histoire.le(ouvre(jour.minusDays(24)), () -> deposer(INES));
        histoire.le(ouvre(jour.minusDays(12)), () -> deposer(THEO));
        histoire.le(ouvre(jour.minusDays(1)), () -> {
            deposer(JADE);
            manque = gestesDuJour.fixer(dossiers.get(THEO), ouvre(jour.minusDays(1)), 15);
        });
    }

    /** What happens today, at the true time. */
    void finir(LocalDate jour) {
        deposer(MOUSSA);
        var prochaine = seances.planifier(suivant(jour.plusDays(6)), List.of(dossiers.get(LINA)));
        seances.proposer(
                prochaine,
                dossiers.get(BILAL),
                new Reexamen(new Mesure.Soutien(2), "Permis suspendu deux mois, l’employeur le garde."));
        gestes.prendre(dossiers.get(THEO));
        gestes.prendre(dossiers.get(INES));
        gestesDuJour.refaireLeDevis(dossiers.get(INES), suivant(jour.plusDays(7)));
        gestesDuJour.declarerUneDifficulte(dossiers.get(CHLOE), personnes.get(CHLOE));
        var rencontre = suivant(jour.plusDays(2));
        gestesDuJour.proposerUnRendezVous(dossiers.get(INES), rencontre, suivant(rencontre.plusDays(1)));
        gestesDuJour.manquer(manque);
        gestesDuJour.fixerBientot(dossiers.get(JADE), jour, suivant(jour.plusDays(1)));
        gestes.importer("tresorerie-" + jour + ".csv", List.of("T-0000-0000;" + jour + ";56,00;VIR DIALLO A"));
        var qui = gestes.arriver(NOUR.prenom(), NOUR.nom(), NOUR.naissance(jour));
        gestes.commencer(qui, NOUR.situation(jour), NOUR.projet());
    }

    private void preter(Cas cas, LocalDate premiere, int payees) {
        // the second Tuesday may be 8 May, 14 July or 11 November
        var seance = premiere.minusMonths(1).with(TemporalAdjusters.dayOfWeekInMonth(3, DayOfWeek.TUESDAY));
        presenter(cas, seance, (s, d) -> seances.accorder(s, d, "Le projet est utile et tenable."));
        histoire.le(seance.plusDays(3), () -> {
            if (cas == CHLOE) {
                gestes.emprunterADeux(dossiers.get(cas), "Malik", "Berger", LocalDate.of(2000, 10, 2));
            }
            gestes.signer(dossiers.get(cas), seance.plusDays(3), premiere);
        });
        histoire.le(seance.plusDays(7), () -> {
            gestes.debloquer(dossiers.get(cas), seance.plusDays(7));
            gestes.verser(dossiers.get(cas), seance.plusDays(7));
        });
        var montants = Mensualites.de(
                        Montant.euros(cas.pret()), cas.duree(), Montant.euros(1), PositionAjustement.DERNIERE)
                .montants();
        for (int rang = 0; rang < payees; rang++) {
            var jour = premiere.plusMonths(rang);
            var montant = montants.get(rang);
            histoire.le(
                    jour,
                    () -> gestes.importer(
                            "tresorerie-" + cas.nom() + "-" + jour + ".csv",
                            List.of(gestes.ligne(dossiers.get(cas), jour, montant))));
        }
    }

    private void presenter(Cas cas, LocalDate seance, BiConsumer<SeanceId, DossierId> decision) {
        instruire(cas, ouvre(seance.minusDays(25)), true);
        ordresDuJour.computeIfAbsent(seance, vide -> new ArrayList<>()).add(cas);
        decisions
                .computeIfAbsent(seance, vide -> new ArrayList<>())
                .add(() -> decision.accept(seanceOuverte, dossiers.get(cas)));
    }

    private void tenir(LocalDate quand, List<Cas> inscrits) {
        seanceOuverte =
                seances.ouvrir(quand, inscrits.stream().map(dossiers::get).toList());
        decisions.get(quand).forEach(Runnable::run);
        seances.clore(seanceOuverte);
    }

    private void instruire(Cas cas, LocalDate depot, boolean jusquAuBout) {
        histoire.le(depot, () -> deposer(cas));
        histoire.le(depot.plusDays(8), () -> {
            var dossier = dossiers.get(cas);
            gestes.prendre(dossier);
            gestes.accepterLesPieces(dossier);
            gestes.proposer(
                    dossier,
                    Montant.euros(cas.pret()),
                    Montant.euros(cas.subvention()),
                    cas.duree(),
                    Montant.euros(1),
                    PositionAjustement.DERNIERE,
                    "Budget vérifié sur trois mois. " + cas.description());
            if (jusquAuBout) {
                gestes.presenter(dossier);
            }
        });
    }

    private void deposer(Cas cas) {
        var jour = gestesDuJour.aujourdhui();
        var qui = gestes.arriver(cas.prenom(), cas.nom(), cas.naissance(jour));
        var dossier = gestes.remplir(qui, cas.situation(jour), cas.projet(), cas.budget(), cas.plan());
        gestes.envoyerLesPieces(qui, dossier, cas.nomComplet());
        gestes.deposer(qui, dossier);
        dossiers.put(cas, dossier);
        personnes.put(cas, qui);
    }

    private static LocalDate ouvre(LocalDate jour) {
        return switch (jour.getDayOfWeek()) {
            case SATURDAY -> jour.minusDays(1);
            case SUNDAY -> jour.minusDays(2);
            default -> jour;
        };
    }

    private static LocalDate suivant(LocalDate jour) {
        return switch (jour.getDayOfWeek()) {
            case SATURDAY -> jour.plusDays(2);
            case SUNDAY -> jour.plusDays(1);
            default -> jour;
        };
    }
}
