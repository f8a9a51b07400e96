package fr.parcoursprojet.suivi.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.Somme;
import fr.parcoursprojet.socle.ui.Textes;
import fr.parcoursprojet.suivi.DossierEnBref;

/** The head of a dossier: who, state, number, project, amounts, the date silence would refuse on, and Écrire. */
@org.springframework.stereotype.Component
class EnteteDossier {

    private final ChipEtat chips;
    private final Delais delais;
    private final Moi moi;
    private final Textes textes;

    EnteteDossier(ChipEtat chips, Delais delais, Moi moi, Textes textes) {
        this.chips = chips;
        this.delais = delais;
        this.moi = moi;
        this.textes = textes;
    }

    Header de(DossierEnBref dossier) {
        var qui = new Div(new H1(dossier.nomComplet()), chips.de(dossier.etat()));
        qui.addClassName("t1");
        var faits = new UnorderedList(
                new ListItem(gras(dossier.numero().valeur())), new ListItem(dossier.objet()), montants(dossier));
        if (dossier.etat().attendUneDecision()) {
            faits.add(new ListItem(
                    new Span(textes.texte("suivi.dossier.implicite") + " "),
                    gras(delais.date(dossier.decisionImplicite()))));
        }
        var entete = new Header(qui, faits);
        entete.addClassName("hd");
        if (moi.a(Role.REFERENT)) {
            var ecrire = Lien.vers(
                            "agents/dossiers/" + dossier.numero() + "/messages", textes.texte("suivi.aFaire.ecrire"))
                    .icone(Icone.MAIL)
                    .bouton();
            ecrire.addClassName("vu");
            entete.add(ecrire);
        }
        return entete;
    }

    private ListItem montants(DossierEnBref dossier) {
        var montants = new ListItem();
        if (dossier.pret().estPositif()) {
            montants.add(mots("suivi.dossier.pret"), Somme.de(dossier.pret()));
        }
        if (dossier.subvention().estPositif()) {
            montants.add(
                    mots(dossier.pret().estPositif() ? "suivi.dossier.plusAide" : "suivi.dossier.aide"),
                    Somme.de(dossier.subvention()));
        }
        return montants;
    }

    private Span mots(String cle) {
        return new Span(" " + textes.texte(cle) + " ");
    }

    private static Component gras(String texte) {
        var gras = new Span(texte);
        gras.addClassNames("num", "somme");
        return gras;
    }
}
