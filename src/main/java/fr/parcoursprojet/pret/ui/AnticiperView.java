package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.pret.EtatPret;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.pret.ProtectionPersonnelle;
import fr.parcoursprojet.pret.Situation;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.BarreDuBas;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Carte;
import fr.parcoursprojet.socle.ui.ChampMontant;
import fr.parcoursprojet.socle.ui.PageTelephone;
import fr.parcoursprojet.socle.ui.Remarque;
import fr.parcoursprojet.socle.ui.Somme;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;

/** <i>Rembourser plus tôt</i>: everything or a part, without fee; announced here, paid to the Treasury. */
@Route("espace/mon-pret/plus-tot")
@RolesAllowed(Role.Noms.USAGER)
@StyleSheet("pret.css")
class AnticiperView extends PageTelephone implements BeforeEnterObserver {

    private enum Part {
        TOUT,
        PARTIE
    }

    private final Prets prets;
    private final MesPrets mesPrets;
    private final ProtectionPersonnelle protection;
    private final RadioButtonGroup<Part> part = new RadioButtonGroup<>();
    private final ChampMontant montant = new ChampMontant(getTranslation("pret.plusTot.montant"));

    AnticiperView(Prets prets, MesPrets mesPrets, ProtectionPersonnelle protection) {
        this.prets = prets;
        this.mesPrets = mesPrets;
        this.protection = protection;
        part.addValueChangeListener(choix -> montant.setVisible(choix.getValue() == Part.PARTIE));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entree) {
        mesPrets.exiger(entree, EtatPret.DEBLOQUE).ifPresent(pret -> montrer(prets.situation(pret.id())));
    }

    private void montrer(Situation situation) {
        var pret = situation.pret();
        vider();
        retour(MesPrets.adresse(pret), null);
        titre(getTranslation("pret.plusTot.titre"));
        if (pret.geleLe() != null
                || pret.contentieuxLe() != null
                || pret.planEfface() != null
                || protection.depuis(pret, mesPrets.moi()).isPresent()) {
            ajouter(Remarque.info(getTranslation("pret.suspendu.pasPlusTot")));
            enBas(new BarreDuBas(mesPrets.versLeService(pret).bouton()));
            return;
        }
        part.setLabel(getTranslation("pret.plusTot.combien"));
        part.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        part.setItems(Part.values());
        part.setItemLabelGenerator(choix -> getTranslation("pret.plusTot." + choix.name(), situation.resteDu()));
        part.setValue(Part.TOUT);
        montant.setVisible(false);
        var tout = new Paragraph(getTranslation("pret.plusTot.reste") + " ");
        tout.add(Somme.grande(situation.resteDu()));
        ajouter(new Carte(tout, part, montant), Remarque.info(getTranslation("pret.plusTot.suite")));
        if (pret.annonce() != null) {
            ajouter(Remarque.info(getTranslation("pret.plusTot.dejaAnnonce", pret.annonce())));
        }
        enBas(new BarreDuBas(Bouton.principal(getTranslation("pret.plusTot.annoncer"), () -> annoncer(situation))));
    }

    private void annoncer(Situation situation) {
        var pret = situation.pret();
        var voulu = part.getValue() == Part.TOUT
                ? situation.resteDu()
                : Objects.requireNonNullElse(montant.getValue(), Montant.ZERO);
        try {
            prets.annoncerRemboursement(pret.id(), mesPrets.moi(), voulu);
            Annonce.fait(getTranslation("pret.plusTot.fait", voulu));
            MesPrets.aller(pret, "/payer");
        } catch (SaisieInvalide aRevoir) {
            var erreur = aRevoir.erreurs().getFirst();
            montant.erreur(getTranslation(erreur.cle(), erreur.arguments().toArray()));
        }
    }
}
