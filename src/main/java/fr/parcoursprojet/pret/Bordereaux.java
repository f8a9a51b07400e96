package fr.parcoursprojet.pret;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.edition.Tableur;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.ui.Textes;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The bordereau of the titres of a month, to be entered in the city's accounts and sent to the Treasury. */
@Service
@RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
public class Bordereaux {

    private static final List<String> COLONNES =
            List.of("numero", "le", "nature", "debiteur", "reference", "echeance", "annule", "montant");

    private final Titres titres;
    private final Tableur tableur;
    private final Textes textes;

    Bordereaux(Titres titres, Tableur tableur, Textes textes) {
        this.titres = titres;
        this.tableur = tableur;
        this.textes = textes;
    }

    /** As a spreadsheet: amounts and dates are numbers; an annulment is less than zero, the last line adds up. */
    public byte[] xlsx(YearMonth mois) {
        var emis = titres.emisEn(mois);
        var lignes = new ArrayList<List<@Nullable Object>>();
        emis.forEach(titre -> lignes.add(ligne(titre)));
        var total = new ArrayList<@Nullable Object>(List.of(textes.texte("pret.bordereau.total")));
        while (total.size() < COLONNES.size() - 1) {
            total.add(null);
        }
        total.add(Titres.net(emis));
        lignes.add(total);
        return tableur.xlsx(mois.toString(), tetes(), lignes);
    }

    /** As text for other software: semicolons, decimal comma, UTF-8 with its mark. */
    public byte[] csv(YearMonth mois) {
        var sortie = new StringWriter();
        sortie.append('\ufeff');
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(sortie)) {
            csv.writeRecord(tetes());
            for (var titre : titres.emisEn(mois)) {
                csv.writeRecord(ligne(titre).stream().map(Bordereaux::texte).toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return sortie.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<String> tetes() {
        return COLONNES.stream()
                .map(colonne -> textes.texte("pret.bordereau." + colonne))
                .toList();
    }

    private List<@Nullable Object> ligne(TitreDeRecettes titre) {
        var ligne = new ArrayList<@Nullable Object>();
        ligne.add(titre.numero());
        ligne.add(titre.le());
        ligne.add(textes.texte("pret.natureDeTitre." + titre.nature().name()));
        ligne.add(titre.nom());
        ligne.add(titre.reference());
        ligne.add(titre.echeance());
        ligne.add(titre.annule());
        ligne.add(titre.nature() == NatureDeTitre.ANNULATION ? titre.montant().oppose() : titre.montant());
        return ligne;
    }

    /** Names are typed by people: one that begins as a formula must not run in a spreadsheet. */
    private static String texte(@Nullable Object valeur) {
        return switch (valeur) {
            case null -> "";
            case LocalDate jour -> Francais.dateCourte(jour);
            case Montant montant -> montant.valeur().toPlainString().replace('.', ',');
            default -> valeur.toString().replaceFirst("^(?=[=+@\\t\\r-])", "'");
        };
    }
}
