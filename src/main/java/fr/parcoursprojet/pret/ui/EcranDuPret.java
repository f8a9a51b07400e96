package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.Component;
import fr.parcoursprojet.socle.ui.BarreDuBas;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What <i>Mon prêt</i> shows of a loan.
 *
 * @param entete the figure, with its words
 * @param contenu what follows, in order
 * @param bas what the person may do now; null when there is nothing
 */
record EcranDuPret(
        Component entete, List<Component> contenu, @Nullable BarreDuBas bas) {}
