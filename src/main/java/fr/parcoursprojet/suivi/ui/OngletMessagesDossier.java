package fr.parcoursprojet.suivi.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.instruction.AuteurMessage;
import fr.parcoursprojet.instruction.Messages;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.EtatVide;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.OngletDossier;
import fr.parcoursprojet.socle.ui.Textes;
import fr.parcoursprojet.suivi.Dossiers;

/** What the person and the service write to one another, and a place to answer. */
@org.springframework.stereotype.Component
class OngletMessagesDossier implements OngletDossier {

    private final Messages messages;
    private final Dossiers dossiers;
    private final Agents agents;
    private final Delais delais;
    private final Textes textes;
    private final Moi moi;

    OngletMessagesDossier(Messages messages, Dossiers dossiers, Agents agents, Delais delais, Textes textes, Moi moi) {
        this.messages = messages;
        this.dossiers = dossiers;
        this.agents = agents;
        this.delais = delais;
        this.textes = textes;
        this.moi = moi;
    }

    @Override
    public String nom() {
        return "messages";
    }

    @Override
    public int rang() {
        return 35;
    }

    @Override
    public int enAttente(DossierId dossier) {
        return (int) messages.du(dossier).stream()
                .filter(message -> message.auteur() == AuteurMessage.USAGER && message.luLe() == null)
                .count();
    }

    @Override
    public Component contenu(DossierId dossier) {
        var contenu = new Div();
        contenu.addClassName("suivi-messages");
        remplir(dossier, contenu);
        return contenu;
    }

    private void remplir(DossierId dossier, Div contenu) {
        contenu.removeAll();
        messages.lus(dossier);
        var prenom = dossiers.de(dossier).prenom();
        var echanges = messages.du(dossier);
        contenu.add(
                echanges.isEmpty()
                        ? new EtatVide(textes.texte("suivi.messages.aucunAgent", prenom))
                        : new FilDeMessages(echanges, AuteurMessage.AGENT, agents, delais));
        if (moi.a(Role.REFERENT)) {
            var texte = new TextArea(textes.texte("suivi.messages.repondre", prenom));
            texte.setHelperText(textes.texte("suivi.messages.prevenu"));
            texte.setMaxLength(Messages.LONGUEUR);
            contenu.add(
                    texte,
                    Bouton.principal(textes.texte("suivi.messages.envoyer"), () -> repondre(dossier, texte, contenu))
                            .avec(Icone.ENVOI));
        }
    }

    private void repondre(DossierId dossier, TextArea texte, Div contenu) {
        try {
            messages.repondre(dossier, moi.exigerAgent(), texte.getValue());
            Annonce.fait(textes.texte("suivi.messages.envoye"));
            remplir(dossier, contenu);
        } catch (SaisieInvalide invalide) {
            var erreur = invalide.erreurs().getFirst();
            texte.setInvalid(true);
            texte.setErrorMessage(textes.texte(erreur.cle(), erreur.arguments().toArray()));
        }
    }
}
