package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import fr.parcoursprojet.pret.FinDePret;
import fr.parcoursprojet.pret.Situation;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.ui.Carte;
import fr.parcoursprojet.socle.ui.Faits;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a loan comes to, for the agents, and what they can do with it. */
final class CarteDuPret extends Composite<Div> {

    private final transient Faits faits = new Faits();

    /**
     * A card.
     *
     * @param fin how it ended, once it did
     * @param demande when the Treasury was asked to pay, and by whom, once it was
     */
    CarteDuPret(Situation situation, @Nullable FinDePret fin, @Nullable String demande, Component actes) {
        var pret = situation.pret();
        var soldes = situation.soldes();
        fait("pret.volet.etat", getTranslation("pret.etat." + pret.etat().name()));
        fait("pret.volet.fin", fin == null ? null : getTranslation("pret.fin." + fin.name()));
        fait("pret.liste.prete", Francais.euros(pret.capital()));
        fait("pret.liste.reste", Francais.euros(situation.resteDu()));
        montant("pret.volet.arriere", situation.arriere());
        montant("pret.volet.tropPercu", situation.tropPercu());
        montant("pret.volet.soutien", soldes.soutien());
        montant("pret.volet.remise", soldes.remise());
        montant("pret.volet.nonValeur", soldes.nonValeur());
        montant("pret.volet.recouvre", soldes.recouvre());
        montant("pret.volet.eteint", soldes.eteint());
        fait("pret.liste.reference", pret.titre());
        date("pret.volet.accorde", pret.accordeLe());
        date(pret.surPapier() ? "pret.volet.signePapier" : "pret.volet.signe", pret.signeLe());
        fait("pret.volet.demandeLe", demande);
        date("pret.volet.debloque", pret.debloqueLe());
        date("pret.volet.finLe", pret.soldeLe());
        fait("pret.volet.motif", pret.motifSansSuite());
        montant("pret.volet.annonce", pret.annonce());
        getContent().add(Carte.titree(getTranslation("pret.volet.titre"), faits, actes));
    }

    private void fait(String cle, @Nullable String valeur) {
        if (valeur != null) {
            faits.fait(getTranslation(cle), valeur);
        }
    }

    private void date(String cle, @Nullable LocalDate le) {
        fait(cle, le == null ? null : Francais.date(le));
    }

    /** Said only when there is any. */
    private void montant(String cle, @Nullable Montant montant) {
        fait(cle, montant == null || montant.estNul() ? null : Francais.euros(montant));
    }
}
