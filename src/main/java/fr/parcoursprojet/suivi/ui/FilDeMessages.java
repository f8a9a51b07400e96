package fr.parcoursprojet.suivi.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.instruction.AuteurMessage;
import fr.parcoursprojet.instruction.Message;
import java.util.List;

/** What was written, oldest first, mine at the right. */
final class FilDeMessages extends OrderedList {

    FilDeMessages(List<Message> messages, AuteurMessage moi, Agents agents, Delais delais) {
        addClassName("fil-messages");
        for (var message : messages) {
            var agent = message.agent();
            var qui = message.auteur() == moi
                    ? getTranslation("suivi.messages.moi")
                    : agent == null
                            ? getTranslation("suivi.messages.personne")
                            : agents.de(agent).nom();
            var quand = new Paragraph(getTranslation("suivi.messages.quand", qui, delais.quand(message.ecritLe())));
            quand.addClassNames("s", "muted");
            var ligne = new ListItem(quand, new Paragraph(message.texte()));
            if (message.auteur() == moi) {
                ligne.addClassName("moi");
            }
            add(ligne);
        }
    }
}
