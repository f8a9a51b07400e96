package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.pret.Pret;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.socle.ui.EtatVide;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.PageTelephone;
import fr.parcoursprojet.socle.ui.Remarque;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** <i>Mon prêt</i>: what is left, when to pay next, every instalment, the papers (journey 11); each state has its screen. */
@Route("espace/mon-pret")
@RolesAllowed(Role.Noms.USAGER)
@StyleSheet("pret.css")
class MonPretView extends PageTelephone implements BeforeEnterObserver {

    private final Prets prets;
    private final MesPrets mesPrets;
    private final PretAvantVersement avantVersement;
    private final PretEnCours enCours;
    private final PretSuspendu suspendu;
    private final PretNonRecouvre nonRecouvre;
    private final PretTermine termine;
    private final DerniereDecision derniereDecision;

    MonPretView(
            Prets prets,
            MesPrets mesPrets,
            PretAvantVersement avantVersement,
            PretEnCours enCours,
            PretSuspendu suspendu,
            PretNonRecouvre nonRecouvre,
            PretTermine termine,
            DerniereDecision derniereDecision) {
        this.prets = prets;
        this.mesPrets = mesPrets;
        this.avantVersement = avantVersement;
        this.enCours = enCours;
        this.suspendu = suspendu;
        this.nonRecouvre = nonRecouvre;
        this.termine = termine;
        this.derniereDecision = derniereDecision;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entree) {
        vider();
        enBas(null);
        sansRetour();
        titre(getTranslation("pret.monPret.titre"));
        var choisi = mesPrets.choisi(entree);
        var tous = mesPrets.tous();
        if (mesPrets.estInvite()) {
            if (tous.isEmpty()) {
                entree.forwardTo("espace/mon-pret/invitation");
                return;
            }
            ajouter(Remarque.info(
                    getTranslation("pret.monPret.invite"),
                    Lien.vers("espace/mon-pret/invitation", getTranslation("pret.monPret.voirInvitation"))));
        } else if (tous.isEmpty()) {
            ajouter(new EtatVide(
                    getTranslation("pret.monPret.aucun"),
                    Lien.vers("espace/ma-demande", getTranslation("pret.monPret.versDemande"))));
            return;
        }
        choisi.ifPresentOrElse(pret -> montrer(pret, tous.size()), () -> choisir(tous));
    }

    /** Several loans: each in brief, the person opens one. */
    private void choisir(List<Pret> tous) {
        titre(getTranslation("pret.mesPrets.titre"));
        tous.forEach(pret -> ajouter(new CarteDePret(prets.situation(pret.id()))));
    }

    private void montrer(Pret pret, int nombre) {
        if (nombre > 1) {
            retour("espace/mon-pret", getTranslation("pret.mesPrets.titre"));
        }
        var situation = prets.situation(pret.id());
        derniereDecision.sur(pret, mesPrets.estLeSien(pret)).ifPresent(this::ajouter);
        switch (situation.pret().etat()) {
            case A_SIGNER, SIGNE -> montrer(avantVersement.ecran(situation));
            case DEBLOQUE ->
                montrer(suspendu.concerne(situation.pret()) ? suspendu.ecran(situation) : enCours.ecran(situation));
            case NON_VALEUR -> montrer(nonRecouvre.ecran(situation));
            case SOLDE, ETEINT -> montrer(termine.ecran(situation));
            case SANS_SUITE -> ajouter(new EtatVide(getTranslation("pret.monPret.sansSuite")));
        }
    }

    private void montrer(EcranDuPret ecran) {
        titre(getTranslation("pret.monPret.titre"), ecran.entete());
        ajouter(ecran.contenu().toArray(Component[]::new));
        enBas(ecran.bas());
    }
}
