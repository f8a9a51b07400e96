package fr.parcoursprojet.commission.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.parcoursprojet.commission.Passage;
import fr.parcoursprojet.compte.Agent;
import fr.parcoursprojet.compte.AgentId;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Who stands aside for one dossier: the quorum and the votes are counted without them. */
final class DeportsEnSalle extends NativeDetails {

    /**
     * @param connus those who may sit
     * @param noter takes all those who stand aside
     */
    DeportsEnSalle(List<Agent> connus, Passage passage, boolean ecrit, Consumer<Set<AgentId>> noter) {
        addClassName("deports");
        var choix = new CheckboxGroup<Agent>(getTranslation("commission.deport.qui"));
        choix.setItems(connus);
        choix.setItemLabelGenerator(Agent::nom);
        choix.setValue(connus.stream()
                .filter(membre -> passage.deports().contains(membre.id()))
                .collect(Collectors.toSet()));
        choix.setReadOnly(!ecrit);
        choix.addValueChangeListener(
                change -> noter.accept(change.getValue().stream().map(Agent::id).collect(Collectors.toSet())));
        setSummary(new Span(getTranslation("commission.deport.titre")));
        setContent(new Div(new Paragraph(getTranslation("commission.deport.phrase")), choix));
        setOpen(!passage.deports().isEmpty());
    }
}
