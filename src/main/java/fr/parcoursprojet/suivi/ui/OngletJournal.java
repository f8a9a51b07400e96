package fr.parcoursprojet.suivi.ui;

import com.vaadin.flow.component.Component;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.confidentialite.Lecture;
import fr.parcoursprojet.confidentialite.Lectures;
import fr.parcoursprojet.courrier.Courriers;
import fr.parcoursprojet.courrier.Envoi;
import fr.parcoursprojet.courrier.EtatEnvoi;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.ui.Carte;
import fr.parcoursprojet.socle.ui.EtatVide;
import fr.parcoursprojet.socle.ui.Frise;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.OngletDossier;
import fr.parcoursprojet.socle.ui.Textes;
import fr.parcoursprojet.socle.ui.Ton;
import fr.parcoursprojet.suivi.Chronologie;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The last tab of a dossier: who did, saw and sent what, and when, newest first (R14). */
@org.springframework.stereotype.Component
class OngletJournal implements OngletDossier {

    private final Lectures lectures;
    private final Chronologie chronologie;
    private final Courriers courriers;
    private final FaitsEnFrise faits;
    private final Agents agents;
    private final Textes textes;

    OngletJournal(
            Lectures lectures,
            Chronologie chronologie,
            Courriers courriers,
            FaitsEnFrise faits,
            Agents agents,
            Textes textes) {
        this.lectures = lectures;
        this.chronologie = chronologie;
        this.courriers = courriers;
        this.faits = faits;
        this.agents = agents;
        this.textes = textes;
    }

    @Override
    public String nom() {
        return "journal";
    }

    @Override
    public int rang() {
        return 90;
    }

    @Override
    public Component contenu(DossierId dossier) {
        var lignes = lignes(dossier);
        var frise = new Frise();
        lignes.forEach(ligne -> frise.fait(ligne.icone(), ligne.ton(), ligne.phrase(), quand(ligne)));
        return Carte.titree(
                textes.texte("suivi.journal.titre"),
                lignes.isEmpty() ? new EtatVide(textes.texte("suivi.journal.vide")) : frise);
    }

    private List<LigneDeJournal> lignes(DossierId dossier) {
        return Stream.of(
                        lectures.de(dossier).stream().map(this::lecture),
                        chronologie.de(dossier).stream().map(faits::pourLeJournal),
                        courriers.de(dossier).stream().map(this::envoi))
                .flatMap(toutes -> toutes)
                .sorted(Comparator.comparing(LigneDeJournal::quand).reversed())
                .toList();
    }

    private LigneDeJournal lecture(Lecture lecture) {
        return new LigneDeJournal(
                lecture.quand(),
                Icone.OEIL,
                Ton.NEUTRE,
                lecture.motif() == null
                        ? textes.texte("suivi.journal.lecture", textes.texte("suivi.onglet." + lecture.onglet()))
                        : textes.texte("suivi.journal.archive", lecture.motif()),
                lecture.agent());
    }

    private LigneDeJournal envoi(Envoi envoi) {
        var manque = envoi.etat() == EtatEnvoi.ECHEC || envoi.etat() == EtatEnvoi.INCERTAIN;
        return new LigneDeJournal(
                Objects.requireNonNullElse(envoi.envoyeLe(), envoi.ecritLe()),
                Icone.MAIL,
                manque ? Ton.ERREUR : Ton.NEUTRE,
                textes.texte("suivi.journal.envoi." + envoi.etat(), envoi.objet(), envoi.adresse()),
                null);
    }

    private String quand(LigneDeJournal ligne) {
        var agent = ligne.agent();
        var quand = date(ligne.quand());
        return agent == null
                ? quand
                : textes.texte("suivi.journal.par", quand, agents.de(agent).nom());
    }

    private String date(Instant quand) {
        var ici = quand.atZone(Francais.PARIS);
        return textes.texte("suivi.journal.quand", ici.toLocalDate(), Francais.heure(ici.toLocalTime()));
    }
}
