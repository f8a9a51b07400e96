package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.pret.EtatPret;
import fr.parcoursprojet.pret.Pret;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.pret.ProtectionPersonnelle;
import fr.parcoursprojet.pret.ReglagesDuTresor;
import fr.parcoursprojet.pret.Titres;
import fr.parcoursprojet.socle.ui.Carte;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.PageTelephone;
import fr.parcoursprojet.socle.ui.Remarque;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;

/** How to pay the Treasury: the reference first, then each way (R9: never here). */
@Route("espace/mon-pret/payer")
@RolesAllowed(Role.Noms.USAGER)
@StyleSheet("pret.css")
class PayerView extends PageTelephone implements BeforeEnterObserver {

    private final Prets prets;
    private final Titres titres;
    private final MesPrets mesPrets;
    private final ProtectionPersonnelle protection;
    private final ReglagesDuTresor tresor;

    PayerView(
            Prets prets, Titres titres, MesPrets mesPrets, ProtectionPersonnelle protection, ReglagesDuTresor tresor) {
        this.prets = prets;
        this.titres = titres;
        this.mesPrets = mesPrets;
        this.protection = protection;
        this.tresor = tresor;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entree) {
        mesPrets.exiger(entree, EtatPret.DEBLOQUE, EtatPret.NON_VALEUR).ifPresent(this::montrer);
    }

    private void montrer(Pret pret) {
        var situation = prets.situation(pret.id());
        vider();
        retour(MesPrets.adresse(pret), null);
        titre(getTranslation("pret.payer.titre"));
        if (pret.geleLe() != null) {
            ajouter(Remarque.info(getTranslation("pret.refus.gele")));
            return;
        }
        var protege = protection.depuis(pret, mesPrets.moi());
        if (protege.isPresent()) {
            ajouter(
                    Remarque.info(getTranslation("pret.suspendu.protege")),
                    muet(getTranslation("pret.suspendu.protegeSuite", protege.get())));
            return;
        }
        var titre = new Span(Objects.requireNonNullElse(pret.titre(), ""));
        titre.addClassNames("ref", "num");
        var reference = new Carte(new Paragraph(new Span(getTranslation("pret.payer.reference")), titre));
        situation
                .prochaine()
                .filter(echeance -> pret.etat() == EtatPret.DEBLOQUE)
                .ifPresent(echeance -> reference.add(muet(getTranslation(
                        "pret.payer.prochaine", echeance.reste(), Dates.sansAnnee(echeance.le(), situation.jour())))));
        var parEcheance = new ReferencesDesEcheances(situation, titres.desEcheances(pret.id()));
        if (pret.etat() == EtatPret.NON_VALEUR) {
            reference.add(muet(getTranslation("pret.payer.nonValeur", situation.resteDu())));
        } else if (parEcheance.aMontrer()) {
            reference.add(parEcheance);
        }
        var moyens = new UnorderedList();
        moyens.addClassName("moyens");
        if (!tresor.payfip().isEmpty()) {
            moyens.add(moyen(
                    Icone.LIEN,
                    "carte",
                    new Paragraph(Lien.dehors(tresor.payfip(), getTranslation("pret.payer.carte.lien")))));
        }
        if (!tresor.iban().isEmpty()) {
            var iban = new Paragraph(tresor.iban());
            iban.addClassName("num");
            moyens.add(moyen(Icone.BANQUE, "virement", iban));
        }
        if (!tresor.adresse().isEmpty()) {
            moyens.add(moyen(Icone.EURO, "guichet", new Paragraph(tresor.adresse())));
        }
        if (moyens.getChildren().findAny().isEmpty()) {
            moyens.add(new ListItem(muet(getTranslation("pret.payer.demander"))));
        }
        ajouter(
                reference,
                Carte.titree(getTranslation("pret.payer.moyens"), moyens),
                Remarque.info(getTranslation("pret.payer.delai")));
    }

    private ListItem moyen(Icone icone, String nom, Component suite) {
        return new ListItem(
                new H3(icone.dessin(), new Span(getTranslation("pret.payer." + nom))),
                muet(getTranslation("pret.payer." + nom + ".comment")),
                suite);
    }

    private static Paragraph muet(String phrase) {
        var paragraphe = new Paragraph(phrase);
        paragraphe.addClassNames("muted", "s");
        return paragraphe;
    }
}
