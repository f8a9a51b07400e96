package fr.parcoursprojet.preuves;

import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.pret.ControleDuLivre;
import fr.parcoursprojet.pret.PretsDEssai;
import fr.parcoursprojet.pret.tresorerie.Imports;
import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Imports one Treasury file after another, always the same for the same number, and says each that was acknowledged. A
 * file that failed is tried again until it is.
 */
@TestComponent
class TravailDImport implements Runnable {

    static final int LIGNES = 40;
    private static final int PRETS = 15;
    private static final LocalDate PREMIERE = LocalDate.of(2027, 2, 5);

    private final PretsDEssai essais;
    private final Imports imports;
    private final ControleDuLivre livre;
    private final JdbcClient sql;
    private final HorlogeReglable horloge;

    TravailDImport(
            PretsDEssai essais, Imports imports, ControleDuLivre livre, JdbcClient sql, HorlogeReglable horloge) {
        this.essais = essais;
        this.imports = imports;
        this.livre = livre;
        this.sql = sql;
        this.horloge = horloge;
    }

    @Override
    public void run() {
        var titres = titres();
        if (titres.isEmpty()) {
            for (int rang = 0; rang < PRETS; rang++) {
                essais.debloque(Collections.nCopies(30, Montant.euros(100)), PREMIERE);
            }
            titres = titres();
        }
        horloge.allerAu(LocalDate.of(2027, 6, 9));
        Noeud.dire("ANOMALIES", essais.enAgent(livre::anomalies).size());
        int numero = Integer.getInteger("noeud.depuis", 1);
        if (numero > 1) {
            Noeud.dire("REFAIT", numero - 1, importer(titres, numero - 1));
        }
        for (; ; numero++) {
            Noeud.dire("FAIT", numero, jusquAuBout(titres, numero));
        }
    }

    private int jusquAuBout(List<String> titres, int numero) {
        while (true) {
            try {
                return importer(titres, numero);
            } catch (RuntimeException panne) {
                Noeud.dire("PANNE", numero, panne.getClass().getSimpleName());
            }
        }
    }

    /** How many lines it wrote. */
    private int importer(List<String> titres, int numero) {
        var lignes = new ArrayList<String>();
        for (int rang = 0; rang < LIGNES; rang++) {
            lignes.add("%s;%s;%d,%02d;VIR %d-%d"
                    .formatted(
                            titres.get((numero + rang) % titres.size()),
                            PREMIERE.plusDays(rang % 90),
                            1 + rang,
                            numero % 100,
                            numero,
                            rang));
        }
        return essais.enAgent(() -> imports.importer(nom(numero), PretsDEssai.fichier(lignes), essais.agent())
                .inscrits());
    }

    static String nom(int numero) {
        return "fichier-" + numero + ".csv";
    }

    private List<String> titres() {
        return sql.sql("select titre from pret_pret where titre is not null order by titre")
                .query(String.class)
                .list();
    }
}
