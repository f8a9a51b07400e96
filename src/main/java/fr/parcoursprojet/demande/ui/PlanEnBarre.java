package fr.parcoursprojet.demande.ui;

import com.vaadin.flow.component.html.Div;
import fr.parcoursprojet.demande.Demande;
import fr.parcoursprojet.demande.PlanFinancement;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.ui.BarreFinancement;
import fr.parcoursprojet.socle.ui.BarreFinancement.Part;
import fr.parcoursprojet.socle.ui.BarreFinancement.Source;
import fr.parcoursprojet.socle.ui.Carte;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.Pastille;
import fr.parcoursprojet.socle.ui.Remarque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The plan as a bar that must become full, redrawn at each answer. */
class PlanEnBarre extends Div {

    /** Draws the plan of a draft and gives the draft back. */
    Demande montrer(Demande brouillon) {
        removeAll();
        var cout = brouillon.projet().cout();
        if (cout == null) {
            add(Remarque.info(
                    getTranslation("demande.plan.coutDAbord"),
                    Lien.vers("espace/demande/projet/cout", getTranslation("demande.plan.direLePrix"))));
            return brouillon;
        }
        var carte = Carte.titree(
                getTranslation("demande.plan.titre", cout), new BarreFinancement(cout, parts(brouillon.plan())));
        if (brouillon.plan().equilibre(cout)) {
            carte.add(Pastille.ok(getTranslation("demande.plan.plein")));
        }
        add(carte);
        return brouillon;
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
