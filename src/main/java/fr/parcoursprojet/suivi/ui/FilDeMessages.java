package fr.parcoursprojet.suivi.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.instruction.AuteurMessage;
import fr.parcoursprojet.instruction.FichierJoint;
import fr.parcoursprojet.instruction.Message;
import fr.parcoursprojet.instruction.NoteDAppel;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.stockage.EtatFichier;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What was written, oldest first, mine at the right; among the agents' messages, the notes of their calls. */
final class FilDeMessages extends OrderedList {

    private record Ligne(Instant quand, ListItem contenu) {}

    private final Agents agents;
    private final Delais delais;
    private final String adresse;

    /**
     * @param adresse where the files attached are read
     */
    FilDeMessages(
            List<Message> messages,
            List<NoteDAppel> notes,
            AuteurMessage moi,
            Agents agents,
            Delais delais,
            String adresse) {
        this.agents = agents;
        this.delais = delais;
        this.adresse = adresse;
        addClassName("fil-messages");
        var lignes = new ArrayList<Ligne>();
        messages.forEach(message -> lignes.add(new Ligne(message.ecritLe(), message(message, moi))));
        notes.forEach(note -> lignes.add(new Ligne(note.le(), note(note))));
        lignes.stream().sorted(Comparator.comparing(Ligne::quand)).forEach(ligne -> add(ligne.contenu()));
    }

    private ListItem message(Message message, AuteurMessage moi) {
        var agent = message.agent();
        var qui = message.auteur() == moi
                ? getTranslation("suivi.messages.moi")
                : agent == null
                        ? getTranslation("suivi.messages.personne")
                        : agents.de(agent).nom();
        var ligne = new ListItem(quand(qui, message.ecritLe()), new Paragraph(message.texte()));
        if (!message.pieces().isEmpty()) {
            var pieces = new UnorderedList();
            pieces.addClassName("pieces-jointes");
            message.pieces().forEach(piece -> pieces.add(piece(piece)));
            ligne.add(pieces);
        }
        if (message.auteur() == moi) {
            ligne.addClassName("moi");
        }
        return ligne;
    }

    private ListItem note(NoteDAppel note) {
        var ligne = new ListItem(
                quand(
                        getTranslation(
                                "suivi.messages.note", agents.de(note.agent()).nom()),
                        note.le()),
                new Paragraph(note.texte()));
        ligne.addClassName("note");
        return ligne;
    }

    private ListItem piece(FichierJoint piece) {
        if (piece.etat() != EtatFichier.SAIN) {
            var pasEncore = new Span(getTranslation("suivi.messages.piece." + piece.etat(), piece.nom()));
            pasEncore.addClassName("muted");
            return new ListItem(pasEncore);
        }
        var lien = Lien.dehors(adresse + piece.id(), piece.nom()).icone(Icone.FICHIER);
        lien.setTarget("_blank");
        return new ListItem(lien);
    }

    private Paragraph quand(String qui, Instant quand) {
        var phrase = new Paragraph(getTranslation("suivi.messages.quand", qui, delais.quand(quand)));
        phrase.addClassNames("s", "muted");
        return phrase;
    }
}
