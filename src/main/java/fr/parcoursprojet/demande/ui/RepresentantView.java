package fr.parcoursprojet.demande.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.demande.EtatRepresentant;
import fr.parcoursprojet.demande.InvitationDuRepresentant;
import fr.parcoursprojet.demande.Representants;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.BarreDuBas;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Carte;
import fr.parcoursprojet.socle.ui.Confirmation;
import fr.parcoursprojet.socle.ui.Faits;
import fr.parcoursprojet.socle.ui.PageTelephone;
import fr.parcoursprojet.socle.ui.Remarque;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** A minor's legal representative reads what concerns them and says whether they agree (R5). */
@Route("espace/representant")
@RolesAllowed(Role.Noms.USAGER)
class RepresentantView extends PageTelephone implements BeforeEnterObserver {

    private final Representants representants;
    private final Moi moi;

    RepresentantView(Representants representants, Moi moi) {
        this.representants = representants;
        this.moi = moi;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entree) {
        dessiner();
    }

    /** The one that waits for an answer first; nobody who was not invited has this page. */
    private void dessiner() {
        var toutes = representants.de(moi.exigerUsager());
        montrer(toutes.stream()
                .filter(une -> une.etat() == EtatRepresentant.INVITE)
                .findFirst()
                .or(() -> dernier(toutes))
                .orElseThrow(() -> new Introuvable("invitation")));
    }

    private static java.util.Optional<InvitationDuRepresentant> dernier(List<InvitationDuRepresentant> toutes) {
        return toutes.isEmpty() ? java.util.Optional.empty() : java.util.Optional.of(toutes.getLast());
    }

    private void montrer(InvitationDuRepresentant invitation) {
        vider();
        titre(mot("titre", invitation.nomDuMineur()));
        var faits = new Faits().fait(mot("projet"), invitation.objet());
        if (invitation.subvention().estPositif()) {
            faits.fait(mot("aide"), Francais.euros(invitation.subvention()));
        }
        if (invitation.pret().estPositif()) {
            faits.fait(mot("pret"), Francais.euros(invitation.pret()));
        }
        ajouter(new Paragraph(mot("phrase", invitation.nomDuMineur())), new Carte(faits));
        if (invitation.pret().estPositif()) {
            ajouter(Remarque.alerte(mot("leJuge")));
        }
        ajouter(Carte.titree(mot("ensuite"), new Paragraph(mot("accordDit")), new Paragraph(mot("voit"))));
        var repondu = invitation.reponduLe();
        if (repondu != null) {
            ajouter(Remarque.info(mot(
                    "etat." + invitation.etat(),
                    Francais.date(repondu.atZone(Francais.PARIS).toLocalDate()))));
            enBas(null);
            return;
        }
        enBas(new BarreDuBas(
                Bouton.second(
                        mot("refuser"),
                        () -> Confirmation.demander(
                                mot("refuserTitre"),
                                mot("refuserPhrase", invitation.nomDuMineur()),
                                mot("refuser"),
                                () -> repondre(invitation, false))),
                Bouton.principal(mot("accepter"), () -> repondre(invitation, true))));
    }

    private void repondre(InvitationDuRepresentant invitation, boolean accord) {
        try {
            representants.repondre(invitation.id(), moi.exigerUsager(), accord);
            Annonce.fait(mot("note"));
        } catch (Refus deja) {
            Annonce.fait(getTranslation(deja.cle()));
        }
        dessiner();
    }

    private String mot(String cle, Object... arguments) {
        return getTranslation("demande.representant." + cle, arguments);
    }
}
