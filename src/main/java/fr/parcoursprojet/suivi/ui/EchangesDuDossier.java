package fr.parcoursprojet.suivi.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextArea;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.instruction.AuteurMessage;
import fr.parcoursprojet.instruction.FichierRecu;
import fr.parcoursprojet.instruction.Messages;
import fr.parcoursprojet.instruction.NotesDAppels;
import fr.parcoursprojet.reglement.ModeleDeMessage;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.ChampFichier;
import fr.parcoursprojet.socle.ui.EtatVide;
import fr.parcoursprojet.socle.ui.Garde;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Liste;
import fr.parcoursprojet.suivi.DossierEnBref;
import java.time.Clock;
import java.util.List;

/** The messages and the calls of one dossier; an answer with a model and files, a note that the person does not read. */
final class EchangesDuDossier extends Div {

    private final DossierEnBref dossier;
    private final Messages messages;
    private final NotesDAppels notes;
    private final List<ModeleDeMessage> modeles;
    private final Agents agents;
    private final Delais delais;
    private final Moi moi;

    EchangesDuDossier(
            DossierEnBref dossier,
            Messages messages,
            NotesDAppels notes,
            List<ModeleDeMessage> modeles,
            Agents agents,
            Delais delais,
            Moi moi) {
        this.dossier = dossier;
        this.messages = messages;
        this.notes = notes;
        this.modeles = modeles;
        this.agents = agents;
        this.delais = delais;
        this.moi = moi;
        addClassName("suivi-messages");
        remplir();
    }

    private void remplir() {
        removeAll();
        messages.lus(dossier.dossier());
        var echanges = messages.du(dossier.dossier());
        var appels = notes.du(dossier.dossier());
        add(
                echanges.isEmpty() && appels.isEmpty()
                        ? new EtatVide(getTranslation("suivi.messages.aucunAgent", dossier.prenom()))
                        : new FilDeMessages(
                                echanges,
                                appels,
                                AuteurMessage.AGENT,
                                agents,
                                delais,
                                "agents/documents/" + dossier.numero() + "/messages/"));
        if (moi.a(Role.REFERENT)) {
            add(reponse());
        }
        add(appel());
    }

    private Div reponse() {
        var texte = zone("suivi.messages.repondre", "message");
        texte.setHelperText(getTranslation("suivi.messages.prevenu"));
        var fichiers = new ChampFichier(getTranslation("suivi.messages.joindre"), Messages.PIECES);
        var reponse = new Div();
        reponse.addClassName("suivi-reponse");
        if (!modeles.isEmpty()) {
            reponse.add(modele(texte));
        }
        reponse.add(
                texte,
                fichiers,
                Bouton.principal(getTranslation("suivi.messages.envoyer"), () -> repondre(texte, fichiers))
                        .avec(Icone.ENVOI));
        return reponse;
    }

    /** The words of the model go where the agent writes, below what is there already. */
    private Liste<ModeleDeMessage> modele(TextArea texte) {
        var liste = new Liste<ModeleDeMessage>();
        liste.setLabel(getTranslation("suivi.messages.modele"));
        liste.setItems(modeles);
        liste.setItemLabelGenerator(ModeleDeMessage::nom);
        liste.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                var mots = change.getValue().pour(dossier.prenom());
                texte.setValue(texte.isEmpty() ? mots : texte.getValue().strip() + "\n\n" + mots);
                texte.focus();
                liste.clear();
            }
        });
        return liste;
    }

    private NativeDetails appel() {
        var texte = zone("suivi.messages.appel.texte", "appel");
        var contenu = new Div(
                texte,
                Bouton.second(getTranslation("suivi.messages.appel.garder"), () -> noter(texte))
                        .avec(Icone.CRAYON));
        contenu.addClassName("suivi-reponse");
        var appel = new NativeDetails(getTranslation("suivi.messages.appel"), contenu);
        appel.addClassName("suivi-appel");
        return appel;
    }

    private TextArea zone(String cle, String nom) {
        var zone = new TextArea(getTranslation(cle, dossier.prenom()));
        zone.setMaxLength(Messages.LONGUEUR);
        zone.setManualValidation(true);
        Garde.sur(zone, garde(nom), Clock.systemUTC(), () -> false); // until it is sent
        return zone;
    }

    private String garde(String nom) {
        return nom + "/" + dossier.dossier();
    }

    private void repondre(TextArea texte, ChampFichier fichiers) {
        try {
            messages.repondre(
                    dossier.dossier(),
                    moi.exigerAgent(),
                    texte.getValue(),
                    fichiers.recus().stream()
                            .map(recu -> new FichierRecu(recu.nom(), recu.octets()))
                            .toList());
            fini("message", "suivi.messages.envoye");
        } catch (SaisieInvalide invalide) {
            montrer(texte, invalide);
        } catch (Refus refus) {
            fichiers.erreur(getTranslation(refus.cle(), refus.arguments()));
        }
    }

    private void noter(TextArea texte) {
        try {
            notes.noter(dossier.dossier(), moi.exigerAgent(), texte.getValue());
            fini("appel", "suivi.messages.appel.garde");
        } catch (SaisieInvalide invalide) {
            montrer(texte, invalide);
        }
    }

    private void fini(String nom, String cle) {
        Garde.oublier(this, garde(nom));
        Annonce.fait(getTranslation(cle));
        remplir();
    }

    private void montrer(TextArea texte, SaisieInvalide invalide) {
        var erreur = invalide.erreurs().getFirst();
        texte.setInvalid(true);
        texte.setErrorMessage(getTranslation(erreur.cle(), erreur.arguments().toArray()));
        texte.focus();
    }
}
