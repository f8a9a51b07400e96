package fr.parcoursprojet.commission.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fr.parcoursprojet.commission.Commissions;
import fr.parcoursprojet.commission.EtatSeance;
import fr.parcoursprojet.commission.Pointage;
import fr.parcoursprojet.commission.Presences;
import fr.parcoursprojet.commission.Seance;
import fr.parcoursprojet.compte.Agent;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.socle.ui.Bouton;
import java.util.Set;
import java.util.stream.Collectors;

/** Who is there, and whether they are enough to decide: the référent ticks who comes and unticks who leaves. */
final class QuiEstLa extends Section {

    private final transient Commissions commissions;
    private final transient Presences presences;
    private final transient Seance seance;
    private final int quorum;
    private final CheckboxGroup<Agent> membres = new CheckboxGroup<>();
    private final Paragraph assez = new Paragraph();
    private final UnorderedList pointages = new UnorderedList();

    /**
     * @param change after the séance opened, or somebody came or left
     */
    QuiEstLa(Commissions commissions, Presences presences, Seance seance, boolean ecrit, Runnable change) {
        this.commissions = commissions;
        this.presences = presences;
        this.seance = seance;
        this.quorum = commissions.quorum(seance.id());
        addClassName("qui-est-la");
        getElement().setAttribute("aria-label", getTranslation("commission.presents.titre"));
        assez.getElement().setAttribute("role", "status");
        var connus = commissions.membres();
        membres.setLabel(getTranslation("commission.presents.qui"));
        membres.setItems(connus);
        membres.setItemLabelGenerator(Agent::nom);
        membres.setValue(connus.stream()
                .filter(membre -> seance.presents().contains(membre.id()))
                .collect(Collectors.toSet()));
        membres.setReadOnly(!ecrit);
        add(new H2(getTranslation("commission.presents.titre")), assez, membres);
        if (seance.etat() == EtatSeance.OUVERTE) {
            add(pointages);
            membres.addValueChangeListener(choix -> {
                presences.noter(seance.id(), coches());
                redire();
                change.run();
            });
        } else if (ecrit) {
            add((Component) Bouton.principal(getTranslation("commission.presents.ouvrir"), () -> {
                commissions.ouvrir(seance.id(), coches());
                change.run();
            }));
        }
        redire();
    }

    private Set<AgentId> coches() {
        return membres.getValue().stream().map(Agent::id).collect(Collectors.toSet());
    }

    private void redire() {
        if (seance.etat() != EtatSeance.OUVERTE) {
            assez.setText(getTranslation("commission.presents.quorum", quorum));
            return;
        }
        var presents = coches().size();
        assez.setText(getTranslation(
                presents < quorum ? "commission.presents.perdu" : "commission.presents.atteint", presents, quorum));
        assez.setClassName("faute", presents < quorum);
        pointages.removeAll();
        presences.de(seance.id()).stream()
                .filter(pointage -> pointage.sens() != Pointage.Sens.OUVERTURE)
                .map(pointage -> new ListItem(Mots.pointage(this, pointage, nom(pointage.membre()))))
                .forEach(pointages::add);
    }

    private String nom(AgentId membre) {
        return commissions.membres().stream()
                .filter(connu -> connu.id().equals(membre))
                .map(Agent::nom)
                .findFirst()
                .orElse("");
    }
}
