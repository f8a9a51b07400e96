package fr.parcoursprojet.recouvrement.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.pret.ChoixDePret;
import fr.parcoursprojet.pret.EtatPret;
import fr.parcoursprojet.pret.Pret;
import fr.parcoursprojet.recouvrement.Difficultes;
import fr.parcoursprojet.recouvrement.MotifDifficulte;
import fr.parcoursprojet.socle.ui.BarreDuBas;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Carte;
import fr.parcoursprojet.socle.ui.Garde;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.PageTelephone;
import fr.parcoursprojet.socle.ui.Remarque;
import fr.parcoursprojet.socle.ui.Ton;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** <i>J’ai une difficulté</i>: a reason, one button; the référent knows it the same day (journey 11). */
@Route("espace/mon-pret/difficulte")
@RolesAllowed(Role.Noms.USAGER)
@StyleSheet("pret.css")
class DifficulteView extends PageTelephone implements BeforeEnterObserver {

    private static final int LETTRES = 1000;
    private static final String MON_PRET = "espace/mon-pret";

    private final Difficultes difficultes;
    private final ChoixDePret choix;
    private final Moi moi;
    private final RadioButtonGroup<MotifDifficulte> motif = new RadioButtonGroup<>();
    private final TextArea message = new TextArea();

    DifficulteView(ChoixDePret choix, Difficultes difficultes, Moi moi) {
        this.choix = choix;
        this.difficultes = difficultes;
        this.moi = moi;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entree) {
        var nom = entree.getLocation().getQueryParameters().getSingleParameter("pret");
        var possibles = choix.enEtat(EtatPret.DEBLOQUE, moi.exigerUsager(), nom);
        if (possibles.size() > 1) {
            entree.forwardTo(MON_PRET);
        } else {
            montrer(possibles.getFirst());
        }
    }

    private void montrer(Pret pret) {
        vider();
        retour(adresse(pret), null);
        titre(getTranslation("recouvrement.difficulte.titre"));
        if (pret.geleLe() != null || pret.contentieuxLe() != null) {
            ajouter(Remarque.info(getTranslation("recouvrement.refus.suivi")));
            enBas(new BarreDuBas(Lien.vers("espace/messages", getTranslation("recouvrement.difficulte.ecrire"))
                    .principal()));
            return;
        }
        motif.setLabel(getTranslation("recouvrement.difficulte.pourquoi"));
        motif.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        motif.setItems(MotifDifficulte.values());
        motif.setItemLabelGenerator(choix -> getTranslation("recouvrement.motif." + choix.name()));
        motif.setValue(MotifDifficulte.AUTRE);
        message.setLabel(getTranslation("recouvrement.difficulte.message"));
        message.setMaxLength(LETTRES);
        message.setWidthFull();
        message.setMinRows(3);
        Garde.sur(message, garde(pret), Clock.systemUTC(), () -> false); // until it is sent
        var phrase = new Paragraph(getTranslation("recouvrement.difficulte.phrase"));
        phrase.addClassName("muted");
        ajouter(phrase, new Carte(motif, message));
        if (difficultes.du(pret.id()).stream().anyMatch(dite -> dite.traiteeLe() == null)) {
            ajouter(Remarque.info(getTranslation("recouvrement.difficulte.dejaDite")));
        }
        enBas(new BarreDuBas(Bouton.principal(getTranslation("recouvrement.difficulte.envoyer"), () -> envoyer(pret))
                .avec(Icone.MAIN)));
    }

    private void envoyer(Pret pret) {
        difficultes.declarer(pret.id(), moi.exigerUsager(), motif.getValue(), message.getValue());
        Garde.oublier(this, garde(pret));
        vider();
        ajouter(new Remarque(Ton.OK, Icone.OK, getTranslation("recouvrement.difficulte.envoyee")));
        enBas(new BarreDuBas(Lien.vers(adresse(pret), getTranslation("recouvrement.difficulte.revenir"))
                .principal()));
    }

    private static String garde(Pret pret) {
        return "difficulte/" + pret.id();
    }

    private static String adresse(Pret pret) {
        return MON_PRET + "?pret=" + pret.id();
    }
}
