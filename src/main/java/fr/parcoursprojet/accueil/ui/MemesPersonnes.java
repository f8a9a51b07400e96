package fr.parcoursprojet.accueil.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.parcoursprojet.accueil.Fusion;
import fr.parcoursprojet.accueil.Fusions;
import fr.parcoursprojet.accueil.PersonneId;
import fr.parcoursprojet.accueil.Semblable;
import fr.parcoursprojet.accueil.Sollicitation;
import fr.parcoursprojet.accueil.Sollicitations;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.Bouton;
import java.util.List;

/** Under the contacts of a person: who may be the same, to be made one, and what was made one, to be made two again. */
final class MemesPersonnes extends Div {

    private final transient Fusions fusions;
    private final transient Agents agents;
    private final transient Moi moi;
    private final PersonneId personne;
    private final transient Runnable apres;

    MemesPersonnes(
            Sollicitation une, Sollicitations sollicitations, Fusions fusions, Agents agents, Moi moi, Runnable apres) {
        this.fusions = fusions;
        this.agents = agents;
        this.moi = moi;
        this.personne = une.personne();
        this.apres = apres;
        var autres = sollicitations.semblables(une.coordonnees()).stream()
                .filter(un -> un.personne() != null && !un.personne().equals(personne))
                .toList();
        if (!autres.isEmpty()) {
            add(new H3(getTranslation("accueil.fusion.peutEtre")), semblables(autres));
        }
        var faites = fusions.de(personne);
        if (!faites.isEmpty()) {
            add(new H3(getTranslation("accueil.fusion.reunies")), faites(faites));
        }
    }

    private UnorderedList semblables(List<Semblable> autres) {
        var liste = liste();
        autres.forEach(un -> {
            var nom = un.coordonnees().nomComplet();
            var dit = nom.isEmpty() ? getTranslation("accueil.sansNom") : nom;
            var bouton = Bouton.second(getTranslation("accueil.fusion.reunir"), () -> reunir(un));
            bouton.setAriaLabel(getTranslation("accueil.fusion.reunirAvec", dit));
            liste.add(ligne(dit, un.vueLe() == null ? "" : Francais.date(un.vueLe()), bouton));
        });
        return liste;
    }

    private UnorderedList faites(List<Fusion> faites) {
        var liste = liste();
        faites.forEach(une -> {
            var bouton = Bouton.second(getTranslation("accueil.fusion.separer"), () -> {
                fusions.separer(une.id(), moi.exigerAgent());
                Annonce.fait(getTranslation("accueil.fusion.separees"));
                apres.run();
            });
            liste.add(ligne(
                    getTranslation("accueil.fusion.contacts", une.contacts()),
                    getTranslation(
                            "accueil.fusion.par",
                            une.faiteLe().atZone(Francais.PARIS).toLocalDate(),
                            agents.de(une.agent()).nom()),
                    bouton));
        });
        return liste;
    }

    private void reunir(Semblable un) {
        var autre = un.personne();
        if (autre != null) {
            fusions.reunir(autre, personne, moi.exigerAgent());
            Annonce.fait(getTranslation("accueil.fusion.fait"));
            apres.run();
        }
    }

    private static UnorderedList liste() {
        var liste = new UnorderedList();
        liste.addClassName("ac-moins");
        return liste;
    }

    private static ListItem ligne(String quoi, String dessous, Bouton bouton) {
        var nom = new Span(quoi);
        nom.addClassName("ac-nom");
        var precision = new Span(dessous);
        precision.addClassNames("s", "muted");
        return new ListItem(new Div(nom, precision), bouton);
    }
}
