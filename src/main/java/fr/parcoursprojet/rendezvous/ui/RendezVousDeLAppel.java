package fr.parcoursprojet.rendezvous.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import fr.parcoursprojet.accueil.Sollicitation;
import fr.parcoursprojet.accueil.SuiteDAppel;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.rendezvous.CreneauOffert;
import fr.parcoursprojet.rendezvous.LesRendezVous;
import fr.parcoursprojet.rendezvous.RendezVous;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Carte;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Lien;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** On the page of a call: the appointments given during it, and one more among the free slots, nothing typed again. */
@org.springframework.stereotype.Component
class RendezVousDeLAppel implements SuiteDAppel {

    /** Weeks that are looked through for a free slot. */
    private static final int SEMAINES = 4;

    private final LesRendezVous rendezVous;
    private final Moi moi;
    private final Clock horloge;

    RendezVousDeLAppel(LesRendezVous rendezVous, Moi moi, Clock horloge) {
        this.rendezVous = rendezVous;
        this.moi = moi;
        this.horloge = horloge;
    }

    /** The card; it brings its own look to the page of another module. */
    @StyleSheet("rendezvous.css")
    static final class Volet extends Div {
        private Volet() {
            addClassName("rv-de-l-appel");
        }
    }

    @Override
    public Component contenu(Sollicitation une, boolean ouvrir) {
        var volet = new Volet();
        dessiner(volet, une);
        if (ouvrir && peut(une)) {
            prendre(volet, une);
        }
        return volet;
    }

    private void dessiner(Div volet, Sollicitation une) {
        volet.removeAll();
        var siens = rendezVous.de(une.id());
        var carte = Carte.titree(volet.getTranslation("rendezvous.appel.titre"));
        if (siens.isEmpty()) {
            carte.add(new Paragraph(volet.getTranslation("rendezvous.appel.aucun")));
        }
        siens.forEach(un -> carte.add(ligne(volet, un)));
        if (peut(une)) {
            carte.add(Bouton.second(volet.getTranslation("rendezvous.prise.fixer"), () -> prendre(volet, une))
                    .avec(Icone.CAL));
        }
        volet.add(carte);
    }

    private boolean peut(Sollicitation une) {
        return moi.a(Role.REFERENT)
                && rendezVous.de(une.id()).stream().allMatch(un -> un.etat().estPasse());
    }

    private Div ligne(Div volet, RendezVous un) {
        var creneau = Agenda.creneau(un);
        var quand = volet.getTranslation(
                "rendezvous.quand", Francais.jour(creneau.debut().toLocalDate()), creneau.heure());
        var ligne = new Div(
                Agenda.pastille(un.etat(), volet.getTranslation("rendezvous.etat." + un.etat())),
                moi.a(Role.REFERENT)
                        ? Lien.vers(
                                AdresseDAgenda.lire(
                                                QueryParameters.empty(),
                                                creneau.debut().toLocalDate())
                                        .rendezVous(un.id()),
                                Agenda.majuscule(quand))
                        : new Paragraph(Agenda.majuscule(quand)));
        ligne.addClassName("rv-appel");
        return ligne;
    }

    private void prendre(Div volet, Sollicitation une) {
        var demain = LocalDate.now(horloge).plusDays(1);
        List<CreneauOffert> libres =
                rendezVous.libres(moi.exigerAgent(), LocalDate.now(horloge), demain.plusWeeks(SEMAINES)).stream()
                        .filter(libre -> libre.creneau().debut().isAfter(LocalDateTime.now(horloge)))
                        .toList();
        var boite = PriseDeRendezVous.appel(
                une.id(),
                ChampsDuCreneau.neuf(demain),
                libres,
                une.coordonnees().email() != null,
                rendezVous,
                () -> dessiner(volet, une));
        boite.dire(contact(volet, une));
        boite.open();
    }

    /** Who it is for and how they are reached, as the call says. */
    private static String contact(Div volet, Sollicitation une) {
        var qui = une.coordonnees();
        var nom = qui.nomComplet().isEmpty() ? volet.getTranslation("rendezvous.appel.sansNom") : qui.nomComplet();
        var telephone = qui.telephone() == null
                ? volet.getTranslation("rendezvous.jour.sansTelephone")
                : qui.telephone().lisible();
        return qui.email() == null
                ? volet.getTranslation("rendezvous.appel.sansEmail", nom, telephone)
                : volet.getTranslation(
                        "rendezvous.appel.pourQui", nom, telephone, qui.email().valeur());
    }
}
