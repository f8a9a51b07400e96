package fr.parcoursprojet.rendezvous.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import fr.parcoursprojet.rendezvous.Abonnements;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Confirmation;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Titre;

/** The link that puts an agent's appointments in their own calendar: made, renewed, revoked. */
final class AbonnementDAgenda extends Section {

    private final transient Abonnements abonnements;
    private final String portail;
    private final Div gestes = new Div();
    private final Paragraph etat = new Paragraph();

    AbonnementDAgenda(Abonnements abonnements, String portail) {
        this.abonnements = abonnements;
        this.portail = portail;
        var phrase = new Paragraph(getTranslation("rendezvous.abonnement.phrase"));
        phrase.addClassName("muted");
        gestes.addClassName("gestes");
        add(Titre.deux(getTranslation("rendezvous.abonnement.titre")), phrase, etat, gestes);
        montrer();
    }

    private void montrer() {
        var depuis = abonnements.depuis();
        gestes.removeAll();
        etat.setText(depuis.map(le -> getTranslation(
                        "rendezvous.abonnement.depuis",
                        Francais.date(le.atZone(Francais.PARIS).toLocalDate())))
                .orElseGet(() -> getTranslation("rendezvous.abonnement.aucun")));
        if (depuis.isEmpty()) {
            gestes.add(Bouton.second(getTranslation("rendezvous.abonnement.creer"), this::renouveler)
                    .avec(Icone.LIEN));
            return;
        }
        gestes.add(
                Bouton.second(
                        getTranslation("rendezvous.abonnement.renouveler"),
                        () -> Confirmation.demander(
                                getTranslation("rendezvous.abonnement.renouvelerTitre"),
                                getTranslation("rendezvous.abonnement.renouvelerPhrase"),
                                getTranslation("rendezvous.abonnement.renouveler"),
                                this::renouveler)),
                Bouton.danger(getTranslation("rendezvous.abonnement.revoquer"), () -> {
                    abonnements.revoquer();
                    montrer();
                    Annonce.fait(getTranslation("rendezvous.abonnement.revoque"));
                }));
    }

    private void renouveler() {
        var lien = new TextField(getTranslation("rendezvous.abonnement.lien"));
        lien.setValue(portail + "/calendrier/" + abonnements.renouveler() + ".ics");
        lien.setReadOnly(true);
        lien.setAutoselect(true);
        lien.setAutofocus(true);
        lien.setWidthFull();
        var boite = new Dialog(new Paragraph(getTranslation("rendezvous.abonnement.unefois")), lien);
        boite.setHeaderTitle(getTranslation("rendezvous.abonnement.titre"));
        boite.setCloseOnOutsideClick(false);
        boite.setWidth("36rem");
        boite.getFooter().add(Bouton.principal(getTranslation("rendezvous.abonnement.copie"), boite::close));
        boite.open();
        montrer();
    }
}
