package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.pret.Amenagement;
import fr.parcoursprojet.pret.LigneEcheancier;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.ui.Bouton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The whole schedule by hand, before the contract is signed; it must add up to the loan to the cent. */
class DemandeALaMain extends DemandeDAmenagement {

    private final Div lignes = new Div();
    private final Paragraph total = new Paragraph();
    private final Paragraph faute = new Paragraph();
    private final List<LigneALaMain> saisies = new ArrayList<>();

    DemandeALaMain(Prets prets, PretId pret, AgentId agent, Runnable ensuite) {
        super(prets, pret, agent, ensuite);
        setHeaderTitle(getTranslation("pret.main.titre"));
        lignes.addClassName("lignes-main");
        faute.addClassName("faute");
        faute.getElement().setAttribute("role", "alert");
        avant().forEach(this::ajouter);
        composer(
                getTranslation("pret.main.phrase"),
                lignes,
                Bouton.second(getTranslation("pret.main.ajouter"), () -> ajouter(null)),
                total,
                faute);
        relire();
    }

    @Override
    Optional<Amenagement> voulu() {
        var lues = saisies.stream().map(LigneALaMain::lue).toList();
        if (lues.stream().anyMatch(Optional::isEmpty)) {
            erreur(getTranslation("pret.main.incomplete"));
            return Optional.empty();
        }
        return Optional.of(
                new Amenagement.ALaMain(lues.stream().flatMap(Optional::stream).toList()));
    }

    /** The lines are the preview: only their sum is said. */
    @Override
    void relire() {
        erreur(null);
        var fait = Montant.somme(
                saisies.stream().flatMap(saisie -> saisie.lue().stream()).map(LigneEcheancier::montant));
        total.setText(getTranslation(
                "pret.main.total", fait, Montant.somme(avant().stream().map(LigneEcheancier::montant))));
    }

    @Override
    void faute(@Nullable String phrase) {
        faute.setText(phrase == null ? "" : phrase);
        faute.setVisible(phrase != null);
    }

    private void ajouter(@Nullable LigneEcheancier ligne) {
        var saisie = new LigneALaMain(ligne, this::relire, this::retirer);
        saisies.add(saisie);
        lignes.add(saisie);
        saisie.numeroter(saisies.size());
        relire();
    }

    private void retirer(LigneALaMain saisie) {
        saisies.remove(saisie);
        lignes.remove(saisie);
        for (int rang = 0; rang < saisies.size(); rang++) {
            saisies.get(rang).numeroter(rang + 1);
        }
        relire();
    }
}
