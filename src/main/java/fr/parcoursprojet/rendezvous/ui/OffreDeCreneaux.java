package fr.parcoursprojet.rendezvous.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.IntegerField;
import fr.parcoursprojet.rendezvous.Creneau;
import fr.parcoursprojet.rendezvous.LesRendezVous;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import fr.parcoursprojet.socle.ui.Bouton;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Gives slots one after the other: a day, an hour, how long, how many. */
final class OffreDeCreneaux extends Dialog {

    private static final int AU_PLUS = 10;

    private final IntegerField nombre = new IntegerField(getTranslation("rendezvous.offre.nombre"));
    private final ChampsDuCreneau champs;

    OffreDeCreneaux(LesRendezVous rendezVous, LocalDate premier, Runnable suite) {
        champs = new ChampsDuCreneau(ChampsDuCreneau.neuf(premier));
        setHeaderTitle(getTranslation("rendezvous.agenda.offrir"));
        nombre.setManualValidation(true);
        nombre.setValue(2);
        champs.avant("nombre", nombre);
        add(champs);
        getFooter()
                .add(
                        Bouton.discret(getTranslation("rendezvous.offre.non"), this::close),
                        Bouton.principal(getTranslation("rendezvous.offre.oui"), () -> {
                            if (champs.essayer(() -> rendezVous.offrir(creneaux()))) {
                                close();
                                suite.run();
                            }
                        }));
    }

    private List<Creneau> creneaux() {
        var premier = champs.lire();
        if (nombre.isEmpty() || nombre.getValue() < 1 || nombre.getValue() > AU_PLUS) {
            throw new SaisieInvalide(List.of(Erreur.de("nombre", "rendezvous.erreur.nombre", AU_PLUS)));
        }
        return IntStream.range(0, nombre.getValue())
                .mapToObj(rang -> new Creneau(
                        premier.debut().plusMinutes((long) rang * premier.minutes()),
                        premier.minutes(),
                        premier.mode(),
                        premier.lieu()))
                .toList();
    }
}
