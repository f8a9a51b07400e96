package fr.parcoursprojet.suivi.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.confidentialite.Lectures;
import fr.parcoursprojet.socle.NumeroDossier;
import fr.parcoursprojet.socle.ui.DossierChange;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.OngletDossier;
import fr.parcoursprojet.suivi.DossierEnBref;
import fr.parcoursprojet.suivi.Dossiers;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One dossier: its header, then tabs that every module may add (journey 17). Each opening by an agent is noted (R14).
 */
@Route("agents/dossiers/:numero/:onglet?")
@StyleSheet("suivi.css")
@RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
class DossierView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Dossiers dossiers;
    private final List<OngletDossier> onglets;
    private final EnteteDossier entete;
    private final ArchiveFermee archive;
    private final Lectures lectures;
    private final AgentsPresents presences;
    private final Agents agents;
    private final Moi moi;
    private String titre = "";
    private transient Runnable relire = () -> {};
    private @Nullable Registration ecoute;

    DossierView(
            Dossiers dossiers,
            List<OngletDossier> onglets,
            EnteteDossier entete,
            ArchiveFermee archive,
            Lectures lectures,
            AgentsPresents presences,
            Agents agents,
            Moi moi) {
        this.dossiers = dossiers;
        this.onglets = onglets.stream()
                .sorted(Comparator.comparingInt(OngletDossier::rang))
                .toList();
        this.entete = entete;
        this.archive = archive;
        this.lectures = lectures;
        this.presences = presences;
        this.agents = agents;
        this.moi = moi;
        addClassName("suivi-dossier");
        setId("contenu");
        getElement().setAttribute("tabindex", "-1");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entree) {
        var parametres = entree.getRouteParameters();
        var dossier = parametres.get("numero").flatMap(this::dossier);
        if (dossier.isEmpty()) {
            entree.rerouteToError(NotFoundException.class);
            return;
        }
        if (archive.ferme(dossier.get().dossier())) {
            demanderPourquoi(dossier.get(), entree);
            return;
        }
        var possibles = onglets.stream()
                .filter(un -> un.concerne(dossier.get().dossier()))
                .toList();
        var nom = parametres.get("onglet").orElse(possibles.getFirst().nom());
        possibles.stream()
                .filter(un -> un.nom().equals(nom))
                .findFirst()
                .ifPresentOrElse(
                        un -> montrer(
                                dossier.get(),
                                possibles,
                                un,
                                entree.getLocation().getQueryParameters()),
                        () -> entree.rerouteToError(NotFoundException.class));
    }

    /** R15: nobody's name is shown before a référent wrote why. */
    private void demanderPourquoi(DossierEnBref dossier, BeforeEnterEvent entree) {
        if (!moi.a(Role.REFERENT)) {
            entree.rerouteToError(NotFoundException.class);
            return;
        }
        var ici = entree.getLocation().getPathWithQueryParameters();
        titre = dossier.numero().valeur();
        removeAll();
        add(archive.question(dossier, () -> entree.getUI().navigate(ici)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("socle.page.titre", titre);
    }

    /** What a tab does shows in the header at once, not only when the page is opened again. */
    @Override
    protected void onAttach(AttachEvent arrivee) {
        super.onAttach(arrivee);
        ecoute = DossierChange.ecouter(arrivee.getUI(), () -> relire.run());
    }

    @Override
    protected void onDetach(DetachEvent depart) {
        if (ecoute != null) {
            ecoute.remove();
        }
        super.onDetach(depart);
    }

    private void montrer(
            DossierEnBref dossier, List<OngletDossier> possibles, OngletDossier ouvert, QueryParameters adresse) {
        moi.agent().ifPresent(agent -> lectures.noter(dossier.dossier(), agent, ouvert.nom()));
        titre = dossier.nomComplet() + " · " + getTranslation("suivi.onglet." + ouvert.nom());
        removeAll();
        var contenu = new Div(ouvert.contenu(dossier.dossier(), adresse));
        contenu.addClassNames("co", "co-" + ouvert.nom());
        // what only reads is scrolled with the keyboard too
        contenu.getElement().setAttribute("tabindex", "0");
        var tete = new Component[] {entete.de(dossier), barre(dossier, possibles, ouvert)};
        add(tete[0], quiRegarde(dossier), tete[1], contenu);
        relire = () -> dossiers.parNumero(dossier.numero()).ifPresent(relu -> {
            var relue = new Component[] {entete.de(relu), barre(relu, possibles, ouvert)};
            for (int rang = 0; rang < tete.length; rang++) {
                replace(tete[rang], relue[rang]);
                tete[rang] = relue[rang];
            }
        });
    }

    private Component quiRegarde(DossierEnBref dossier) {
        return new QuiRegarde(dossier.dossier(), moi.exigerAgent(), presences, agents);
    }

    private Component barre(DossierEnBref dossier, List<OngletDossier> possibles, OngletDossier ouvert) {
        var liste = new UnorderedList();
        for (var un : possibles) {
            var lien = Lien.vers(
                    "agents/dossiers/" + dossier.numero() + "/" + un.nom(), getTranslation("suivi.onglet." + un.nom()));
            if (un == ouvert) {
                lien.getElement().setAttribute("aria-current", "page");
            }
            var attendent = un.enAttente(dossier.dossier());
            if (attendent > 0) {
                lien.add(nombre(attendent));
            }
            liste.add(new ListItem(lien));
        }
        var barre = new Nav(liste);
        barre.addClassName("tb");
        barre.setAriaLabel(getTranslation("suivi.dossier.parties"));
        return barre;
    }

    private Span nombre(int attendent) {
        var cachee = new Span(getTranslation("suivi.dossier.attendent"));
        cachee.addClassName("vh");
        var nombre = new Span(new Span(Integer.toString(attendent)), cachee);
        nombre.addClassNames("n", "num");
        return nombre;
    }

    private Optional<DossierEnBref> dossier(String ecrit) {
        return NumeroDossier.lu(ecrit).flatMap(dossiers::parNumero);
    }
}
