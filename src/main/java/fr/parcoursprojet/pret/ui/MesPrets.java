package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.pret.ChoixDePret;
import fr.parcoursprojet.pret.EtatPret;
import fr.parcoursprojet.pret.Invitations;
import fr.parcoursprojet.pret.Pret;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.Textes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The loans of the person on the phone, and the addresses of their screens. */
@Component
class MesPrets {

    private static final String ECRAN = "espace/mon-pret";
    private static final String NOMME = "pret";

    private final ChoixDePret choix;
    private final Invitations invitations;
    private final Moi moi;
    private final Textes textes;

    MesPrets(ChoixDePret choix, Invitations invitations, Moi moi, Textes textes) {
        this.choix = choix;
        this.invitations = invitations;
        this.moi = moi;
        this.textes = textes;
    }

    /** Who is on the phone. */
    UsagerId moi() {
        return moi.exigerUsager();
    }

    /** Whether somebody proposes to borrow with them and waits for an answer. */
    boolean estInvite() {
        return !invitations.de(moi()).isEmpty();
    }

    /** Whether a loan comes from their own demande: who borrowed with somebody reads nothing of it. */
    boolean estLeSien(Pret pret) {
        return pret.emprunteur().equals(moi());
    }

    /** How they reach the service about a loan: who borrowed with somebody has no messages there, and calls. */
    Lien versLeService(Pret pret) {
        return estLeSien(pret)
                ? Lien.vers("espace/messages", textes.texte("pret.suspendu.ecrire"))
                : Lien.dehors("aide", textes.texte("pret.suspendu.appeler"));
    }

    /** Those to show. */
    List<Pret> tous() {
        return choix.tous(moi.exigerUsager());
    }

    /** The one the address names, or the only one; empty when the person has to choose. */
    Optional<Pret> choisi(BeforeEnterEvent entree) {
        return choix.nomme(moi.exigerUsager(), nom(entree))
                .or(() -> Optional.of(tous()).filter(tous -> tous.size() == 1).map(List::getFirst));
    }

    /** The loan a screen works on; whoever has several in those states and names none is sent to their list. */
    Optional<Pret> exiger(BeforeEnterEvent entree, EtatPret... etats) {
        var possibles = choix.enEtat(Set.of(etats), moi.exigerUsager(), nom(entree));
        if (possibles.size() > 1) {
            entree.forwardTo(ECRAN);
            return Optional.empty();
        }
        return Optional.of(possibles.getFirst());
    }

    /** Where a loan is shown. */
    static String adresse(Pret pret) {
        return adresse(pret, "");
    }

    /** Where one of the screens of a loan is, such as {@code payer}. */
    static String adresse(Pret pret, String ecran) {
        return ECRAN + (ecran.isEmpty() ? "" : "/" + ecran) + "?" + NOMME + "=" + pret.id();
    }

    /** Goes to one of the screens of a loan. */
    static void aller(Pret pret, String ecran) {
        UI.getCurrent()
                .navigate(ECRAN + ecran, QueryParameters.of(NOMME, pret.id().toString()));
    }

    private static Optional<String> nom(BeforeEnterEvent entree) {
        return entree.getLocation().getQueryParameters().getSingleParameter(NOMME);
    }
}
