package fr.parcoursprojet.backoffice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import fr.parcoursprojet.backoffice.EtatDeTravail;
import fr.parcoursprojet.backoffice.Travail;
import fr.parcoursprojet.backoffice.Travaux;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.PageBureau;
import fr.parcoursprojet.socle.ui.Pastille;
import fr.parcoursprojet.socle.ui.Rangs;
import fr.parcoursprojet.socle.ui.Titre;
import fr.parcoursprojet.socle.ui.Ton;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** What the portal does by itself: the last run of each, its next, and a button for who cannot wait. */
@Route("agents/administration/travaux")
@RolesAllowed(Role.Noms.ADMINISTRATEUR)
class TravauxView extends PageBureau {

    private final transient Travaux travaux;

    TravauxView(Travaux travaux) {
        this.travaux = travaux;
        titre(getTranslation("backoffice.travaux.titre"));
        outils(
                versAdministration(),
                Bouton.second(getTranslation("backoffice.travaux.relire"), this::montrer)
                        .avec(Icone.REFAIRE));
        montrer();
    }

    private void montrer() {
        var tous = travaux.tous();
        volet(
                Titre.deux(getTranslation("backoffice.travaux.nuit")),
                rangs(tous.stream().filter(Travail::deNuit).toList()),
                Titre.deux(getTranslation("backoffice.travaux.jour")),
                rangs(tous.stream().filter(un -> !un.deNuit()).toList()));
    }

    private Rangs rangs(List<Travail> lesquels) {
        var rangs = new Rangs();
        lesquels.forEach(un -> {
            var nom = getTranslation("backoffice.travail." + un.nom());
            var lancer = Bouton.second(getTranslation("backoffice.travaux.lancer"), () -> lancer(un));
            lancer.setAriaLabel(getTranslation("backoffice.travaux.lancerUn", nom));
            rangs.rang(
                    nom,
                    quand(un),
                    un.etat() == EtatDeTravail.EN_COURS
                            ? new Component[] {pastille(un.etat())}
                            : new Component[] {pastille(un.etat()), lancer});
        });
        return rangs;
    }

    private String quand(Travail un) {
        var prochain =
                getTranslation("backoffice.travaux.prochain", Quand.jour(un.prochain()), Quand.heure(un.prochain()));
        var dernier = un.dernier();
        var avant = dernier == null
                ? getTranslation("backoffice.travaux.pasEncore")
                : getTranslation("backoffice.travaux.dernier", Quand.jour(dernier), Quand.heure(dernier));
        var panne = un.panne();
        return avant + " " + prochain + (panne == null ? "" : " " + getTranslation("backoffice.travaux.panne", panne));
    }

    private Pastille pastille(EtatDeTravail etat) {
        var mot = getTranslation("backoffice.travaux.etat." + etat);
        return switch (etat) {
            case REUSSI -> Pastille.ok(mot);
            case ECHOUE -> Pastille.erreur(mot);
            case EN_RETARD -> Pastille.alerte(mot);
            case EN_COURS -> new Pastille(Ton.INFO, Icone.COURS, mot);
            case JAMAIS -> Pastille.aFaire(mot);
        };
    }

    private void lancer(Travail un) {
        travaux.lancer(un.nom());
        Annonce.fait(getTranslation("backoffice.travaux.lance", getTranslation("backoffice.travail." + un.nom())));
    }
}
