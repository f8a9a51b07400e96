package fr.parcoursprojet.demande.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import fr.parcoursprojet.justificatifs.Justificatif;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.Pastille;
import fr.parcoursprojet.socle.ui.Ton;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One document of the person: its name and state, the reason first, then what can be done about it. */
class CarteDeDocument extends Article {

    private final Justificatif document;
    private final Actions actions;

    /** What a person does about a document. */
    interface Actions {
        /** A file arrived, or all its sheets, in the request that brings the last. */
        void recevoir(String code, String nom, List<byte[]> feuilles);

        /** The page may show what became of it. */
        void montrer(Justificatif document);

        /** The person says why it cannot be given. */
        void absent(Justificatif document, String raison);

        /** The person takes back what was given or said. */
        void reprendre(Justificatif document);
    }

    /**
     * @param refus why the last file was refused, if it was
     */
    CarteDeDocument(Justificatif document, @Nullable String refus, Actions actions) {
        this.document = document;
        this.actions = actions;
        setId(document.code());
        addClassNames("card", "d");
        getElement().setAttribute("tabindex", "-1");
        var tete = new Div(new H2(document.nom()), pastille());
        tete.addClassName("row");
        add(tete);
        switch (document.etat()) {
            case A_REFAIRE -> {
                paragraphe(document.raison() == null ? "" : document.raison(), "mq");
                envoi();
            }
            case A_FOURNIR -> {
                paragraphe(document.pourquoi() + " " + document.exemple(), "why");
                envoi();
            }
            case ENVOYE -> {
                paragraphe(getTranslation("demande.documents.envoyeLe", jour()), "why", "s");
                add(pied(voir(), reprendre(getTranslation("demande.documents.remplacer"))));
            }
            case ABSENT -> {
                paragraphe(getTranslation("demande.documents.absent", document.raison()), "why", "s");
                add(pied(new Span(), reprendre(getTranslation("demande.documents.jeLAi"))));
            }
            case VERIFIE -> add(pied(voir()));
        }
        if (refus != null) {
            var phrase = new Paragraph(Icone.ALERTE.dessin(), new Span(refus));
            phrase.addClassName("se");
            add(phrase);
        }
    }

    private Pastille pastille() {
        var mot = getTranslation("demande.document." + document.etat());
        return switch (document.etat()) {
            case A_FOURNIR -> Pastille.aFaire(mot);
            case ABSENT -> new Pastille(Ton.NEUTRE, Icone.QUEST, mot);
            case ENVOYE -> new Pastille(Ton.INFO, Icone.ENVOI, mot);
            case VERIFIE -> Pastille.ok(mot);
            case A_REFAIRE -> new Pastille(Ton.ERREUR, Icone.REFAIRE, mot);
        };
    }

    private void envoi() {
        add(new ExempleDeDocument(document));
        add(new EnvoiDeFichier(
                document.nom(),
                (nom, feuilles) -> actions.recevoir(document.code(), nom, feuilles),
                () -> actions.montrer(document)));
        var pied = new Div();
        pied.addClassName("non");
        pied.add(new Span(), Bouton.discret(getTranslation("demande.documents.jeNeLAiPas"), () -> {
            pied.setVisible(false);
            demanderPourquoi();
        }));
        add(pied);
    }

    private void demanderPourquoi() {
        var raison = new TextArea(getTranslation("demande.documents.pourquoi"));
        raison.setHelperText(getTranslation("demande.documents.pourquoi.aide"));
        raison.setMaxLength(1000);
        raison.setWidthFull();
        raison.setManualValidation(true);
        add(raison, Bouton.second(getTranslation("demande.documents.enregistrer"), () -> {
            if (raison.getValue().isBlank()) {
                raison.setErrorMessage(getTranslation("justificatifs.erreur.raison"));
                raison.setInvalid(true);
            } else {
                actions.absent(document, raison.getValue());
            }
        }));
        raison.focus();
    }

    private Component voir() {
        return document.fichier() == null
                ? new Span()
                : Lien.dehors("espace/fichiers/" + document.fichier(), getTranslation("demande.documents.voir"));
    }

    private Bouton reprendre(String mots) {
        return Bouton.discret(mots, () -> actions.reprendre(document));
    }

    private static Div pied(Component... liens) {
        var pied = new Div(liens);
        pied.addClassName("non");
        return pied;
    }

    private void paragraphe(String texte, String... classes) {
        var paragraphe = new Paragraph(texte);
        paragraphe.addClassNames(classes);
        add(paragraphe);
    }

    private String jour() {
        return Francais.jour(LocalDate.ofInstant(document.depuis(), Francais.PARIS));
    }
}
