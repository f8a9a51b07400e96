package fr.parcoursprojet.demonstration;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.parcoursprojet.demande.Foyer;
import fr.parcoursprojet.demande.Logement;
import fr.parcoursprojet.demande.NiveauEtude;
import fr.parcoursprojet.demande.Provenance;
import fr.parcoursprojet.demande.Sexe;
import fr.parcoursprojet.reglement.Activite;
import fr.parcoursprojet.reglement.Motif;
import fr.parcoursprojet.reglement.PositionAjustement;
import fr.parcoursprojet.socle.Montant;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One of the twenty-five real projects of 2010 and 2011, given to a fictitious person of the right profile. */
record ProjetReel(
        int annee,
        int numero,
        Motif motif,
        String objet,
        Montant cout,
        Montant apportPersonnel,
        Montant apportFamilial,
        Montant cofinancement,
        String cofinanceur,
        Montant subvention,
        Montant pret,
        String issue,
        boolean contractualise,
        Personne personne,
        @Nullable PretReel signe) {

    /** Who the project is given to. */
    record Personne(
            String prenom,
            String nom,
            int age,
            Sexe sexe,
            NiveauEtude niveau,
            Set<Activite> activites,
            Foyer foyer,
            Logement logement,
            Provenance provenance) {}

    /** The loan as it was signed, and where it stood at the end of 2011. */
    record PretReel(
            String reference,
            int nombre,
            Montant mensualite,
            Montant ajustement,
            PositionAjustement position,
            @Nullable YearMonth premiere,
            int payees,
            Montant soldeFin2011) {}

    /** The loan that was signed. */
    Optional<PretReel> pretSigne() {
        return Optional.ofNullable(signe);
    }

    /** The unit the instalments were rounded up to. */
    Montant unite() {
        // one loan of 2,000 EUR was rounded up to five euros, the others to one
        return annee == 2010 && numero == 6 ? Montant.euros(5) : Montant.euros(1);
    }

    /** All of them, in their order. */
    static List<ProjetReel> tous() {
        var personnes = lire("personnes.csv").stream().collect(Collectors.toMap(ProjetReel::cle, Function.identity()));
        var prets = lire("prets-jeunes.csv").stream()
                .collect(Collectors.toMap(ligne -> ligne.getField("ref"), Function.identity()));
        return lire("dossiers-jeunes.csv").stream()
                .map(ligne -> projet(ligne, personnes.get(cle(ligne)), prets))
                .toList();
    }

    private static ProjetReel projet(NamedCsvRecord ligne, NamedCsvRecord personne, Map<String, NamedCsvRecord> prets) {
        var annee = Integer.parseInt(ligne.getField("annee"));
        var numero = Integer.parseInt(ligne.getField("numero"));
        var pret = prets.get("J%02d-%02d".formatted(annee % 100, numero));
        return new ProjetReel(
                annee,
                numero,
                new Motif(ligne.getField("motif")),
                ligne.getField("objet"),
                montant(ligne, "montant_projet"),
                montant(ligne, "apport_personnel"),
                montant(ligne, "apport_familial"),
                montant(ligne, "cofinancement"),
                ligne.getField("cofinanceur"),
                montant(ligne, "subvention"),
                montant(ligne, "microcredit"),
                ligne.getField("issue"),
                ligne.getField("contractualise").equals("oui"),
                personne(personne),
                pret == null ? null : pret(pret));
    }

    private static Personne personne(NamedCsvRecord ligne) {
        var provenance = ligne.getField("provenance");
        return new Personne(
                ligne.getField("prenom"),
                ligne.getField("nom"),
                Integer.parseInt(ligne.getField("age")),
                ligne.getField("sexe").equals("F") ? Sexe.FEMME : Sexe.HOMME,
                NiveauEtude.valueOf(ligne.getField("niveau")),
                Arrays.stream(ligne.getField("activites").split(";"))
                        .map(Activite::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Activite.class))),
                Foyer.valueOf(ligne.getField("foyer")),
                ligne.getField("heberge").equals("oui") ? Logement.HEBERGE_TIERS : Logement.LOCATAIRE,
                // the département was called conseil général then
                Provenance.valueOf(provenance.equals("CONSEIL_GENERAL") ? "DEPARTEMENT" : provenance));
    }

    private static PretReel pret(NamedCsvRecord ligne) {
        var premiere = ligne.getField("premiere_echeance");
        var payees = ligne.getField("echeances_payees_31_12_2011");
        return new PretReel(
                ligne.getField("ref"),
                Integer.parseInt(ligne.getField("nb_echeances")),
                montant(ligne, "mensualite"),
                montant(ligne, "ajustement"),
                ligne.getField("position_ajustement").equals("FIRST")
                        ? PositionAjustement.PREMIERE
                        : PositionAjustement.DERNIERE,
                premiere.isEmpty() ? null : YearMonth.parse(premiere),
                payees.equals("partiel") ? -1 : Integer.parseInt(payees),
                montant(ligne, "solde_31_12_2011"));
    }

    /** A birth date that gives the age on a day. */
    LocalDate naissance(LocalDate jour) {
        return jour.minusYears(personne.age()).minusDays(100 + 7L * numero);
    }

    private static String cle(NamedCsvRecord ligne) {
        return ligne.getField("annee") + "-" + ligne.getField("numero");
    }

    private static Montant montant(NamedCsvRecord ligne, String colonne) {
        var ecrit = ligne.getField(colonne);
        return ecrit.isEmpty() ? Montant.ZERO : new Montant(new BigDecimal(ecrit));
    }

    private static List<NamedCsvRecord> lire(String fichier) {
        var flux = ProjetReel.class.getResourceAsStream("/donnees/" + fichier);
        if (flux == null) {
            throw new IllegalStateException("The figures of the demonstration are missing: " + fichier);
        }
        try (var lecteur = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(flux, StandardCharsets.UTF_8))) {
            return lecteur.stream().toList();
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }
}
