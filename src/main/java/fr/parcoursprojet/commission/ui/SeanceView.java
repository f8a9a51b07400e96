package fr.parcoursprojet.commission.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.parcoursprojet.commission.Commissions;
import fr.parcoursprojet.commission.DossierAInscrire;
import fr.parcoursprojet.commission.EtatPassage;
import fr.parcoursprojet.commission.EtatSeance;
import fr.parcoursprojet.commission.Liasses;
import fr.parcoursprojet.commission.Passage;
import fr.parcoursprojet.commission.Presences;
import fr.parcoursprojet.commission.Seance;
import fr.parcoursprojet.commission.SeanceId;
import fr.parcoursprojet.compte.Agent;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.NumeroDossier;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Confirmation;
import fr.parcoursprojet.socle.ui.EtatVide;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.PageBureau;
import fr.parcoursprojet.socle.ui.Titre;
import fr.parcoursprojet.stockage.Coffre;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One séance: its ordre du jour, who is there, then its papers. */
@Route("agents/commission/:seance")
@StyleSheet("commission.css")
@RolesAllowed({Role.Noms.REFERENT, Role.Noms.MEMBRE_COMMISSION, Role.Noms.AGENT_ADMINISTRATIF})
class SeanceView extends PageBureau implements BeforeEnterObserver {

    private final Commissions commissions;
    private final Presences presences;
    private final Liasses liasses;
    private final Demandes demandes;
    private final Coffre coffre;
    private final boolean ecrit;

    SeanceView(
            Commissions commissions, Presences presences, Liasses liasses, Demandes demandes, Coffre coffre, Moi moi) {
        this.commissions = commissions;
        this.presences = presences;
        this.liasses = liasses;
        this.demandes = demandes;
        this.coffre = coffre;
        this.ecrit = moi.a(Role.REFERENT);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entree) {
        try {
            montrer(new SeanceId(
                    UUID.fromString(entree.getRouteParameters().get("seance").orElse(""))));
        } catch (IllegalArgumentException | Introuvable absente) {
            entree.rerouteToError(NotFoundException.class);
        }
    }

    private void montrer(SeanceId id) {
        var seance = commissions.de(id);
        titre(getTranslation("commission.seance.titre", Mots.quand(seance.debut())));
        precision(seance.lieu());
        outils(
                Mots.etat(this, seance.etat()),
                new PapierEnLigne(
                        () -> liasses.pdf(id),
                        "dossiers-" + seance.debut().toLocalDate() + ".pdf",
                        getTranslation("commission.seance.liasse")),
                Lien.vers("agents/commission/" + id + "/salle", getTranslation("commission.seance.salle"))
                        .bouton());
        volet(ordreDuJour(seance));
        detail(getTranslation("commission.seance.suite"), suite(seance).toArray(Component[]::new));
    }

    private Component ordreDuJour(Seance seance) {
        var volet = new Div(Titre.deux(getTranslation("commission.ordre.titre")));
        if (seance.passages().isEmpty()) {
            volet.add(new EtatVide(getTranslation("commission.ordre.vide")));
        }
        var liste = new OrderedList();
        liste.addClassNames("card", "oj-liste");
        seance.passages().forEach(passage -> liste.add(ligne(seance, passage)));
        liste.setVisible(!seance.passages().isEmpty());
        volet.add(liste);
        if (ecrit && seance.etat() != EtatSeance.CLOSE) {
            volet.add(ajout(seance));
        }
        return volet;
    }

    private ListItem ligne(Seance seance, Passage passage) {
        var demande = demandes.de(passage.dossier());
        var nom = Mots.nom(this, passage, commissions.objet(passage.dossier()));
        var rang = new Span(Integer.toString(passage.rang()));
        rang.addClassNames("num", "rang");
        var texte = new Span(nom);
        texte.addClassName("quoi");
        var numero = numero(demande.numero());
        var ligne = new ListItem(rang, new Div(texte, numero), Mots.etat(this, passage.etat()));
        if (ecrit && seance.etat() != EtatSeance.CLOSE) {
            var monter = Bouton.icone(
                    Icone.GAUCHE,
                    getTranslation("commission.ordre.monter", nom),
                    () -> placer(seance, passage, passage.rang() - 1));
            monter.setVisible(passage.rang() > 1);
            var descendre = Bouton.icone(
                    Icone.CHEV,
                    getTranslation("commission.ordre.descendre", nom),
                    () -> placer(seance, passage, passage.rang() + 1));
            descendre.setVisible(passage.rang() < seance.passages().size());
            var deplacer = new Div(
                    monter,
                    descendre,
                    Bouton.icone(
                            Icone.CORBEILLE,
                            getTranslation("commission.ordre.retirer", nom),
                            () -> retirer(seance, passage)));
            deplacer.addClassName("gestes");
            ligne.add(deplacer);
        }
        if (passage.lettre() != null) {
            ligne.add(new PapierEnLigne(
                    coffre, passage.lettre(), getTranslation("commission.ordre.lettre", demande.numero())));
        }
        return ligne;
    }

    /** A link for who opens dossiers; members only see the number. */
    private Component numero(@Nullable NumeroDossier numero) {
        var texte = String.valueOf(numero);
        if (ecrit) {
            var lien = Lien.vers("agents/dossiers/" + texte, texte);
            lien.addClassNames("num", "s");
            return lien;
        }
        var nombre = new Span(texte);
        nombre.addClassNames("num", "s", "muted");
        return nombre;
    }

    private Component ajout(Seance seance) {
        var choix = new ComboBox<DossierAInscrire>(getTranslation("commission.ordre.ajouter"));
        var attendent = commissions.aInscrire();
        choix.setItems(attendent);
        choix.setItemLabelGenerator(dossier -> dossier.numero() + " · " + dossier.objet());
        choix.setHelperText(getTranslation(
                attendent.isEmpty() ? "commission.attente.rien" : "commission.ordre.aide", attendent.size()));
        var ajouter = Bouton.second(getTranslation("commission.ordre.inscrire"), () -> {
                    if (choix.getValue() != null) {
                        commissions.inscrire(seance.id(), choix.getValue().dossier());
                        montrer(seance.id());
                    }
                })
                .avec(Icone.PLUS);
        var ligne = new Div(choix, ajouter);
        ligne.addClassName("ajout");
        return ligne;
    }

    private List<Component> suite(Seance seance) {
        var contenu = new ArrayList<Component>();
        switch (seance.etat()) {
            case PLANIFIEE, OUVERTE -> {
                contenu.add(new QuiEstLa(commissions, presences, seance, ecrit, () -> montrer(seance.id())));
                if (seance.etat() == EtatSeance.OUVERTE) {
                    contenu.addAll(cloture(seance));
                }
            }
            case CLOSE -> {
                contenu.add(Titre.deux(getTranslation("commission.papiers.titre")));
                contenu.add(new Paragraph(getTranslation(
                        "commission.papiers.partis", seance.passages().size())));
                contenu.add(new Paragraph(getTranslation("commission.papiers.presents", presents(seance))));
                if (seance.procesVerbal() != null) {
                    contenu.add(new PapierEnLigne(
                            coffre, seance.procesVerbal(), getTranslation("commission.papiers.procesVerbal")));
                }
            }
        }
        return contenu;
    }

    private String presents(Seance seance) {
        return commissions.membres().stream()
                .filter(membre -> seance.presents().contains(membre.id()))
                .map(Agent::nom)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private List<Component> cloture(Seance seance) {
        var reste = seance.passages().stream()
                .filter(passage -> passage.etat() == EtatPassage.INSCRIT)
                .count();
        var phrase = new Paragraph(
                reste == 0
                        ? getTranslation("commission.clore.pret")
                        : getTranslation("commission.clore.reste", (int) reste));
        if (!ecrit || reste > 0) {
            return List.of(Titre.deux(getTranslation("commission.clore.titre")), phrase);
        }
        return List.of(
                Titre.deux(getTranslation("commission.clore.titre")),
                phrase,
                Bouton.principal(
                        getTranslation("commission.clore.faire"),
                        () -> Confirmation.demander(
                                getTranslation("commission.clore.question"),
                                getTranslation(
                                        "commission.clore.phrase",
                                        seance.passages().size()),
                                getTranslation("commission.clore.faire"),
                                () -> {
                                    commissions.clore(seance.id());
                                    montrer(seance.id());
                                })));
    }

    private void placer(Seance seance, Passage passage, int rang) {
        commissions.placer(seance.id(), passage.dossier(), rang);
        montrer(seance.id());
    }

    private void retirer(Seance seance, Passage passage) {
        Confirmation.demander(
                getTranslation("commission.retirer.question"),
                getTranslation("commission.retirer.phrase"),
                getTranslation("commission.retirer.faire"),
                () -> {
                    commissions.retirer(seance.id(), passage.dossier());
                    montrer(seance.id());
                });
    }
}
