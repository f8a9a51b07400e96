package fr.parcoursprojet.suivi.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import fr.parcoursprojet.compte.Agent;
import fr.parcoursprojet.reglement.Motif;
import fr.parcoursprojet.reglement.Motifs;
import fr.parcoursprojet.socle.ui.Liste;
import fr.parcoursprojet.suivi.EtatDossier;
import fr.parcoursprojet.suivi.RechercheDossier;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** The filters over the list of dossiers: state, motif, référent, days of filing. They stay in place when the list is drawn again. */
final class FiltresDossiers extends Composite<Div> {

    private final Liste<EtatDossier> etat;
    private final Liste<Motif> motif;
    private final Liste<Agent> referent;
    private final DatePicker du;
    private final DatePicker au;
    private final transient List<Agent> referents;
    private final transient Consumer<QuestionDossiers> suite;
    private transient QuestionDossiers question = new QuestionDossiers(RechercheDossier.TOUT, ColonneDossier.USUELLES);

    FiltresDossiers(List<Agent> referents, Motifs motifs, Consumer<QuestionDossiers> suite) {
        this.referents = referents;
        this.suite = suite;
        etat = liste("etat", List.of(EtatDossier.values()), un -> getTranslation("suivi.etat." + un));
        motif = liste("motif", motifs.connus(), motifs::pourLesAgents);
        referent = liste("referent", referents, Agent::nom);
        du = jour("suivi.filtre.du");
        au = jour("suivi.filtre.au");
        getContent().addClassName("suivi-filtres");
        getContent().add(etat, motif, referent, du, au);
    }

    void montrer(QuestionDossiers autre) {
        question = autre;
        etat.setValue(autre.etat().orElse(null));
        motif.setValue(autre.recherche().motif());
        referent.setValue(Optional.ofNullable(autre.recherche().referent())
                .flatMap(voulu -> referents.stream()
                        .filter(agent -> agent.id().equals(voulu))
                        .findFirst())
                .orElse(null));
        du.setValue(autre.recherche().du());
        au.setValue(autre.recherche().au());
    }

    private <E> Liste<E> liste(String nom, List<E> choix, Function<E, String> mots) {
        var liste = new Liste<E>(getTranslation("suivi.filtre." + nom));
        liste.setItems(choix);
        liste.setEmptySelectionAllowed(true);
        liste.setEmptySelectionCaption(getTranslation("suivi.filtre.tous"));
        liste.setItemLabelGenerator(un -> un == null ? getTranslation("suivi.filtre.tous") : mots.apply(un));
        ecouter(liste);
        return liste;
    }

    private DatePicker jour(String cle) {
        var jour = new DatePicker(getTranslation(cle));
        jour.setLocale(Locale.FRANCE);
        jour.setClearButtonVisible(true);
        ecouter(jour);
        return jour;
    }

    private void ecouter(HasValue<?, ?> champ) {
        champ.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                suite.accept(question.avec(new RechercheDossier(
                        question.recherche().texte(),
                        etat.getValue() == null ? Set.of() : Set.of(etat.getValue()),
                        referent.getValue() == null ? null : referent.getValue().id(),
                        motif.getValue(),
                        du.getValue(),
                        au.getValue(),
                        false)));
            }
        });
    }
}
