package fr.parcoursprojet.courrier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.courrier.CourrierPostal;
import fr.parcoursprojet.courrier.CourriersPostaux;
import fr.parcoursprojet.courrier.LotImprime;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.EtatVide;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.PageBureau;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.function.Supplier;

/** The letters to print: one file with all of them, then one click says that they are posted; a batch can be opened again. */
@Route("agents/courriers")
@Menu(title = "courrier.postaux.menu", order = 75, icon = "recu")
@StyleSheet("courrier.css")
@RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
class CourriersView extends PageBureau {

    private final CourriersPostaux postaux;
    private final Agents agents;
    private final Moi moi;

    CourriersView(CourriersPostaux postaux, Agents agents, Moi moi) {
        this.postaux = postaux;
        this.agents = agents;
        this.moi = moi;
        titre(getTranslation("courrier.postaux.titre"));
        montrer();
    }

    private void montrer() {
        var attendus = postaux.aImprimer();
        var contenu = new Div();
        contenu.addClassName("courriers");
        if (attendus.isEmpty()) {
            contenu.add(new EtatVide(getTranslation("courrier.postaux.rien")));
        } else {
            contenu.add(
                    new Paragraph(getTranslation("courrier.postaux.explication")), actes(attendus), liste(attendus));
        }
        var lots = postaux.lots();
        if (!lots.isEmpty()) {
            contenu.add(new H2(getTranslation("courrier.postaux.imprimes")));
            lots.forEach(lot -> contenu.add(carte(lot)));
        }
        volet(contenu);
    }

    private Div actes(List<CourrierPostal> attendus) {
        var ouvrir = pdf(
                "courriers.pdf",
                getTranslation("courrier.postaux.ouvrir", attendus.size()),
                () -> postaux.pdf(attendus, moi.exigerAgent()));
        ouvrir.addClassNames("btn", "p");
        var actes = new Div(
                ouvrir,
                Bouton.second(getTranslation("courrier.postaux.marquer", attendus.size()), () -> {
                            postaux.imprimer(
                                    attendus.stream().map(CourrierPostal::id).toList(), moi.exigerAgent());
                            Annonce.fait(getTranslation("courrier.postaux.marques"));
                            montrer();
                        })
                        .avec(Icone.COCHE));
        actes.addClassName("suite");
        return actes;
    }

    private UnorderedList liste(List<CourrierPostal> attendus) {
        var liste = new UnorderedList();
        liste.addClassNames("card", "papiers");
        attendus.forEach(postal -> liste.add(new LigneDeCourrier(
                postal, pdf("courrier.pdf", postal.nom(), () -> postaux.pdf(List.of(postal), moi.exigerAgent())))));
        return liste;
    }

    private Component carte(LotImprime lot) {
        var quand = lot.le().atZone(Francais.PARIS);
        var fait = new Span(getTranslation(
                "courrier.postaux.lot",
                lot.nombre(),
                quand.toLocalDate(),
                Francais.heure(quand.toLocalTime()),
                agents.de(lot.par()).nom()));
        var ouvrir = pdf(
                "courriers.pdf",
                getTranslation("courrier.postaux.rouvrir"),
                () -> postaux.pdf(lot.id(), moi.exigerAgent()));
        ouvrir.addClassName("btn");
        var suite = new Div(ouvrir, Bouton.discret(getTranslation("courrier.postaux.remettre"), () -> {
            postaux.remettre(lot.id());
            Annonce.fait(getTranslation("courrier.postaux.remis"));
            montrer();
        }));
        suite.addClassName("suite");
        var carte = new Div(fait, suite);
        carte.addClassNames("card", "pli");
        return carte;
    }

    private static Anchor pdf(String fichier, String nom, Supplier<byte[]> contenu) {
        var lien = new Anchor(
                DownloadHandler.fromInputStream(demande -> {
                            var octets = contenu.get();
                            return new DownloadResponse(
                                    new ByteArrayInputStream(octets), fichier, "application/pdf", octets.length);
                        })
                        .inline(),
                nom);
        lien.getElement().setAttribute("target", "_blank");
        return lien;
    }
}
