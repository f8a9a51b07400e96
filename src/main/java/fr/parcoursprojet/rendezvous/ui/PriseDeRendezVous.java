package fr.parcoursprojet.rendezvous.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import fr.parcoursprojet.accueil.SollicitationId;
import fr.parcoursprojet.compte.Noms;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.demande.LigneDossier;
import fr.parcoursprojet.rendezvous.Creneau;
import fr.parcoursprojet.rendezvous.CreneauOffert;
import fr.parcoursprojet.rendezvous.LesRendezVous;
import fr.parcoursprojet.rendezvous.RendezVous;
import fr.parcoursprojet.rendezvous.Sujet;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Liste;
import java.util.List;
import java.util.function.Consumer;

/** Sets or moves an appointment while the person is on the telephone; what is typed stays until it is done. */
final class PriseDeRendezVous extends Dialog {

    private final ChampsDuCreneau champs;
    private final Paragraph suite = new Paragraph();

    private PriseDeRendezVous(String titre, Creneau propose) {
        champs = new ChampsDuCreneau(propose);
        setHeaderTitle(titre);
        setCloseOnOutsideClick(false);
        setWidth("36rem");
        suite.setText(getTranslation("rendezvous.prise.suite"));
        suite.addClassName("muted");
        add(champs, suite);
    }

    /** Who it is for, and what leaves to them. */
    void dire(String pourQui) {
        suite.setText(pourQui);
    }

    /** For a dossier that is open. */
    static PriseDeRendezVous pour(DossierId dossier, Creneau propose, LesRendezVous rendezVous, Runnable ensuite) {
        var boite = fixer(propose);
        var sujet = boite.sujet();
        boite.agir(
                "rendezvous.prise.fixer",
                "rendezvous.prise.fixe",
                ensuite,
                creneau -> rendezVous.fixer(dossier, creneau, sujet.getValue()));
        return boite;
    }

    /**
     * For somebody who called.
     *
     * @param libres the free slots of the agent: one of them fills the fields in
     * @param ecrit whether an e-mail leaves to them
     */
    static PriseDeRendezVous appel(
            SollicitationId appel,
            Creneau propose,
            List<CreneauOffert> libres,
            boolean ecrit,
            LesRendezVous rendezVous,
            Runnable ensuite) {
        var boite = fixer(propose);
        if (!libres.isEmpty()) {
            boite.champs.avant("libre", boite.libre(libres));
        }
        boite.agir(
                "rendezvous.prise.fixer",
                ecrit ? "rendezvous.prise.fixe" : "rendezvous.appel.fixe",
                ensuite,
                creneau -> rendezVous.fixer(appel, creneau));
        return boite;
    }

    /** For a dossier to find first. */
    static PriseDeRendezVous chercher(
            Creneau propose, LesRendezVous rendezVous, Demandes demandes, Noms noms, Runnable ensuite) {
        var boite = fixer(propose);
        ComboBox<LigneDossier> qui = ChoixDuDossier.parmi(demandes, noms);
        qui.setAutofocus(true);
        boite.champs.avant("qui", qui);
        var sujet = boite.sujet();
        boite.agir("rendezvous.prise.fixer", "rendezvous.prise.fixe", ensuite, creneau -> {
            if (qui.isEmpty()) {
                throw new SaisieInvalide(List.of(Erreur.de("qui", "rendezvous.erreur.qui")));
            }
            rendezVous.fixer(qui.getValue().dossier(), creneau, sujet.getValue());
        });
        return boite;
    }

    /**
     * Another time for an appointment as it was seen.
     *
     * @param ecrit whether an e-mail leaves to them
     */
    static PriseDeRendezVous deplacer(RendezVous un, boolean ecrit, LesRendezVous rendezVous, Runnable ensuite) {
        var boite = new PriseDeRendezVous(texte("rendezvous.prise.deplacer"), Agenda.creneau(un));
        boite.agir(
                "rendezvous.prise.deplacer",
                ecrit ? "rendezvous.prise.deplace" : "rendezvous.appel.deplace",
                ensuite,
                creneau -> rendezVous.deplacer(un.id(), creneau, un.sequence()));
        if (!ecrit) {
            boite.dire(texte("rendezvous.appel.aAppeler"));
        }
        return boite;
    }

    private static PriseDeRendezVous fixer(Creneau propose) {
        return new PriseDeRendezVous(texte("rendezvous.prise.fixer"), propose);
    }

    private Liste<CreneauOffert> libre(List<CreneauOffert> libres) {
        var libre = new Liste<CreneauOffert>(getTranslation("rendezvous.appel.libre"));
        libre.addClassName("entier");
        libre.setItems(libres);
        libre.setItemLabelGenerator(un -> {
            var creneau = un.creneau();
            var quand = getTranslation(
                    "rendezvous.quand", Francais.jour(creneau.debut().toLocalDate()), creneau.heure());
            return Agenda.majuscule(quand) + ", " + getTranslation("rendezvous.mode." + creneau.mode());
        });
        libre.addValueChangeListener(choix -> {
            if (choix.getValue() != null) {
                champs.prendre(choix.getValue().creneau());
            }
        });
        libre.setValue(libres.getFirst());
        return libre;
    }

    private Liste<Sujet> sujet() {
        var sujet = new Liste<Sujet>(getTranslation("rendezvous.prise.sujet"));
        sujet.setItems(Sujet.values());
        sujet.setItemLabelGenerator(un -> getTranslation("rendezvous.sujet." + un));
        sujet.setValue(Sujet.ENTRETIEN);
        champs.ajouter(sujet);
        return sujet;
    }

    private void agir(String oui, String fait, Runnable ensuite, Consumer<Creneau> action) {
        getFooter()
                .add(
                        Bouton.discret(getTranslation("rendezvous.offre.non"), this::close),
                        Bouton.principal(getTranslation(oui), () -> {
                            if (champs.essayer(() -> action.accept(champs.lire()))) {
                                close();
                                ensuite.run();
                                Annonce.fait(getTranslation(fait));
                            }
                        }));
    }

    private static String texte(String cle) {
        return com.vaadin.flow.component.UI.getCurrent().getTranslation(cle);
    }
}
