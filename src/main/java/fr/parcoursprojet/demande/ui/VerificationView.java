package fr.parcoursprojet.demande.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.demande.Avancement;
import fr.parcoursprojet.demande.Demande;
import fr.parcoursprojet.demande.Etape;
import fr.parcoursprojet.demande.EtatDemande;
import fr.parcoursprojet.justificatifs.Justificatifs;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.BarreDuBas;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.PageTelephone;
import fr.parcoursprojet.socle.ui.ResumeErreurs;
import fr.parcoursprojet.socle.ui.Titre;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;

/** Read again, then file: all answers with <i>Modifier</i> beside each, the declaration and the consent. */
@Route("espace/demande/verification")
@StyleSheet("demande.css")
@RolesAllowed(Role.Noms.USAGER)
class VerificationView extends PageTelephone implements BeforeEnterObserver {

    private final OutilsDePage outils;
    private final Justificatifs justificatifs;
    private final ResumeErreurs resume = new ResumeErreurs();
    private final Checkbox declaration = new Checkbox();
    private final Checkbox accord = new Checkbox();

    VerificationView(OutilsDePage outils, Justificatifs justificatifs) {
        this.outils = outils;
        this.justificatifs = justificatifs;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entree) {
        var demandeur = outils.moi().exigerUsager();
        var demande = outils.demandes()
                .enCours(demandeur)
                .filter(une -> une.etat() == EtatDemande.BROUILLON)
                .orElse(null);
        if (demande == null) {
            entree.forwardTo("espace");
            return;
        }
        var avancement = outils.demandes().avancement(demande.id(), demandeur);
        if (!avancement.complet()) {
            entree.forwardTo("espace/demande");
            return;
        }
        outils.demandes().ouvrir(demande.id(), demandeur, Etape.VERIFICATION);
        dessiner(demande, avancement);
    }

    private void dessiner(Demande demande, Avancement avancement) {
        vider();
        titre(getTranslation("demande.verification.titre"));
        retour("espace/demande", null);
        brouillon(true);
        ajouter(resume);
        var phrase = new Paragraph(getTranslation("demande.verification.chapeau"));
        phrase.addClassNames("muted", "chapeau");
        ajouter(phrase);
        var fiche = outils.demandes().fiche(demande.id(), demande.demandeur());
        var reponses = new Reponses(
                demande,
                fiche,
                justificatifs.duDemandeur(demande.id(), demande.demandeur()),
                outils.motifs(),
                this::getTranslation);
        for (var partie : avancement.parties()) {
            ajouter(reponses.carte(partie));
        }
        ajouter(Titre.deux(getTranslation("demande.verification.avant")));
        declaration.setLabel(getTranslation("demande.verification.declaration"));
        accord.setLabel(getTranslation("demande.verification.accord"));
        declaration.setManualValidation(true);
        accord.setManualValidation(true);
        ajouter(declaration, accord);
        var envoyer = Bouton.principal(getTranslation("demande.verification.envoyer"), () -> {});
        envoyer.setDisableOnClick(true);
        envoyer.addClickListener(clic -> envoyer(demande, envoyer));
        enBas(new BarreDuBas(envoyer));
    }

    /** A second tap finds the button off; a second phone gets the same receipt. */
    private void envoyer(Demande demande, Bouton envoyer) {
        var lignes = new ArrayList<ResumeErreurs.Ligne>();
        exiger(declaration, "demande.erreur.declaration", lignes);
        exiger(accord, "demande.erreur.accord", lignes);
        resume.montrer(lignes);
        if (!lignes.isEmpty()) {
            envoyer.setEnabled(true);
            return;
        }
        try {
            var recu = outils.demandes().deposer(demande.id(), demande.demandeur());
            getUI().ifPresent(ui -> ui.navigate("espace/recu/" + recu.numero()));
        } catch (Refus refus) {
            Annonce.refus(getTranslation(refus.cle(), refus.arguments()));
            envoyer.setEnabled(true);
        }
    }

    private void exiger(Checkbox coche, String cle, ArrayList<ResumeErreurs.Ligne> lignes) {
        var absente = !coche.getValue();
        coche.setErrorMessage(absente ? getTranslation(cle) : "");
        coche.setInvalid(absente);
        if (absente) {
            lignes.add(new ResumeErreurs.Ligne(coche, getTranslation(cle)));
        }
    }
}
