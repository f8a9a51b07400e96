package fr.parcoursprojet.confidentialite.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.confidentialite.Consentement;
import fr.parcoursprojet.confidentialite.Consentements;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Carte;
import fr.parcoursprojet.socle.ui.Confirmation;
import fr.parcoursprojet.socle.ui.EtatVide;
import java.time.Instant;

/** What the person agreed to share, with whom and since when; what holds may be taken back. */
final class CarteDesConsentements extends Composite<Div> {

    private final UsagerId moi;
    private final transient Consentements consentements;

    CarteDesConsentements(UsagerId moi, Consentements consentements) {
        this.moi = moi;
        this.consentements = consentements;
        dessiner();
    }

    private void dessiner() {
        getContent().removeAll();
        var tous = consentements.de(moi);
        var liste = new UnorderedList();
        liste.addClassName("points");
        tous.forEach(un -> liste.add(ligne(un)));
        getContent().add(Carte.titree(mot("titre"), tous.isEmpty() ? new EtatVide(mot("aucun")) : liste));
    }

    private ListItem ligne(Consentement un) {
        var quoi = new Paragraph(mot("nature." + un.nature(), un.destinataire()));
        var revoque = un.revoqueLe();
        var quand = new Span(
                revoque == null ? mot("depuis", jour(un.donneLe())) : mot("fini", jour(un.donneLe()), jour(revoque)));
        quand.addClassNames("s", "muted");
        var ligne = new ListItem(quoi, quand);
        if (revoque == null) {
            var retirer = Bouton.discret(
                    mot("retirer"),
                    () -> Confirmation.demander(
                            mot("retirerTitre"),
                            mot("retirerPhrase", un.destinataire()),
                            mot("retirer"),
                            () -> retirer(un)));
            retirer.setAriaLabel(mot("retirerLequel", un.destinataire()));
            ligne.add(new Div(retirer));
        }
        return ligne;
    }

    private void retirer(Consentement un) {
        try {
            consentements.revoquer(un.id(), moi);
            dessiner();
            Annonce.fait(mot("retire"));
        } catch (Refus impossible) {
            Annonce.fait(getTranslation(impossible.cle(), impossible.arguments()));
        }
    }

    private static String jour(Instant quand) {
        return Francais.date(quand.atZone(Francais.PARIS).toLocalDate());
    }

    private String mot(String cle, Object... arguments) {
        return getTranslation("confidentialite.consentement." + cle, arguments);
    }
}
