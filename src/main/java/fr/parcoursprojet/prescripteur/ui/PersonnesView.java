package fr.parcoursprojet.prescripteur.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.prescripteur.PersonneSuivie;
import fr.parcoursprojet.prescripteur.PersonnesEnvoyees;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.ui.BarreDuBas;
import fr.parcoursprojet.socle.ui.EtatVide;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.ListeTaches;
import fr.parcoursprojet.socle.ui.ListeTaches.Etat;
import fr.parcoursprojet.socle.ui.PageTelephone;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The home of a prescripteur: the people they sent, one word each, as far as consent reaches. */
@Route("prescripteur")
@RolesAllowed(Role.Noms.PRESCRIPTEUR)
class PersonnesView extends PageTelephone implements BeforeEnterObserver {

    private final PersonnesEnvoyees envoyees;
    private final Moi moi;

    PersonnesView(PersonnesEnvoyees envoyees, Moi moi) {
        this.envoyees = envoyees;
        this.moi = moi;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entree) {
        vider();
        titre(getTranslation("prescripteur.personnes.titre"));
        var dit = new Paragraph(getTranslation("prescripteur.personnes.dit"));
        dit.addClassName("muted");
        ajouter(dit);
        var toutes = envoyees.de(moi.exigerAgent());
        if (toutes.isEmpty()) {
            ajouter(new EtatVide(getTranslation("prescripteur.personnes.aucune")));
        } else {
            ajouter(liste(toutes));
        }
        enBas(new BarreDuBas(Lien.vers("prescripteur/envoyer", getTranslation("prescripteur.personnes.envoyer"))
                .icone(Icone.PLUS)
                .principal()));
    }

    private ListeTaches liste(List<PersonneSuivie> toutes) {
        var liste = new ListeTaches();
        toutes.forEach(une -> liste.ligne(
                une.envoyee().nomComplet(),
                dessin(une),
                getTranslation("prescripteur.etat." + une.etat()),
                getTranslation(
                        "prescripteur.personnes.le",
                        Francais.date(
                                une.envoyee().envoyeeLe().atZone(Francais.PARIS).toLocalDate())),
                "prescripteur/personnes/" + une.envoyee().id(),
                false));
        return liste;
    }

    private static Etat dessin(PersonneSuivie une) {
        return switch (une.etat()) {
            case ATTEND_LA_PERSONNE, A_APPELER -> Etat.A_FAIRE;
            case EN_PREPARATION, ENVOYEE -> Etat.EN_COURS;
            case DECIDEE, TERMINEE -> Etat.TERMINE;
        };
    }
}
