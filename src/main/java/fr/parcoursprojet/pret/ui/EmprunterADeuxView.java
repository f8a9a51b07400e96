package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.demande.Demande;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.pret.CoEmprunteur;
import fr.parcoursprojet.pret.CoEmprunteurs;
import fr.parcoursprojet.pret.EtatCoEmprunteur;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.BarreDuBas;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Carte;
import fr.parcoursprojet.socle.ui.Confirmation;
import fr.parcoursprojet.socle.ui.PageTelephone;
import fr.parcoursprojet.socle.ui.Remarque;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import java.util.UUID;

/** The demandeur names who borrows with them, or reads where it stands; for the dossier named, else their last one. */
@Route("espace/emprunter-a-deux")
@RolesAllowed(Role.Noms.USAGER)
@StyleSheet("pret.css")
class EmprunterADeuxView extends PageTelephone implements BeforeEnterObserver {

    private static final int NOM = 200;
    private static final int EMAIL = 254;
    private static final Set<EtatCoEmprunteur> RETIRABLES = Set.of(EtatCoEmprunteur.NOMME, EtatCoEmprunteur.INVITE);

    private final CoEmprunteurs coEmprunteurs;
    private final Demandes demandes;
    private final Moi moi;
    private final Formulaire formulaire = new Formulaire();
    private final TextField nom = formulaire.texte("nom", mot("nom"), NOM, "off");
    private final TextField email = formulaire.texte("email", mot("email"), EMAIL, "off");

    EmprunterADeuxView(CoEmprunteurs coEmprunteurs, Demandes demandes, Moi moi) {
        this.coEmprunteurs = coEmprunteurs;
        this.demandes = demandes;
        this.moi = moi;
        email.getElement().setAttribute("inputmode", "email");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entree) {
        var nomme = entree.getLocation().getQueryParameters().getSingleParameter("dossier");
        var demandeur = moi.exigerUsager();
        dessiner(nomme.map(dossier -> demandes.duDemandeur(lu(dossier), demandeur))
                .or(() -> demandes.de(demandeur).stream().findFirst())
                .orElseThrow(() -> new Introuvable("demande")));
    }

    private void dessiner(Demande demande) {
        vider();
        retour(
                demande.estDeposee()
                        ? "espace/ma-demande?dossier=" + demande.numero()
                        : "espace/demande/financement/pret",
                null);
        titre(mot("titre"));
        coEmprunteurs.du(demande.id()).ifPresentOrElse(second -> nommee(demande, second), () -> formulaire(demande));
    }

    private void formulaire(Demande demande) {
        var qui = Carte.titree(mot("qui"), nom, email);
        qui.addClassName("fiche-acte");
        ajouter(
                new Paragraph(mot("phrase")),
                Remarque.alerte(mot("solidaires")),
                qui,
                Remarque.info(mot(demande.estDeposee() ? "inviteeMaintenant" : "inviteeApres")));
        enBas(new BarreDuBas(Bouton.principal(mot(demande.estDeposee() ? "inviter" : "noter"), () -> nommer(demande))));
    }

    private void nommee(Demande demande, CoEmprunteur second) {
        ajouter(new Carte(new Paragraph(getTranslation("pret.coEmprunteur." + second.etat(), second.nom()))));
        enBas(null);
        if (RETIRABLES.contains(second.etat())) {
            ajouter(Bouton.discret(
                    mot("retirer"),
                    () -> Confirmation.demander(
                            mot("retirerTitre", second.nom()), mot("retirerPhrase"), mot("retirer"), () -> {
                                coEmprunteurs.retirer(demande.id(), moi.exigerUsager());
                                dessiner(demande);
                            })));
        } else {
            ajouter(Remarque.info(mot("parLeService")));
        }
    }

    private void nommer(Demande demande) {
        if (formulaire.essayer(
                () -> coEmprunteurs.nommer(demande.id(), moi.exigerUsager(), nom.getValue(), email.getValue()))) {
            Annonce.fait(mot(demande.estDeposee() ? "invitee" : "notee", nom.getValue()));
            dessiner(demande);
        }
    }

    private String mot(String cle, Object... arguments) {
        return getTranslation("pret.aDeux." + cle, arguments);
    }

    private static DossierId lu(String ecrit) {
        try {
            return new DossierId(UUID.fromString(ecrit));
        } catch (IllegalArgumentException pasUnDossier) {
            throw new Introuvable("demande");
        }
    }
}
