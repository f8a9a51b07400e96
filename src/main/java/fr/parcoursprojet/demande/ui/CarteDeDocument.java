package fr.parcoursprojet.demande.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.parcoursprojet.demande.Etape;
import fr.parcoursprojet.justificatifs.Justificatif;
import fr.parcoursprojet.justificatifs.VersionDeJustificatif;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.Pastille;
import fr.parcoursprojet.socle.ui.Ressources;
import fr.parcoursprojet.socle.ui.Ton;
import java.time.LocalDate;
import java.util.List;

/** One document of the person: its name and state, the reason first, then what can be done about it. */
class CarteDeDocument extends Article {

    private final DossierId dossier;
    private final Justificatif document;
    private final Ressources ressources;
    private final Actions actions;

    /** What a person does about a document. */
    interface Actions {
        /** A file arrived: the page may show what became of it. */
        void montrer(Justificatif document);

        /** The person says why it cannot be given. */
        void absent(Justificatif document, String raison);

        /** The person takes back what was given or said. */
        void reprendre(Justificatif document);
    }

    /**
     * @param versions the files that others replaced, newest first
     */
    CarteDeDocument(
            DossierId dossier,
            Justificatif document,
            List<VersionDeJustificatif> versions,
            Ressources ressources,
            Actions actions) {
        this.dossier = dossier;
        this.document = document;
        this.ressources = ressources;
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
                remplacement();
            }
            case ABSENT -> {
                paragraphe(getTranslation("demande.documents.absent", document.raison()), "why", "s");
                add(pied(new Span(), reprendre(getTranslation("demande.documents.jeLAi"))));
            }
            case VERIFIE -> add(pied(voir()));
        }
        if (!versions.isEmpty()) {
            add(new VersionsDeDocument(document.nom(), versions));
        }
    }

    /** The file stays until the new one is there. */
    private void remplacement() {
        var pied = new Div(voir());
        pied.addClassName("non");
        pied.add(Bouton.discret(getTranslation("demande.documents.remplacer"), () -> {
            var envoi = envoiDeFichier(); // made now: its script reads it as it enters the page
            replace(pied, envoi);
            envoi.getElement().executeJs("this.querySelector('[data-genre]').focus()");
        }));
        add(pied);
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
        add(envoiDeFichier());
        var pied = new Div();
        pied.addClassName("non");
        pied.add(new Span(), Bouton.discret(getTranslation("demande.documents.jeNeLAiPas"), () -> {
            pied.setVisible(false);
            demanderPourquoi();
        }));
        add(pied);
    }

    private EnvoiDeFichier envoiDeFichier() {
        return new EnvoiDeFichier(
                dossier, document.nom(), document.code(), ressources, () -> actions.montrer(document));
    }

    private void demanderPourquoi() {
        add(new PourquoiPas(document, cle(), raison -> actions.absent(document, raison)));
    }

    /** Where the browser keeps a reason that is not sent yet; the page without network counts it by that name. */
    private String cle() {
        return dossier.valeur() + "/" + Etape.DOCUMENTS + "/" + document.code();
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
