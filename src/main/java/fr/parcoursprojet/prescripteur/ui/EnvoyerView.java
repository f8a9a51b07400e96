package fr.parcoursprojet.prescripteur.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.parcoursprojet.accueil.MotifDeSollicitation;
import fr.parcoursprojet.accueil.MotifsDeSollicitation;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Prescripteurs;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.prescripteur.NouvellePersonne;
import fr.parcoursprojet.prescripteur.PersonnesEnvoyees;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.BarreDuBas;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Garde;
import fr.parcoursprojet.socle.ui.Liste;
import fr.parcoursprojet.socle.ui.PageTelephone;
import fr.parcoursprojet.socle.ui.ResumeErreurs;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sends a person in a minute. What is typed is kept by the browser until it is sent; the consent alone is ticked anew. */
@Route("prescripteur/envoyer")
@RolesAllowed(Role.Noms.PRESCRIPTEUR)
class EnvoyerView extends PageTelephone implements BeforeEnterObserver {

    private final PersonnesEnvoyees envoyees;
    private final Prescripteurs prescripteurs;
    private final Moi moi;
    private final Clock horloge;
    private final ResumeErreurs resume = new ResumeErreurs();
    private final TextField prenom = texte("prenom", NouvellePersonne.NOM);
    private final TextField nom = texte("nom", NouvellePersonne.NOM);
    private final TextField email = texte("email", 254);
    private final TextField telephone = texte("telephone", 30);
    private final Liste<MotifDeSollicitation> motif = new Liste<>(mot("motif"));
    private final TextArea phrase = new TextArea(mot("phrase"));
    private final Checkbox accord = new Checkbox(mot("accord"));
    private final Map<String, Component> champs = new LinkedHashMap<>();

    EnvoyerView(
            PersonnesEnvoyees envoyees,
            Prescripteurs prescripteurs,
            MotifsDeSollicitation motifs,
            Moi moi,
            Clock horloge) {
        this.envoyees = envoyees;
        this.prescripteurs = prescripteurs;
        this.moi = moi;
        this.horloge = horloge;
        email.setHelperText(mot("email.aide"));
        email.getElement().setAttribute("inputmode", "email").setAttribute("autocapitalize", "none");
        telephone.setHelperText(mot("telephone.aide"));
        telephone.getElement().setAttribute("inputmode", "tel");
        motif.setItems(motifs.offerts());
        motif.setItemLabelGenerator(motifs::pourLesAgents);
        Garde.nommer(motif, motifs.offerts());
        motif.setWidthFull();
        phrase.setMaxLength(NouvellePersonne.PHRASE);
        phrase.setHelperText(mot("phrase.aide"));
        phrase.setWidthFull();
        accord.setHelperText(mot("accord.aide"));
        List.of(prenom, nom, email, telephone)
                .forEach(champ -> champ.getElement().setAttribute("autocomplete", "off"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entree) {
        prescripteurs.enExercice(moi.exigerAgent());
        vider();
        retour("prescripteur", null);
        titre(mot("titre"));
        var dit = new Paragraph(mot("dit"));
        dit.addClassName("muted");
        ajouter(resume, dit);
        champ("prenom", prenom);
        champ("nom", nom);
        champ("email", email);
        champ("telephone", telephone);
        champ("motif", motif);
        champ("phrase", phrase);
        champ("accord", accord);
        enBas(new BarreDuBas(Bouton.principal(mot("envoyer"), this::envoyer)));
    }

    private void champ(String cle, Component champ) {
        champs.put(cle, champ);
        ajouter(champ);
        if (champ instanceof HasValidation valide) {
            valide.setManualValidation(true);
        }
        if (champ != accord) {
            Garde.sur(champ, garde(cle), horloge, () -> false);
        }
    }

    private void envoyer() {
        champs.values().forEach(champ -> ((HasValidation) champ).setInvalid(false));
        resume.cacher();
        try {
            envoyees.envoyer(
                    new NouvellePersonne(
                            prenom.getValue(),
                            nom.getValue(),
                            email.getValue(),
                            telephone.getValue(),
                            motif.getValue(),
                            phrase.getValue(),
                            accord.getValue()),
                    moi.exigerAgent());
        } catch (SaisieInvalide saisie) {
            resume.montrer(saisie.erreurs().stream().map(this::souligner).toList());
            return;
        }
        champs.keySet().forEach(cle -> Garde.oublier(this, garde(cle)));
        Annonce.fait(
                mot(email.isEmpty() ? "transmise" : "envoyee", prenom.getValue().strip()));
        getUI().ifPresent(ui -> ui.navigate("prescripteur"));
    }

    private ResumeErreurs.Ligne souligner(SaisieInvalide.Erreur erreur) {
        var champ = champs.getOrDefault(erreur.champ(), prenom);
        var dite = getTranslation(erreur.cle(), erreur.arguments().toArray());
        if (champ instanceof HasValidation valide) {
            valide.setErrorMessage(dite);
            valide.setInvalid(true);
        }
        return new ResumeErreurs.Ligne(champ, dite);
    }

    private String garde(String cle) {
        return "envoyer/" + moi.exigerAgent() + "/" + cle;
    }

    private TextField texte(String cle, int longueur) {
        var champ = new TextField(mot(cle));
        champ.setMaxLength(longueur);
        champ.setWidthFull();
        return champ;
    }

    private String mot(String cle, Object... arguments) {
        return getTranslation("prescripteur.envoyer." + cle, arguments);
    }
}
