package fr.parcoursprojet.suivi.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.instruction.Instructions;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.Pastille;
import fr.parcoursprojet.socle.ui.Textes;
import fr.parcoursprojet.suivi.Chronologie;
import fr.parcoursprojet.suivi.DossierEnBref;
import fr.parcoursprojet.suivi.Taches;
import fr.parcoursprojet.suivi.TypeTache;
import fr.parcoursprojet.suivi.Urgence;

/** Beside the list: who it is, the next action, the figures, what happened last. */
@org.springframework.stereotype.Component
class DetailTache {

    private static final int DERNIERS = 6;

    private final Taches taches;
    private final Instructions instructions;
    private final Chronologie chronologie;
    private final FaitsEnFrise frises;
    private final ResumeDossier resumes;
    private final Agents agents;
    private final Moi moi;
    private final Delais delais;
    private final Textes textes;

    DetailTache(
            Taches taches,
            Instructions instructions,
            Chronologie chronologie,
            FaitsEnFrise frises,
            ResumeDossier resumes,
            Agents agents,
            Moi moi,
            Delais delais,
            Textes textes) {
        this.taches = taches;
        this.instructions = instructions;
        this.chronologie = chronologie;
        this.frises = frises;
        this.resumes = resumes;
        this.agents = agents;
        this.moi = moi;
        this.delais = delais;
        this.textes = textes;
    }

    Component[] de(LigneAFaire ligne, Runnable apres) {
        var type = new Pastille(
                ligne.ton(),
                ligne.icone(),
                textes.texte("suivi.type." + ligne.tache().type()));
        var dossier = ligne.dossier();
        if (dossier == null) {
            return new Component[] {
                type, new H2(ligne.fait()), new Paragraph(ligne.contexte()), actions(ligne, apres), suite(ligne, apres)
            };
        }
        return new Component[] {
            type,
            personne(dossier),
            actions(ligne, apres),
            suite(ligne, apres),
            resumes.de(dossier),
            new H3(textes.texte("suivi.aFaire.passe")),
            frises.frise(
                    chronologie.de(dossier.dossier()).stream().limit(DERNIERS).toList())
        };
    }

    /** The next action of a line, as the list shows it. */
    Lien action(LigneAFaire ligne) {
        var mots = textes.texte("suivi.tache.action." + ligne.tache().type());
        var lien = Lien.vers(ligne.adresse(), mots).bouton();
        lien.getElement().setAttribute("aria-label", textes.texte("suivi.aFaire.action", mots, ligne.fait()));
        return lien;
    }

    /** Later, or by somebody else. */
    private Div suite(LigneAFaire ligne, Runnable apres) {
        var tache = ligne.tache();
        var suite = new Div();
        suite.addClassName("act");
        if (tache.urgence(delais.aujourdhui()) == Urgence.REPORTEE) {
            suite.add(Bouton.second(textes.texte("suivi.report.reprendre"), () -> {
                taches.reprendre(tache.id());
                apres.run();
            }));
        } else {
            suite.add(Bouton.second(
                            textes.texte("suivi.report.ouvrir"),
                            () -> new PlusTard(taches, tache, delais.aujourdhui(), apres).open())
                    .avec(Icone.HORLOGE));
        }
        suite.add(Bouton.second(textes.texte("suivi.confier.ouvrir"), () -> new Confier(taches, tache, apres).open())
                .avec(Icone.GENS));
        if (tache.confieeA() != null) {
            var qui = new Paragraph(
                    textes.texte("suivi.confier.a", agents.de(tache.confieeA()).nom()));
            qui.addClassName("muted");
            suite.add(qui);
        }
        return suite;
    }

    private Div personne(DossierEnBref dossier) {
        var qui = new Paragraph(textes.texte("suivi.aFaire.personne", dossier.age(delais.aujourdhui())));
        qui.addClassName("muted");
        if (dossier.telephone() != null) {
            var appel = Lien.dehors(
                    "tel:" + dossier.telephone().valeur(), dossier.telephone().lisible());
            qui.add(new Span(" · "), appel);
        }
        var nom = new H2(Lien.vers("agents/dossiers/" + dossier.numero(), dossier.nomComplet()));
        var personne = new Div(nom, qui);
        personne.addClassName("suivi-personne");
        return personne;
    }

    private Div actions(LigneAFaire ligne, Runnable apres) {
        var type = ligne.tache().type();
        var actions = new Div();
        actions.addClassName("act");
        var referent = moi.a(Role.REFERENT);
        var lire = Lien.vers(ligne.adresse(), textes.texte("suivi.tache.action." + type));
        var dossier = ligne.dossier();
        if (referent && type == TypeTache.NOUVELLE_DEMANDE && dossier != null) {
            actions.add(Bouton.principal(textes.texte("suivi.aFaire.prendre"), () -> {
                instructions.affecter(dossier.dossier(), moi.exigerAgent());
                Annonce.fait(textes.texte("suivi.aFaire.prise"));
                UI.getCurrent().navigate(ligne.adresse());
            }));
            actions.add(lire.bouton());
        } else {
            actions.add(lire.principal());
        }
        if (referent && dossier != null && type != TypeTache.MESSAGE_RECU) {
            actions.add(
                    Lien.vers("agents/dossiers/" + dossier.numero() + "/messages", textes.texte("suivi.aFaire.ecrire"))
                            .icone(Icone.MAIL)
                            .bouton());
        }
        if (referent && type.fermableAMain()) {
            actions.add(Bouton.second(textes.texte("suivi.aFaire.traiter"), () -> {
                        taches.traiter(ligne.tache().id(), moi.exigerAgent());
                        Annonce.fait(textes.texte("suivi.aFaire.traitee"));
                        apres.run();
                    })
                    .avec(Icone.COCHE));
        }
        return actions;
    }
}
