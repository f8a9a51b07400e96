package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.pret.Capacite;
import fr.parcoursprojet.pret.EtatPret;
import fr.parcoursprojet.pret.PapiersDuPret;
import fr.parcoursprojet.pret.Pret;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.pret.Signature;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.BarreDuBas;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Carte;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.PageTelephone;
import fr.parcoursprojet.socle.ui.Remarque;
import jakarta.annotation.security.RolesAllowed;
import java.util.Base64;

/** Reading and signing the contract, with a finger or by writing one's name. */
@Route("espace/mon-pret/signature")
@RolesAllowed(Role.Noms.USAGER)
@StyleSheet("pret.css")
class SignatureView extends PageTelephone implements BeforeEnterObserver {

    private static final String DEBUT = "data:image/png;base64,";

    private final Prets prets;
    private final PapiersDuPret papiers;
    private final MesPrets mesPrets;
    private final ChampSignature dessin = new ChampSignature();
    private final TextField nom = new TextField();
    private final Checkbox lu = new Checkbox();
    private final NativeDetails auClavier = new NativeDetails();
    private final Paragraph faute = new Paragraph();

    SignatureView(Prets prets, PapiersDuPret papiers, MesPrets mesPrets) {
        this.prets = prets;
        this.papiers = papiers;
        this.mesPrets = mesPrets;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entree) {
        mesPrets.exiger(entree, EtatPret.A_SIGNER).ifPresent(this::montrer);
    }

    private void montrer(Pret pret) {
        vider();
        retour(MesPrets.adresse(pret), null);
        titre(getTranslation("pret.signature.titre"));
        var phrase = new Paragraph(getTranslation("pret.signature.phrase", pret.capital()));
        phrase.addClassName("muted");
        nom.setLabel(getTranslation("pret.signature.nom"));
        nom.setHelperText(getTranslation("pret.signature.nomAide"));
        nom.setAutocomplete(Autocomplete.NAME);
        nom.setWidthFull();
        lu.setLabel(getTranslation("pret.signature.lu"));
        faute.addClassName("faute");
        faute.getElement().setAttribute("role", "alert");
        faute.setVisible(false);
        auClavier.setSummaryText(getTranslation("pret.signature.clavier"));
        auClavier.setContent(nom);
        var signer = Carte.titree(
                getTranslation("pret.signature.ici"),
                dessin,
                Bouton.discret(getTranslation("pret.signature.effacer"), dessin::effacer),
                auClavier,
                lu,
                faute);
        signer.addClassName("parapheur");
        var papier = new Div(ListePapiers.avantSignature(pret, mesPrets.moi(), papiers));
        papier.addClassName("frais");
        ajouter(phrase);
        if (pret.aDeux()) {
            ajouter(Remarque.info(getTranslation("pret.signature.solidaires", pret.noms())));
        }
        var capacite = prets.capacite(pret.id());
        if (capacite != Capacite.SEULE) {
            ajouter(Remarque.info(getTranslation("pret.capacite." + capacite)), papier);
            return;
        }
        ajouter(papier, signer);
        enBas(new BarreDuBas(Bouton.principal(getTranslation("pret.signature.signer"), () -> signer(pret))
                .avec(Icone.PLUME)));
    }

    private void signer(Pret pret) {
        if (!lu.getValue()) {
            dire(getTranslation("pret.signature.luManque"));
            lu.focus();
            return;
        }
        if (!nom.getValue().isBlank()) {
            envoyer(pret, Signature.ecrite(nom.getValue()));
            return;
        }
        dessin.trace(trace -> envoyer(
                pret,
                Signature.dessinee(
                        trace.startsWith(DEBUT)
                                ? Base64.getDecoder().decode(trace.substring(DEBUT.length()))
                                : new byte[0])));
    }

    private void envoyer(Pret pret, Signature signature) {
        try {
            prets.signerEnLigne(pret.id(), mesPrets.moi(), signature);
            Annonce.fait(getTranslation(
                    prets.de(pret.id()).etat() == EtatPret.SIGNE ? "pret.signature.fait" : "pret.signature.faitParUn"));
            MesPrets.aller(pret, "");
        } catch (Refus impossible) {
            dire(getTranslation(impossible.cle(), impossible.arguments()));
        } catch (SaisieInvalide aRevoir) {
            var erreur = aRevoir.erreurs().getFirst();
            dire(getTranslation(erreur.cle(), erreur.arguments().toArray()));
        }
    }

    private void dire(String phrase) {
        faute.removeAll();
        faute.add(Icone.ALERTE.dessin(), new Span(phrase));
        faute.setVisible(true);
    }
}
