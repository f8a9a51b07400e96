package fr.parcoursprojet.commission.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.parcoursprojet.commission.Calendriers;
import fr.parcoursprojet.commission.Commissions;
import fr.parcoursprojet.commission.EtatPassage;
import fr.parcoursprojet.commission.EtatSeance;
import fr.parcoursprojet.commission.Liasses;
import fr.parcoursprojet.commission.Presences;
import fr.parcoursprojet.commission.Seance;
import fr.parcoursprojet.commission.SeanceId;
import fr.parcoursprojet.commission.ValidationsEnAmont;
import fr.parcoursprojet.compte.Agent;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Confirmation;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.PageBureau;
import fr.parcoursprojet.socle.ui.Titre;
import fr.parcoursprojet.stockage.Coffre;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** One séance: its ordre du jour, who is there, then its papers. */
@Route("agents/commission/:seance")
@StyleSheet("commission.css")
@RolesAllowed({Role.Noms.REFERENT, Role.Noms.MEMBRE_COMMISSION, Role.Noms.AGENT_ADMINISTRATIF})
class SeanceView extends PageBureau implements BeforeEnterObserver {

    private final Commissions commissions;
    private final Presences presences;
    private final Calendriers calendriers;
    private final Liasses liasses;
    private final ValidationsEnAmont validations;
    private final Demandes demandes;
    private final Coffre coffre;
    private final boolean ecrit;

    SeanceView(
            Commissions commissions,
            Presences presences,
            Calendriers calendriers,
            Liasses liasses,
            ValidationsEnAmont validations,
            Demandes demandes,
            Coffre coffre,
            Moi moi) {
        this.commissions = commissions;
        this.presences = presences;
        this.calendriers = calendriers;
        this.liasses = liasses;
        this.validations = validations;
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
        volet(
                new OrdreDeSeance(commissions, demandes, coffre, seance, ecrit, () -> montrer(id)),
                new AmontARatifier(validations, seance));
        detail(getTranslation("commission.seance.suite"), suite(seance).toArray(Component[]::new));
    }

    private List<Component> suite(Seance seance) {
        var contenu = new ArrayList<Component>();
        switch (seance.etat()) {
            case PLANIFIEE, OUVERTE -> {
                contenu.add(new QuiEstLa(commissions, presences, seance, ecrit, () -> montrer(seance.id())));
                if (ecrit && seance.etat() == EtatSeance.PLANIFIEE) {
                    contenu.add(new Convocation(calendriers, seance, () -> montrer(seance.id())));
                }
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
}
