package fr.parcoursprojet.commission.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import fr.parcoursprojet.commission.Commissions;
import fr.parcoursprojet.commission.EffetDeMesure;
import fr.parcoursprojet.commission.EtatSeance;
import fr.parcoursprojet.commission.Passage;
import fr.parcoursprojet.commission.Seance;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.SaisieInvalide;
import java.util.Optional;
import java.util.function.Supplier;

/** What the members read of the measure that is proposed: what it would do today, or why it cannot be done any more. */
final class CarteDeMesure extends Section {

    /** That of a running loan, while the séance is not closed. */
    static Optional<CarteDeMesure> de(Commissions commissions, Seance seance, Passage passage) {
        return Optional.ofNullable(passage.reexamen())
                .filter(reexamen -> seance.etat() != EtatSeance.CLOSE)
                .map(reexamen ->
                        new CarteDeMesure(() -> commissions.effet(seance.id(), passage.dossier(), reexamen.mesure())));
    }

    private CarteDeMesure(Supplier<EffetDeMesure> effet) {
        addClassNames("card", "mes");
        var apercu = new ApercuDeMesure();
        add(new H2(getTranslation("commission.effet.titre")), apercu);
        try {
            apercu.montrer(effet.get());
        } catch (SaisieInvalide saisie) {
            var premiere = saisie.erreurs().getFirst();
            apercu.dire(getTranslation(premiere.cle(), premiere.arguments().toArray()));
        } catch (Refus refus) {
            apercu.dire(getTranslation(refus.cle(), refus.arguments()));
        }
    }
}
