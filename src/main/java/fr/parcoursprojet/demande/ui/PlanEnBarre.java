package fr.parcoursprojet.demande.ui;

import static java.util.Map.entry;

import fr.parcoursprojet.budget.Vraisemblance;
import fr.parcoursprojet.demande.Demande;
import fr.parcoursprojet.demande.Etape;
import fr.parcoursprojet.demande.PlanFinancement;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.ui.BarreFinancement;
import fr.parcoursprojet.socle.ui.BarreFinancement.Part;
import fr.parcoursprojet.socle.ui.BarreFinancement.Source;
import fr.parcoursprojet.socle.ui.Carte;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.Pastille;
import fr.parcoursprojet.socle.ui.Remarque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The plan as a bar that must become full, redrawn at each answer. */
class PlanEnBarre extends DessinSurPlace {

    PlanEnBarre() {
        super("pp-plan");
    }

    /** Draws the plan of a draft and gives the draft back. */
    Demande montrer(Demande brouillon, Plume plume) {
        var cout = brouillon.projet().cout();
        if (cout == null) {
            montrer(
                    null,
                    Remarque.info(
                            getTranslation("demande.plan.coutDAbord"),
                            Lien.vers(plume.adresse(Etape.COUT), getTranslation("demande.plan.direLePrix"))));
            return brouillon;
        }
        var carte = Carte.titree(
                getTranslation("demande.plan.titre", cout), new BarreFinancement(cout, parts(brouillon.plan())));
        if (brouillon.plan().equilibre(cout)) {
            carte.add(Pastille.ok(getTranslation("demande.plan.plein")));
        }
        montrer(donnees(brouillon.plan(), cout), carte);
        return brouillon;
    }

    private ObjectNode donnees(PlanFinancement plan, Montant cout) {
        return donnees(
                        plan,
                        Vraisemblance.MAXIMUM,
                        Map.ofEntries(
                                entry("apport", getTranslation("demande.plan.apports")),
                                entry("cofinance", getTranslation("demande.plan.cofinancements")),
                                entry("aide", getTranslation("demande.plan.aide")),
                                entry("pret", getTranslation("demande.plan.pret")),
                                entry("titre", getTranslation("demande.plan.titre", "{0}")),
                                entry("plein", getTranslation("demande.plan.plein")),
                                entry("manque", getTranslation("socle.financement.manque")),
                                entry("trop", getTranslation("socle.financement.trop")),
                                entry("phrasePlein", getTranslation("socle.financement.phrasePlein", "{0}", "{1}")),
                                entry("phraseTrop", getTranslation("socle.financement.phraseTrop", "{0}", "{1}")),
                                entry(
                                        "phraseManque",
                                        getTranslation("socle.financement.phraseManque", "{0}", "{1}", "{2}"))))
                .put("cout", centimes(cout))
                .put("coche", Icone.OK.svg());
    }

    private List<Part> parts(PlanFinancement plan) {
        return List.of(
                new Part(Source.APPORT, getTranslation("demande.plan.apports"), plan.apports()),
                new Part(Source.COFINANCEMENT, getTranslation("demande.plan.cofinancements"), plan.cofinance()),
                new Part(Source.AIDE, getTranslation("demande.plan.aide"), ou(plan.subvention())),
                new Part(Source.PRET, getTranslation("demande.plan.pret"), ou(plan.pret())));
    }

    private static Montant ou(@Nullable Montant montant) {
        return montant == null ? Montant.ZERO : montant;
    }
}
