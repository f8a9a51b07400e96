package fr.parcoursprojet.demande.ui;

import com.vaadin.flow.component.html.Div;
import fr.parcoursprojet.budget.FicheBudget;
import fr.parcoursprojet.demande.Avancement.PartieAvancee;
import fr.parcoursprojet.demande.Demande;
import fr.parcoursprojet.demande.Etape;
import fr.parcoursprojet.justificatifs.Justificatif;
import fr.parcoursprojet.reglement.Motifs;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.Telephone;
import fr.parcoursprojet.socle.ui.Carte;
import fr.parcoursprojet.socle.ui.Lien;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All answers of a draft, read again, each group with its <i>Modifier</i>. */
class Reponses {

    private final Demande demande;
    private final FicheBudget fiche;
    private final List<Justificatif> documents;
    private final Motifs motifs;
    private final BiFunction<String, Object[], String> textes;

    private record Fait(String nom, String valeur) {}

    Reponses(
            Demande demande,
            FicheBudget fiche,
            List<Justificatif> documents,
            Motifs motifs,
            BiFunction<String, Object[], String> textes) {
        this.demande = demande;
        this.fiche = fiche;
        this.documents = documents;
        this.motifs = motifs;
        this.textes = textes;
    }

    /** One part: a group for each of its pages. */
    Carte carte(PartieAvancee partie) {
        var carte = Carte.titree(texte("demande.partie." + partie.partie()));
        for (var etape : partie.etapes()) {
            var faits = faits(etape);
            if (!faits.isEmpty()) {
                carte.add(groupe(etape, faits));
            }
        }
        carte.setVisible(carte.getChildren().count() > 1);
        return carte;
    }

    private Div groupe(Etape etape, List<Fait> faits) {
        var liste = new Paires();
        faits.forEach(fait -> liste.paire(fait.nom(), fait.valeur()));
        var titre = texte(etape == Etape.DOCUMENTS ? "demande.documents.titre" : cle(etape, "titre"));
        var modifier = Lien.vers(PageQuestion.adresse(etape), texte("demande.verification.modifier"));
        modifier.getElement().setAttribute("aria-label", texte("demande.verification.modifierQuoi", titre));
        var groupe = new Div(liste, modifier);
        groupe.addClassName("reponses");
        return groupe;
    }

    private List<Fait> faits(Etape etape) {
        var faits = new ArrayList<Fait>();
        var situation = demande.situation();
        var projet = demande.projet();
        var plan = demande.plan();
        switch (etape) {
            case IDENTITE -> {
                fait(faits, "demande.verification.nom", situation.nomComplet());
                fait(faits, cle(etape, "naissance"), date(situation.naissance()));
                fait(faits, cle(etape, "telephone"), telephone(situation.telephone()));
            }
            case MINEUR -> {
                var representant = situation.representant();
                fait(faits, "demande.verification.voie", mot("demande.voie.", representant.voie()));
                fait(faits, cle(etape, "representant"), representant.nom());
                fait(faits, cle(etape, "telephone"), telephone(representant.telephone()));
                fait(
                        faits,
                        cle(etape, "email"),
                        representant.email() == null
                                ? null
                                : representant.email().valeur());
            }
            case ADRESSE -> {
                fait(
                        faits,
                        "demande.verification.adresse",
                        situation.adresse() + ", " + situation.codePostal() + " " + situation.ville());
                fait(faits, cle(etape, "logement"), mot("demande.logement.", situation.logement()));
            }
            case ACTIVITE ->
                fait(
                        faits,
                        "demande.verification.activite",
                        situation.activites().stream()
                                .sorted()
                                .map(une -> texte("demande.activite." + une))
                                .collect(Collectors.joining(", ")));
            case FOYER -> {
                fait(faits, cle(etape, "foyer"), mot("demande.foyer.", situation.foyer()));
                fait(faits, cle(etape, "enfants"), nombre(situation.enfants()));
                fait(faits, cle(etape, "adolescents"), nombre(situation.adolescents()));
            }
            case PARCOURS -> {
                fait(faits, cle(etape, "niveau"), mot("demande.niveau.", situation.niveauEtude()));
                fait(faits, cle(etape, "provenance"), mot("demande.provenance.", situation.provenance()));
            }
            case MOTIF ->
                fait(
                        faits,
                        "demande.verification.motif",
                        projet.motif() == null ? null : motifs.pourLaPersonne(projet.motif()));
            case OBJET -> {
                fait(faits, "demande.verification.objet", projet.objet());
                fait(faits, "demande.verification.pourquoi", projet.description());
            }
            case COUT -> {
                fait(faits, cle(etape, "cout"), montant(projet.cout()));
                fait(faits, cle(etape, "prestataire"), projet.prestataire());
                fait(faits, cle(etape, "date"), date(projet.dateSouhaitee()));
            }
            case RESSOURCES -> fait(faits, "demande.verification.ressources", parMois(fiche.ressources()));
            case CHARGES -> fait(faits, "demande.verification.charges", parMois(fiche.charges()));
            case DETTES -> fait(faits, "demande.verification.dettes", parMois(fiche.dettes()));
            case APPORTS -> {
                fait(faits, cle(etape, "personnel"), montant(plan.apportPersonnel()));
                fait(faits, cle(etape, "familial"), montant(plan.apportFamilial()));
            }
            case COFINANCEMENTS ->
                plan.cofinancements().forEach(un -> faits.add(new Fait(un.financeur(), Francais.euros(un.montant()))));
            case PRET -> {
                fait(faits, "demande.plan.aide", montant(plan.subvention()));
                fait(faits, "demande.plan.pret", montant(plan.pret()));
                if (plan.pret() != null && plan.pret().estPositif()) {
                    fait(faits, "demande.verification.duree", textes.apply("demande.page.pret.mois", new Object[] {
                        plan.dureeMois()
                    }));
                }
            }
            case DOCUMENTS ->
                documents.forEach(un -> faits.add(new Fait(un.nom(), texte("demande.document." + un.etat()))));
            case VERIFICATION -> {}
        }
        return faits;
    }

    private void fait(List<Fait> faits, String cle, @Nullable String valeur) {
        if (valeur != null && !valeur.isBlank()) {
            faits.add(new Fait(texte(cle), valeur));
        }
    }

    private @Nullable String mot(String prefixe, @Nullable Enum<?> valeur) {
        return valeur == null ? null : texte(prefixe + valeur);
    }

    private String parMois(Montant montant) {
        return textes.apply("demande.verification.parMois", new Object[] {montant});
    }

    private String texte(String cle, Object... arguments) {
        return textes.apply(cle, arguments);
    }

    private static @Nullable String montant(@Nullable Montant montant) {
        return montant == null ? null : Francais.euros(montant);
    }

    private static @Nullable String date(@Nullable LocalDate date) {
        return date == null ? null : Francais.date(date);
    }

    private static @Nullable String telephone(@Nullable Telephone telephone) {
        return telephone == null ? null : telephone.lisible();
    }

    private static @Nullable String nombre(@Nullable Integer nombre) {
        return nombre == null || nombre == 0 ? null : nombre.toString();
    }

    private static String cle(Etape etape, String element) {
        return "demande.page." + etape.name().toLowerCase(Locale.ROOT) + "." + element;
    }
}
