package fr.parcoursprojet.demande;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.BoiteAuxLettres;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.compte.Usagers;
import fr.parcoursprojet.justificatifs.Justificatifs;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Langue;
import fr.parcoursprojet.stockage.Coffre;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** R15: a draft nobody comes back to goes after three months, its person told fourteen days before. */
@SpringBootTest
@Import(BancDEssai.class)
class BrouillonsTest {

    private static final LocalDate DEBUT = LocalDate.of(2031, 1, 20);
    private static final LocalDate AVIS = LocalDate.of(2031, 4, 6);
    private static final LocalDate TERME = LocalDate.of(2031, 4, 20);

    @Autowired
    Brouillons brouillons;

    @Autowired
    Demandes demandes;

    @Autowired
    Justificatifs justificatifs;

    @Autowired
    Coffre coffre;

    @Autowired
    Usagers usagers;

    @Autowired
    BancDeDemande banc;

    @Autowired
    HorlogeReglable horloge;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void debut() {
        horloge.allerAu(DEBUT);
    }

    @AfterEach
    void fin() {
        horloge.revenir();
    }

    @Test
    void itStaysUntilItsDayAndItsPersonIsToldOnce() {
        var lea = banc.personne();
        var adresse = usagers.de(lea).email().valeur();
        var dossier = banc.complete(lea);

        assertThat(brouillons.aAvertir(AVIS.minusDays(1))).doesNotContain(dossier);
        brouillons.avertir(dossier, AVIS.minusDays(1));
        assertThat(annonce(dossier)).as("too early").isNull();

        assertThat(brouillons.aAvertir(AVIS)).contains(dossier);
        brouillons.avertir(dossier, AVIS);
        brouillons.avertir(dossier, AVIS.plusDays(1));
        assertThat(brouillons.aAvertir(TERME)).doesNotContain(dossier);
        assertThat(annonce(dossier)).isEqualTo(TERME);
        BoiteAuxLettres.UNIQUE.attendre(pli -> pli.adresse().valeur().equals(adresse)
                && pli.objet().contains("20 avril 2031")
                && pli.texte().contains("Ouvrez-la avant cette date")
                && pli.texte().contains("/espace/demande"));
        assertThat(BoiteAuxLettres.UNIQUE.pour(adresse)).hasSize(1);

        assertThat(brouillons.aEffacer(TERME.minusDays(1))).doesNotContain(dossier);
        brouillons.effacer(dossier, TERME.minusDays(1));
        assertThat(demandes.de(lea)).hasSize(1);
    }

    @Test
    void whoReadsEnglishIsToldInEnglish() {
        var lea = banc.personne();
        usagers.parler(lea, Langue.EN);
        var dossier = demandes.commencer(lea);
        brouillons.avertir(dossier, AVIS);
        BoiteAuxLettres.UNIQUE.attendre(pli ->
                pli.adresse().equals(usagers.de(lea).email()) && pli.objet().contains("will be erased on"));
    }

    @Test
    void comingBackAfterTheWarningKeepsIt() {
        var lea = banc.personne();
        var dossier = banc.complete(lea);
        brouillons.avertir(dossier, AVIS);

        horloge.allerAu(TERME.minusDays(1));
        demandes.revenir(dossier, lea);
        assertThat(annonce(dossier)).isNull();
        brouillons.effacer(dossier, TERME);
        assertThat(demandes.de(lea)).hasSize(1);
        assertThat(brouillons.aAvertir(TERME)).doesNotContain(dossier);
        assertThat(brouillons.aAvertir(TERME.minusDays(1).plusMonths(3).minusDays(14)))
                .contains(dossier);
    }

    @Test
    void aChangeAndAnOpenPageKeepItToo() {
        var lea = banc.personne();
        var dossier = banc.complete(lea);
        brouillons.avertir(dossier, AVIS);
        horloge.allerAu(AVIS.plusDays(2));
        demandes.ouvrir(dossier, lea, Etape.ADRESSE);
        assertThat(annonce(dossier)).isNull();

        brouillons.avertir(dossier, AVIS.plusDays(2).plusMonths(3).minusDays(14));
        assertThat(annonce(dossier)).isEqualTo(AVIS.plusDays(2).plusMonths(3));
        demandes.changerSituation(dossier, lea, s -> s.avecIdentite("Léa", "Petit", null, null));
        assertThat(annonce(dossier)).isNull();
    }

    @Test
    void nobodyIsErasedWithoutFourteenDaysWarning() {
        var lea = banc.personne();
        var dossier = banc.complete(lea);
        var tard = TERME.plusMonths(2);

        assertThat(brouillons.aEffacer(tard)).doesNotContain(dossier);
        brouillons.effacer(dossier, tard);
        assertThat(demandes.de(lea))
                .as("the portal was stopped: nobody was told")
                .hasSize(1);
        brouillons.avertir(dossier, tard);
        assertThat(annonce(dossier)).isEqualTo(tard.plusDays(14));
        brouillons.effacer(dossier, tard.plusDays(13));
        assertThat(demandes.de(lea)).hasSize(1);
        brouillons.effacer(dossier, tard.plusDays(14));
        assertThat(demandes.de(lea)).isEmpty();
    }

    @Test
    void atItsDayItGoesWithItsFilesAndTheAccount() {
        var adresse = new Email("lea." + System.nanoTime() + "@exemple.fr");
        var lea = usagers.ouvrir(adresse);
        usagers.preciser(lea, "Léa", "Petit", LocalDate.of(2003, 4, 12), null);
        var dossier = banc.complete(lea);
        var fichier =
                Objects.requireNonNull(justificatifs.un(dossier, "identite").fichier());
        brouillons.avertir(dossier, AVIS);

        assertThat(brouillons.aEffacer(TERME)).contains(dossier);
        brouillons.effacer(dossier, TERME);
        brouillons.effacer(dossier, TERME);

        assertThat(demandes.de(lea)).isEmpty();
        assertThat(justificatifs.du(dossier)).isEmpty();
        assertThatThrownBy(() -> coffre.lire(fichier)).isInstanceOf(Introuvable.class);
        assertThat(usagers.parEmail(adresse)).isEmpty();
        assertThat(usagers.de(lea).nom()).isNull();
        assertThat(usagers.de(lea).email()).isNotEqualTo(adresse);
        assertThat(usagers.ferme(lea)).isTrue();
        assertThat(usagers.ouvrir(adresse)).as("back later, they begin anew").isNotEqualTo(lea);
    }

    @Test
    void anAccountThatSignedInSinceStays() {
        var adresse = new Email("lea." + System.nanoTime() + "@exemple.fr");
        var lea = usagers.ouvrir(adresse);
        var dossier = banc.complete(lea);
        brouillons.avertir(dossier, AVIS);
        horloge.allerAu(TERME.minusDays(3));
        assertThat(usagers.ouvrir(adresse)).isEqualTo(lea);

        brouillons.effacer(dossier, TERME);

        assertThat(demandes.de(lea)).isEmpty();
        assertThat(usagers.parEmail(adresse)).contains(lea);
    }

    @Test
    void whatWasFiledIsNoDraft() {
        var lea = banc.personne();
        var dossier = banc.complete(lea);
        brouillons.avertir(dossier, AVIS);
        demandes.deposer(dossier, lea);
        brouillons.effacer(dossier, TERME);
        brouillons.avertir(dossier, TERME);
        assertThat(demandes.de(lea)).hasSize(1);
        assertThat(brouillons.aEffacer(TERME.plusYears(1))).doesNotContain(dossier);
    }

    @Test
    void aDraftGivenUpGoesAfterThreeMonthsToo() {
        var lea = banc.personne();
        var dossier = banc.complete(lea);
        demandes.retirer(dossier, lea);
        assertThat(brouillons.aEffacer(TERME.minusDays(1))).doesNotContain(dossier);
        brouillons.effacer(dossier, TERME.minusDays(1));
        assertThat(demandes.de(lea)).hasSize(1);
        assertThat(brouillons.aEffacer(TERME)).contains(dossier);
        brouillons.effacer(dossier, TERME);
        assertThat(demandes.de(lea)).isEmpty();
    }

    @Test
    void twoNodesTellOnce() throws Exception {
        var lea = banc.personne();
        var dossier = banc.complete(lea);
        try (var fils = Executors.newFixedThreadPool(4)) {
            for (var fini : fils.invokeAll(IntStream.range(0, 8)
                    .<Callable<Boolean>>mapToObj(rang -> () -> {
                        brouillons.avertir(dossier, AVIS);
                        return true;
                    })
                    .toList())) {
                assertThat(fini.get()).isTrue();
            }
        }
        assertThat(annonce(dossier)).isEqualTo(TERME);
        assertThat(lettres(lea)).isEqualTo(1);
    }

    private int lettres(UsagerId usager) {
        return sql.sql("select count(*) from courrier_message where adresse = ?")
                .param(usagers.de(usager).email().valeur())
                .query(Integer.class)
                .single();
    }

    private LocalDate annonce(DossierId dossier) {
        return sql.sql("select efface_le from demande_demande where id = ?")
                .param(dossier.valeur())
                .query((rs, rang) -> rs.getObject(1, LocalDate.class))
                .list()
                .getFirst();
    }
}
