package fr.parcoursprojet.demande.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.demande.Recepisse;
import fr.parcoursprojet.demande.Recepisses;
import fr.parcoursprojet.edition.IdentiteService;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Langue;
import fr.parcoursprojet.socle.NumeroDossier;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.BarreDuBas;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Carte;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.PageTelephone;
import fr.parcoursprojet.socle.ui.Titre;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Stream;

/** The receipt of a filing (R8): on screen, as PDF, by e-mail once more; and what comes next. */
@Route("espace/recu/:numero?")
@StyleSheet("demande.css")
@RolesAllowed(Role.Noms.USAGER)
class RecuView extends PageTelephone implements BeforeEnterObserver {

    private final OutilsDePage outils;
    private final Recepisses recepisses;
    private final IdentiteService service;

    RecuView(OutilsDePage outils, Recepisses recepisses, IdentiteService service) {
        this.outils = outils;
        this.recepisses = recepisses;
        this.service = service;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entree) {
        var numero = entree.getRouteParameters()
                .get("numero")
                .filter(ecrit -> ecrit.matches("PP-\\d{4}-\\d{5,}"))
                .map(NumeroDossier::new)
                .or(() -> outils.demandes().de(outils.moi().exigerUsager()).stream()
                        .flatMap(demande -> Stream.ofNullable(demande.numero()))
                        .findFirst()
                        .filter(dernier ->
                                entree.getRouteParameters().get("numero").isEmpty()))
                .orElseThrow(() -> new Introuvable("recepisse"));
        dessiner(recepisses.de(numero, outils.moi().exigerUsager()));
    }

    private void dessiner(Recepisse recu) {
        vider();
        var titre = new H1(Icone.OK.dessin(), new Span(getTranslation("demande.recu.titre")));
        titre.addClassName("fait");
        titre(getTranslation("demande.recu.titre"), titre);
        ajouter(new Paragraph(getTranslation("demande.recu.phrase")));
        ajouter(carte(recu));
        ajouter(Titre.deux(getTranslation("demande.recu.ensuite")), suite());
        enBas(new BarreDuBas(
                Lien.vers("espace", getTranslation("demande.recu.suivre")).principal()));
    }

    private Carte carte(Recepisse recu) {
        var quand = recu.deposeeLe().atZone(Francais.PARIS);
        var telephone = Lien.dehors("tel:" + service.telephone().replace(" ", ""), service.telephone());
        telephone.addClassName("num");
        var faits = new Paires()
                .paire(getTranslation("demande.recu.numero"), recu.numero().valeur())
                .paire(
                        getTranslation("demande.recu.recueLe"),
                        Moments.complet(quand.toLocalDateTime(), this::getTranslation))
                .paire(getTranslation("demande.recu.de"), recu.nom())
                .paire(getTranslation("demande.recu.pour"), pour(recu))
                .paire(getTranslation("demande.recu.service"), getTranslation("demande.recu.nomService", service.nom()))
                .paire(getTranslation("demande.recu.contact"), telephone);
        var carte = Carte.titree(getTranslation("demande.recu.recu"), faits, recours(recu), actions(recu));
        carte.addClassName("recu");
        return carte;
    }

    private Div recours(Recepisse recu) {
        var bloc = new Div(
                Titre.trois(getTranslation("demande.recu.silence")),
                new Paragraph(getTranslation("demande.recu.silence.phrase", Moments.jour(recu.decisionImplicite()))),
                new Paragraph(getTranslation("demande.recu.recours", Moments.jour(recu.recoursAvant()))));
        bloc.addClassName("dr");
        return bloc;
    }

    private Div actions(Recepisse recu) {
        var actions = new Div(
                Bouton.second(getTranslation("demande.recu.email"), () -> {
                            recepisses.redemander(recu.numero(), recu.demandeur());
                            Annonce.fait(getTranslation("demande.recu.emailParti"));
                        })
                        .avec(Icone.MAIL),
                Lien.dehors("espace/recu/" + recu.numero() + ".pdf", getTranslation("demande.recu.pdf"))
                        .bouton()
                        .icone(Icone.FICHIER));
        if (Langue.courante() == Langue.EN) {
            actions.add(Lien.dehors("espace/receipt/" + recu.numero() + ".pdf", getTranslation("demande.recu.copie"))
                    .bouton()
                    .icone(Icone.FICHIER));
        }
        actions.addClassName("act");
        return actions;
    }

    private String pour(Recepisse recu) {
        var pret = recu.pret().estPositif();
        var aide = recu.subvention().estPositif();
        var cle = pret && aide ? "demande.recu.pretEtAide" : pret ? "demande.recu.pret" : "demande.recu.aide";
        return getTranslation(cle, recu.objet(), recu.pret(), recu.subvention());
    }

    private OrderedList suite() {
        var liste = new OrderedList(
                etape(Icone.DOC2, "documents"), etape(Icone.CAL, "rendezVous"), etape(Icone.GENS, "commission"));
        liste.addClassNames("card", "suite");
        return liste;
    }

    private ListItem etape(Icone icone, String nom) {
        var cle = "demande.recu.suite." + nom;
        var fort = new Span(getTranslation(cle));
        fort.addClassName("fort");
        var precision = new Span(getTranslation(cle + ".precision"));
        precision.addClassNames("s", "muted");
        return new ListItem(icone.dessin(), new Div(new Div(fort), new Div(precision)));
    }
}
