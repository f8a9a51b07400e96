package fr.parcoursprojet.commission.ui;

import com.vaadin.flow.component.Component;
import fr.parcoursprojet.commission.Accord;
import fr.parcoursprojet.commission.Ajournement;
import fr.parcoursprojet.commission.Decision;
import fr.parcoursprojet.commission.DecisionDeRefus;
import fr.parcoursprojet.commission.EtatPassage;
import fr.parcoursprojet.commission.EtatSeance;
import fr.parcoursprojet.commission.Mesure;
import fr.parcoursprojet.commission.MesureDecidee;
import fr.parcoursprojet.commission.Passage;
import fr.parcoursprojet.commission.Pointage;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Pastille;
import fr.parcoursprojet.socle.ui.Ton;
import java.time.LocalDateTime;
import java.util.Objects;

/** What the screens of the commission say alike. */
final class Mots {

    private Mots() {}

    static Pastille etat(Component ecran, EtatPassage etat) {
        var mot = ecran.getTranslation("commission.etat." + etat);
        return switch (etat) {
            case INSCRIT -> Pastille.aFaire(mot);
            case ACCORDE -> Pastille.ok(mot);
            case REFUSE -> new Pastille(Ton.ERREUR, Icone.CROIX, mot);
            case AJOURNE -> new Pastille(Ton.ALERTE, Icone.PAUSE, mot);
        };
    }

    static Pastille etat(Component ecran, EtatSeance etat) {
        var mot = ecran.getTranslation("commission.seance.etat." + etat);
        return switch (etat) {
            case PLANIFIEE -> Pastille.aFaire(mot);
            case OUVERTE -> Pastille.enCours(mot);
            case CLOSE -> Pastille.ok(mot);
        };
    }

    /** <i>mardi 3 novembre 2026, 14 h</i>. */
    static String quand(LocalDateTime debut) {
        return Francais.jour(debut.toLocalDate()) + " " + debut.getYear() + ", " + Francais.heure(debut.toLocalTime());
    }

    static String nom(Component ecran, Passage passage, String objet) {
        var reexamen = passage.reexamen();
        return reexamen == null
                ? objet
                : ecran.getTranslation("commission.reexamen.nom", mesure(ecran, reexamen.mesure()), objet);
    }

    /** <i>Report de 2 mensualités</i>. */
    static String mesure(Component ecran, Mesure mesure) {
        return switch (mesure) {
            case Mesure.Report report ->
                ecran.getTranslation(
                        report.reparti() ? "commission.mesure.dite.reparti" : "commission.mesure.dite.report",
                        report.nombre());
            case Mesure.Soutien soutien -> ecran.getTranslation("commission.mesure.dite.soutien", soutien.nombre());
            case Mesure.Reechelonnement nouveau ->
                nouveau.nombre() == null
                        ? ecran.getTranslation(
                                "commission.mesure.dite.auMontant",
                                Objects.requireNonNull(nouveau.mensualite()),
                                nouveau.premiere())
                        : ecran.getTranslation(
                                "commission.mesure.dite.enMensualites", nouveau.nombre(), nouveau.premiere());
            case Mesure.Remise remise ->
                remise.part()
                        .map(part -> ecran.getTranslation("commission.mesure.dite.remise", part))
                        .orElseGet(() -> ecran.getTranslation("commission.mesure.dite.toutRemettre"));
            case Mesure.Transmission transmission -> ecran.getTranslation("commission.mesure.dite.transmission");
        };
    }

    static String enBref(Component ecran, Decision decision) {
        return switch (decision) {
            case Accord accord ->
                ecran.getTranslation(
                                "commission.enBref." + accord.nature(),
                                Francais.eurosCourts(accord.pret()),
                                accord.dureeMois(),
                                Francais.eurosCourts(accord.subvention()))
                        + (accord.differeMois() > 0
                                ? " " + ecran.getTranslation("commission.enBref.differe", accord.differeMois())
                                : "");
            case MesureDecidee decidee ->
                ecran.getTranslation("commission.enBref.MESURE", mesure(ecran, decidee.mesure()));
            case DecisionDeRefus refus -> refus.motif();
            case Ajournement ajournement -> ajournement.manque();
        };
    }

    /** <i>Hugo Petit est parti à 14 h 32</i>. */
    static String pointage(Component ecran, Pointage pointage, String nom) {
        return ecran.getTranslation(
                "commission.pointage." + pointage.sens(),
                nom,
                Francais.heure(pointage.le().atZone(Francais.PARIS).toLocalTime()));
    }
}
