package fr.parcoursprojet.commission.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import fr.parcoursprojet.commission.AvisDeMembre;
import fr.parcoursprojet.commission.AvisDesMembres;
import fr.parcoursprojet.commission.EtatSeance;
import fr.parcoursprojet.commission.Seance;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.instruction.Avis;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.Bouton;

/** What the members noted before the séance, and the place where a member notes it. */
final class AvisEnSalle extends Section {

    private final transient AvisDesMembres avis;
    private final transient Agents agents;
    private final transient Seance seance;
    private final DossierId dossier;
    private final UnorderedList liste = new UnorderedList();
    private final RadioButtonGroup<Avis> sens = new RadioButtonGroup<>();
    private final TextArea texte = new TextArea(getTranslation("commission.avis.texte"));

    AvisEnSalle(AvisDesMembres avis, Agents agents, Moi moi, Seance seance, DossierId dossier) {
        this.avis = avis;
        this.agents = agents;
        this.seance = seance;
        this.dossier = dossier;
        addClassNames("card", "avis-membres");
        getElement().setAttribute("aria-label", getTranslation("commission.avis.titre"));
        var donne = moi.a(Role.MEMBRE_COMMISSION) && seance.etat() != EtatSeance.CLOSE;
        add(new H2(getTranslation("commission.avis.titre")), liste);
        if (donne) {
            formulaire(moi);
        }
        setVisible(lister() || donne);
    }

    private boolean lister() {
        var donnes = avis.de(seance.id(), dossier);
        liste.removeAll();
        donnes.forEach(un -> liste.add(ligne(un)));
        liste.setVisible(!donnes.isEmpty());
        return !donnes.isEmpty();
    }

    private ListItem ligne(AvisDeMembre un) {
        var qui = new Span(getTranslation(
                "commission.avis.ligne." + un.sens(), agents.de(un.membre()).nom()));
        qui.addClassName("gras");
        return new ListItem(qui, new Span(un.texte().isEmpty() ? "" : " " + un.texte()));
    }

    private void formulaire(Moi moi) {
        sens.setLabel(getTranslation("commission.avis.sens"));
        sens.setItems(Avis.values());
        sens.setItemLabelGenerator(un -> getTranslation("commission.avis." + un));
        texte.setMaxLength(1000);
        avis.de(seance.id(), dossier).stream()
                .filter(un -> un.membre().equals(moi.exigerAgent()))
                .findFirst()
                .ifPresent(mien -> {
                    sens.setValue(mien.sens());
                    texte.setValue(mien.texte());
                });
        add(sens, texte, Bouton.second(getTranslation("commission.avis.donner"), this::donner));
    }

    private void donner() {
        sens.setInvalid(false);
        try {
            avis.donner(seance.id(), dossier, sens.getValue(), texte.getValue());
            Annonce.fait(getTranslation("commission.avis.donne"));
            lister();
        } catch (SaisieInvalide saisie) {
            saisie.erreurs().forEach(erreur -> {
                HasValidation champ = erreur.champ().equals("sens") ? sens : texte;
                champ.setErrorMessage(
                        getTranslation(erreur.cle(), erreur.arguments().toArray()));
                champ.setInvalid(true);
            });
        }
    }
}
