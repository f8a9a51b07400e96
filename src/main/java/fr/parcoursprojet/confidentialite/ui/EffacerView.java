package fr.parcoursprojet.confidentialite.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import fr.parcoursprojet.compte.Conservation;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.confidentialite.Oubli;
import fr.parcoursprojet.confidentialite.Oublis;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.BarreDuBas;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Carte;
import fr.parcoursprojet.socle.ui.Confirmation;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.PageTelephone;
import fr.parcoursprojet.socle.ui.Remarque;
import fr.parcoursprojet.socle.ui.Ton;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;

/** The person asks that their data be erased: what goes at once, what the law keeps and until when (R15). */
@Route("espace/mes-donnees/effacement")
@RolesAllowed(Role.Noms.USAGER)
class EffacerView extends PageTelephone {

    private final Oublis oublis;
    private final Moi moi;

    EffacerView(Oublis oublis, Moi moi) {
        this.oublis = oublis;
        this.moi = moi;
        dessiner();
    }

    private void dessiner() {
        vider();
        retour("espace/mes-donnees", null);
        titre(mot("titre"));
        var dernier = oublis.dernier(moi.exigerUsager());
        dernier.ifPresent(this::ouEnEstOn);
        var garde = oublis.garde(moi.exigerUsager());
        ajouter(Carte.titree(mot("toutDeSuite"), new Paragraph(mot("toutDeSuite.quoi"))));
        if (!garde.isEmpty()) {
            ajouter(Carte.titree(mot("garde"), liste(garde), new Paragraph(mot("garde.pourquoi"))));
        }
        if (dernier.filter(Oubli::attend).isPresent()) {
            enBas(null);
            return;
        }
        var message = new TextArea(mot("message"));
        message.setHelperText(mot("message.aide"));
        message.setMaxLength(Oublis.LONGUEUR);
        message.setWidthFull();
        message.setManualValidation(true);
        if (!garde.isEmpty()) {
            ajouter(message);
        }
        enBas(new BarreDuBas(Bouton.principal(
                mot("demander"),
                () -> Confirmation.demander(
                        mot("confirmer"), mot("confirmer.phrase"), mot("demander"), () -> demander(message)))));
    }

    private void ouEnEstOn(Oubli demande) {
        if (demande.attend()) {
            ajouter(Remarque.info(mot("attend", jour(demande.demandeLe()))));
        } else if (Boolean.TRUE.equals(demande.toutEfface())) {
            ajouter(new Remarque(Ton.OK, Icone.OK, mot("efface", jour(demande.demandeLe()))));
        } else {
            var reponse = demande.reponse();
            ajouter(Remarque.info(
                    mot("reponse", jour(demande.demandeLe())), new Paragraph(reponse == null ? "" : reponse)));
        }
    }

    private UnorderedList liste(List<Conservation> garde) {
        var liste = new UnorderedList();
        liste.addClassName("points");
        garde.forEach(une -> {
            var quoi = getTranslation(une.cle(), une.arguments().toArray());
            var jusquAu = une.jusquAu();
            liste.add(new ListItem(jusquAu == null ? quoi : quoi + " " + mot("pasAvant", Francais.date(jusquAu))));
        });
        return liste;
    }

    private void demander(TextArea message) {
        try {
            var suite = oublis.demander(moi.exigerUsager(), message.getValue());
            dessiner();
            Annonce.fait(mot(suite.attend() ? "envoye" : "fait"));
        } catch (SaisieInvalide tropLong) {
            var erreur = tropLong.erreurs().getFirst();
            message.setErrorMessage(
                    getTranslation(erreur.cle(), erreur.arguments().toArray()));
            message.setInvalid(true);
        } catch (Refus deja) {
            dessiner();
            Annonce.fait(getTranslation(deja.cle()));
        }
    }

    private static String jour(Instant quand) {
        return Francais.date(quand.atZone(Francais.PARIS).toLocalDate());
    }

    private String mot(String cle, Object... arguments) {
        return getTranslation("confidentialite.effacement." + cle, arguments);
    }
}
