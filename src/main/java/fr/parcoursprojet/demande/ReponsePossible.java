package fr.parcoursprojet.demande;

import fr.parcoursprojet.budget.Vraisemblance;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Refuses the answers that cannot be true whatever the others are; a draft may be incomplete, not absurd. */
final class ReponsePossible {

    private static final int LIGNE = 100;
    private static final int LONGUE = 200;
    private static final int RECIT = 4000;
    private static final int ENFANTS = 20;
    private static final int VIE = 120;
    private static final int DUREE = 600;

    private final List<Erreur> erreurs = new ArrayList<>();

    private ReponsePossible() {}

    static void verifier(MaSituation situation, LocalDate jour) {
        var possible = new ReponsePossible();
        possible.longueur("prenom", situation.prenom(), LIGNE);
        possible.longueur("nom", situation.nom(), LIGNE);
        var naissance = situation.naissance();
        if (naissance != null && (naissance.isAfter(jour) || naissance.isBefore(jour.minusYears(VIE)))) {
            possible.erreur("naissance", "demande.erreur.naissanceImpossible");
        }
        possible.longueur("representant.nom", situation.representant().nom(), LONGUE);
        possible.longueur("representant.lien", situation.representant().lien(), LIGNE);
        possible.longueur("adresse", situation.adresse(), LONGUE);
        possible.longueur("ville", situation.ville(), LIGNE);
        var codePostal = situation.codePostal();
        if (codePostal != null && !codePostal.matches("\\d{5}")) {
            possible.erreur("codePostal", "demande.erreur.codePostal");
        }
        possible.nombre("enfants", situation.enfants(), ENFANTS);
        possible.nombre("adolescents", situation.adolescents(), ENFANTS);
        possible.conclure();
    }

    static void verifier(MonProjet projet) {
        var possible = new ReponsePossible();
        possible.longueur("objet", projet.objet(), LONGUE);
        possible.longueur("description", projet.description(), RECIT);
        possible.longueur("prestataire", projet.prestataire(), LONGUE);
        possible.montant("cout", projet.cout());
        possible.conclure();
    }

    static void verifier(PlanFinancement plan) {
        var possible = new ReponsePossible();
        possible.montant("apportPersonnel", plan.apportPersonnel());
        possible.montant("apportFamilial", plan.apportFamilial());
        possible.montant("subvention", plan.subvention());
        possible.montant("pret", plan.pret());
        for (var cofinancement : plan.cofinancements()) {
            possible.longueur("cofinancements", cofinancement.financeur(), LONGUE);
            possible.montant("cofinancements", cofinancement.montant());
        }
        possible.nombre("dureeMois", plan.dureeMois(), DUREE);
        possible.conclure();
    }

    private void longueur(String champ, @Nullable String texte, int maximum) {
        if (texte != null && texte.length() > maximum) {
            erreur(champ, "demande.erreur.tropLong", maximum);
        }
    }

    private void nombre(String champ, @Nullable Integer nombre, int maximum) {
        if (nombre != null && (nombre < 0 || nombre > maximum)) {
            erreur(champ, "demande.erreur.nombre", maximum);
        }
    }

    private void montant(String champ, @Nullable Montant montant) {
        if (montant != null && montant.estNegatif()) {
            erreur(champ, "demande.erreur.montant");
        } else if (montant != null && montant.depasse(Vraisemblance.MAXIMUM)) {
            erreur(champ, "demande.erreur.tropGrand", Vraisemblance.MAXIMUM);
        }
    }

    private void erreur(String champ, String cle, Object... arguments) {
        erreurs.add(Erreur.de(champ, cle, arguments));
    }

    private void conclure() {
        if (!erreurs.isEmpty()) {
            throw new SaisieInvalide(erreurs);
        }
    }
}
