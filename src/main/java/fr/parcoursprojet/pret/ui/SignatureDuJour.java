package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.pret.EtatPret;
import fr.parcoursprojet.pret.PapiersDuPret;
import fr.parcoursprojet.pret.Pret;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.pret.SignatureAttendue;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.VoletDeRendezVous;
import java.util.Optional;
import java.util.function.Supplier;

/** Contract day (journey 20): what is to be signed, what is signed, the papers to have at hand. */
@org.springframework.stereotype.Component
class SignatureDuJour implements VoletDeRendezVous {

    private final Prets prets;
    private final PapiersDuPret papiers;
    private final Demandes demandes;

    SignatureDuJour(Prets prets, PapiersDuPret papiers, Demandes demandes) {
        this.prets = prets;
        this.papiers = papiers;
        this.demandes = demandes;
    }

    @Override
    public Optional<Component> du(DossierId dossier) {
        return prets.du(dossier)
                .filter(pret -> pret.etat() == EtatPret.A_SIGNER || pret.etat() == EtatPret.SIGNE)
                .map(this::volet);
    }

    private Component volet(Pret pret) {
        var volet = new Div();
        var signe = pret.etat() == EtatPret.SIGNE;
        volet.add(new H3(
                volet.getTranslation(signe ? "pret.rendezVous.signe" : "pret.rendezVous.aSigner", pret.capital())));
        var liste = new UnorderedList();
        liste.addClassName("a-signer");
        if (signe) {
            papiers.signatures(pret.id())
                    .forEach(une -> liste.add(rang(Icone.OK, PreuvesDeSignature.phrase(une, volet))));
        } else {
            prets.signatures(pret.id()).forEach(une -> liste.add(attendue(une, volet)));
        }
        volet.add(liste, papier(volet, "pret.papiers.contrat", "contrat.pdf", () -> papiers.contrat(pret.id())));
        if (signe) {
            volet.add(papier(volet, "pret.papiers.commande", "commande.pdf", () -> papiers.commande(pret.id())));
        }
        volet.add(Lien.vers(
                        "agents/dossiers/" + demandes.de(pret.dossier()).numero() + "/pret",
                        volet.getTranslation(signe ? "pret.rendezVous.ouvrir" : "pret.rendezVous.deposer"))
                .icone(Icone.PLUME)
                .bouton());
        volet.addClassName("signature-du-jour");
        return volet;
    }

    private static ListItem attendue(SignatureAttendue une, Div volet) {
        var le = une.donneeLe();
        return le == null
                ? rang(
                        Icone.FAIRE,
                        volet.getTranslation(
                                une.aRefaire() ? "pret.rendezVous.aRefaire" : "pret.rendezVous.attendue",
                                une.emprunteur().nom()))
                : rang(
                        Icone.OK,
                        volet.getTranslation(
                                "pret.rendezVous.donnee",
                                une.emprunteur().nom(),
                                Francais.date(le.atZone(Francais.PARIS).toLocalDate())));
    }

    private static ListItem rang(Icone icone, String phrase) {
        return new ListItem(icone.dessin(), new Span(phrase));
    }

    private static Anchor papier(Div volet, String cle, String fichier, Supplier<byte[]> pdf) {
        var lien = new Anchor(ListePapiers.enLigne(fichier, pdf), volet.getTranslation(cle));
        lien.addClassName("btn");
        lien.getElement().setAttribute("target", "_blank");
        return lien;
    }
}
