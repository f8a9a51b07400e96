package fr.parcoursprojet.demande;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcoursprojet.accueil.BancDAccueil;
import fr.parcoursprojet.accueil.CanalDArrivee;
import fr.parcoursprojet.accueil.Coordonnees;
import fr.parcoursprojet.accueil.IssueDOrientation;
import fr.parcoursprojet.accueil.MotifDeSollicitation;
import fr.parcoursprojet.accueil.NouvelleOrientation;
import fr.parcoursprojet.accueil.NouvelleSollicitation;
import fr.parcoursprojet.accueil.Orientations;
import fr.parcoursprojet.accueil.Origine;
import fr.parcoursprojet.accueil.Partenaire;
import fr.parcoursprojet.accueil.PartenaireId;
import fr.parcoursprojet.accueil.Partenaires;
import fr.parcoursprojet.accueil.Sollicitations;
import fr.parcoursprojet.accueil.SuiteDonnee;
import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.budget.Budgets;
import fr.parcoursprojet.budget.FicheBudget;
import fr.parcoursprojet.budget.FicheVerifiee;
import fr.parcoursprojet.budget.LigneBudget;
import fr.parcoursprojet.budget.Periodicite;
import fr.parcoursprojet.budget.PosteBudget;
import fr.parcoursprojet.budget.SourceLigne;
import fr.parcoursprojet.commission.BancDeCommission;
import fr.parcoursprojet.commission.Commissions;
import fr.parcoursprojet.commission.DecisionDeRefus;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.EnTantQue;
import fr.parcoursprojet.compte.MotifDeNom;
import fr.parcoursprojet.compte.Nom;
import fr.parcoursprojet.compte.Noms;
import fr.parcoursprojet.compte.PreuveDeNom;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.compte.Usagers;
import fr.parcoursprojet.confidentialite.Lectures;
import fr.parcoursprojet.confidentialite.Oublis;
import fr.parcoursprojet.instruction.AvisExterieurs;
import fr.parcoursprojet.instruction.FichierRecu;
import fr.parcoursprojet.instruction.Instructions;
import fr.parcoursprojet.instruction.Messages;
import fr.parcoursprojet.instruction.NotesDAppels;
import fr.parcoursprojet.instruction.RapportSocial;
import fr.parcoursprojet.justificatifs.Justificatifs;
import fr.parcoursprojet.prescripteur.Confirmations;
import fr.parcoursprojet.prescripteur.NouvellePersonne;
import fr.parcoursprojet.prescripteur.PersonnesEnvoyees;
import fr.parcoursprojet.prescripteur.PrescripteurDEssai;
import fr.parcoursprojet.prescripteur.RapportsDesPrescripteurs;
import fr.parcoursprojet.prescripteur.Structures;
import fr.parcoursprojet.pret.CoEmprunteurs;
import fr.parcoursprojet.pret.PretsDEssai;
import fr.parcoursprojet.reglement.Motif;
import fr.parcoursprojet.rendezvous.Creneau;
import fr.parcoursprojet.rendezvous.LesRendezVous;
import fr.parcoursprojet.rendezvous.Mode;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.Telephone;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** R15: a word written wherever a person can be written of is found nowhere in the database once their dossier is erased. */
@SpringBootTest
@Import(BancDEssai.class)
class SansTraceTest {

    private static final LocalDate JOUR = LocalDate.of(2041, 1, 15);

    @Autowired
    Termes termes;

    @Autowired
    Brouillons brouillons;

    @Autowired
    Demandes demandes;

    @Autowired
    Justificatifs justificatifs;

    @Autowired
    Budgets budgets;

    @Autowired
    Instructions instructions;

    @Autowired
    Messages messages;

    @Autowired
    NotesDAppels notes;

    @Autowired
    AvisExterieurs avis;

    @Autowired
    Commissions commissions;

    @Autowired
    LesRendezVous rendezVous;

    @Autowired
    Sollicitations sollicitations;

    @Autowired
    Orientations orientations;

    @Autowired
    Partenaires partenaires;

    @Autowired
    CoEmprunteurs coEmprunteurs;

    @Autowired
    Structures structures;

    @Autowired
    PersonnesEnvoyees envoyees;

    @Autowired
    Confirmations confirmations;

    @Autowired
    RapportsDesPrescripteurs rapports;

    @Autowired
    Noms noms;

    @Autowired
    Oublis oublis;

    @Autowired
    Lectures lectures;

    @Autowired
    Usagers usagers;

    @Autowired
    Agents agents;

    @Autowired
    BancDeDemande banc;

    @Autowired
    BancDeCommission commission;

    @Autowired
    EnTantQue enTantQue;

    @Autowired
    HorlogeReglable horloge;

    @Autowired
    JdbcClient sql;

    /** Letters alone: it may be a name, an address, a word of a sentence. */
    private final String marque = UUID.randomUUID()
            .toString()
            .replace("-", "")
            .chars()
            .limit(14)
            .mapToObj(lettre -> String.valueOf((char) ('a' + (lettre * 7) % 26)))
            .collect(Collectors.joining());

    @AfterEach
    void maintenant() {
        horloge.revenir();
    }

    @Test
    void nothingIsLeftOfAFiledDossier() {
        horloge.allerAu(JOUR);
        var camille = banc.referent();
        var lea = usagers.ouvrir(new Email(marque + "@exemple.fr"));
        var dossier = envoyee(lea);
        remplir(dossier, lea);
        demandes.deposer(dossier, lea);
        var numero = demandes.de(dossier).numero().valeur();
        vivre(dossier, lea, camille);
        refuser(dossier, camille);
        demanderAutreChose(lea, camille);
        var avant = ou();
        assertThat(avant)
                .as("the word is where it can be")
                .contains(
                        "demande_situation.nom",
                        "budget_correction.motif",
                        "instruction_message.texte",
                        "commission_passage.decision_texte",
                        "compte_nom.ancien_nom",
                        "prescripteur_rapport.situation",
                        "pret_co_emprunteur.nom",
                        "accueil_reponse.mot",
                        "accueil_sollicitation.nom",
                        "rendezvous_rendez_vous.raison",
                        "courrier_message.html",
                        "suivi_dossier.nom",
                        "suivi_mot.mot",
                        "stockage_fichier.nom",
                        "confidentialite_effacement.message")
                .hasSizeGreaterThan(50);

        termes.examiner(dossier, JOUR.plusYears(2).plusMonths(1));

        assertThat(ou()).as("of " + avant).isEmpty();
        assertThat(avecSon(lea)).isZero();
        assertThat(lignesDuRegistre(numero)).isEqualTo(1);
    }

    @Test
    void nothingIsLeftOfADraft() {
        horloge.allerAu(JOUR);
        var lea = usagers.ouvrir(new Email(marque + "@exemple.fr"));
        var dossier = envoyee(lea);
        remplir(dossier, lea);
        var avant = ou();
        assertThat(avant)
                .contains("demande_situation.nom", "pret_co_emprunteur.nom", "prescripteur_envoi.nom")
                .hasSizeGreaterThan(15);

        brouillons.avertir(dossier, JOUR.plusMonths(3));
        brouillons.effacer(dossier, JOUR.plusMonths(4));

        assertThat(ou()).as("of " + avant).isEmpty();
    }

    /** Sent by a prescripteur, who writes too. */
    private DossierId envoyee(UsagerId lea) {
        var sami = PrescripteurDEssai.invite(enTantQue, agents, structures);
        var envoi = enTantQue.agent(
                sami,
                () -> envoyees.envoyer(
                        new NouvellePersonne(
                                marque,
                                marque,
                                marque + "@exemple.fr",
                                "",
                                MotifDeSollicitation.LOGEMENT,
                                phrase(),
                                true),
                        sami));
        var dossier = confirmations.confirmer(envoi, lea);
        enTantQue.agent(
                sami,
                () -> rapports.enregistrer(envoi, sami, new RapportSocial(phrase(), phrase(), phrase(), phrase())));
        return dossier;
    }

    private void remplir(DossierId dossier, UsagerId lea) {
        banc.complete(lea);
        demandes.changerSituation(
                dossier,
                lea,
                situation -> situation
                        .avecIdentite(marque, marque, LocalDate.of(2015, 4, 12), new Telephone("06 12 34 56 78"))
                        .avecAdresse("12 rue " + marque, "25000", "Besançon", Logement.LOCATAIRE));
        demandes.enregistrer(
                dossier, lea, new MonProjet(Motif.MOBILITE, marque, phrase(), Montant.euros(2700), null, marque));
        demandes.enregistrer(
                dossier,
                lea,
                new PlanFinancement(
                        Montant.euros(950),
                        null,
                        List.of(new Cofinancement(marque, Montant.euros(100))),
                        Montant.euros(300),
                        Montant.euros(1350),
                        12));
        demandes.enregistrer(dossier, lea, fiche());
        justificatifs
                .du(dossier)
                .forEach(
                        piece -> justificatifs.deposer(dossier, lea, piece.code(), marque + ".pdf", BancDeDemande.PDF));
        coEmprunteurs.nommer(dossier, lea, "Karim " + marque, marque + "-karim@exemple.fr");
    }

    private void vivre(DossierId dossier, UsagerId lea, AgentId camille) {
        var piece = new FichierRecu(marque + ".pdf", BancDeDemande.PDF);
        messages.ecrire(dossier, lea, phrase(), List.of(piece));
        var caisse = new Partenaire(
                PartenaireId.nouveau(), "Caisse d’essai", "Un microcrédit.", BancDAccueil.email(), null, true);
        enTantQue.agent(camille, () -> {
            instructions.affecter(dossier, camille);
            lectures.noter(dossier, camille, "demande");
            messages.repondre(dossier, camille, phrase(), List.of(piece));
            notes.noter(dossier, camille, phrase());
            avis.demander(dossier, marque, marque + "-expert@exemple.fr", "Quelle est la cote ?", camille);
            budgets.verifier(dossier, fiche(), ligne -> phrase(), FicheVerifiee.JAMAIS);
            budgets.verifier(
                    dossier,
                    new FicheBudget(
                            List.of(LigneBudget.declaree(
                                    PosteBudget.SALAIRE, Montant.euros(1300), Periodicite.MENSUELLE)),
                            List.of(),
                            BigDecimal.ONE),
                    ligne -> phrase(),
                    budgets.verifiee(dossier).orElseThrow().version());
            var rendez = rendezVous.fixer(
                    dossier, new Creneau(JOUR.plusDays(5).atTime(9, 15), 45, Mode.SUR_PLACE, "Bureau de " + marque));
            rendezVous.annuler(rendez, rendezVous.de(rendez).sequence(), phrase());
            partenaires.enregistrer(caisse);
            var orientation =
                    orientations.orienter(dossier, new NouvelleOrientation(caisse.id(), JOUR, phrase()), camille);
            orientations.repondre(orientation, IssueDOrientation.ACCORDEE, phrase(), camille);
            var appel = sollicitations.noter(
                    new NouvelleSollicitation(
                            CanalDArrivee.TELEPHONE,
                            new Coordonnees(marque, marque, null, new Email(marque + "@exemple.fr"), null, 2015),
                            MotifDeSollicitation.PERMIS,
                            Origine.DIRECTE,
                            null,
                            phrase(),
                            SuiteDonnee.DEMANDE,
                            null,
                            null),
                    camille);
            orientations.orienter(appel, new NouvelleOrientation(caisse.id(), JOUR, phrase()), camille);
        });
    }

    private void refuser(DossierId dossier, AgentId camille) {
        enTantQue.agent(camille, () -> {
            justificatifs.du(dossier).forEach(piece -> justificatifs.accepter(dossier, piece.code(), camille));
            instructions.enregistrerRapport(
                    dossier,
                    new RapportSocial(phrase(), phrase(), phrase(), phrase()),
                    instructions.du(dossier).version());
            instructions.proposer(
                    dossier,
                    BancDeCommission.proposition(),
                    instructions.du(dossier).version());
            instructions.presenter(dossier);
        });
        var seance = commission.ouverte(camille, dossier);
        commission.decide(camille, seance, dossier, new DecisionDeRefus(phrase(), phrase()));
        enTantQue.agent(camille, () -> commissions.clore(seance));
    }

    private void demanderAutreChose(UsagerId lea, AgentId camille) {
        var acte = new PreuveDeNom(marque + ".pdf", PretsDEssai.SCAN);
        enTantQue.agent(
                camille,
                () -> noms.changer(lea, new Nom("Léa", "autre" + marque), MotifDeNom.MARIAGE, JOUR, acte, camille));
        noms.demander(lea, new Nom("Léa", "encore" + marque), MotifDeNom.CORRECTION, acte);
        oublis.demander(lea, phrase());
    }

    private FicheBudget fiche() {
        return new FicheBudget(
                List.of(
                        LigneBudget.declaree(PosteBudget.SALAIRE, Montant.euros(1320), Periodicite.MENSUELLE),
                        new LigneBudget(
                                PosteBudget.LOYER,
                                marque,
                                Montant.euros(340),
                                Periodicite.MENSUELLE,
                                SourceLigne.DECLAREE)),
                List.of(),
                BigDecimal.ONE);
    }

    private String phrase() {
        return "On parle de " + marque + " ici.";
    }

    /** Every column of every table that holds the word. */
    private TreeSet<String> ou() {
        var trouves = new TreeSet<String>();
        sql.sql("""
                        select c.table_name, group_concat(c.column_name) from information_schema.columns c
                        join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
                        where c.table_schema = database() and t.table_type = 'BASE TABLE'
                        and c.data_type in ('char', 'varchar', 'tinytext', 'text', 'mediumtext', 'longtext', 'json', 'blob',
                          'mediumblob', 'longblob') group by c.table_name""")
                .query((rs, rang) -> new String[] {rs.getString(1), rs.getString(2)})
                .list()
                .forEach(une -> trouves.addAll(colonnes(une[0], une[1].split(","))));
        return trouves;
    }

    private List<String> colonnes(String table, String[] colonnes) {
        var question = Stream.of(colonnes)
                .map(colonne -> "max(convert(`" + colonne + "` using utf8mb4) like '%" + marque + "%')")
                .collect(Collectors.joining(", ", "select ", " from `" + table + "`"));
        return sql.sql(question)
                .query((rs, rang) -> {
                    var trouvees = new ArrayList<String>();
                    for (int n = 1; n <= colonnes.length; n++) {
                        if (rs.getBoolean(n)) {
                            trouvees.add(table + "." + colonnes[n - 1]);
                        }
                    }
                    return trouvees;
                })
                .single();
    }

    /** A name leaves its sound behind: that would tell it too. */
    private long avecSon(UsagerId usager) {
        return sql.sql("select count(*) from compte_usager where id = ? and (son <> '' or son_nom <> '')")
                .param(usager.valeur())
                .query(Long.class)
                .single();
    }

    private long lignesDuRegistre(String numero) {
        return sql.sql("""
                        select count(*) from confidentialite_destruction
                        where numero = ? and quoi = 'DOSSIER' and regle = 'SANS_CONTACT' and fichiers > 3""").param(numero).query(Long.class).single();
    }
}
