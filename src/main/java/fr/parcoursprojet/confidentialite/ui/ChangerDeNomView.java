package fr.parcoursprojet.confidentialite.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.MotifDeNom;
import fr.parcoursprojet.compte.Nom;
import fr.parcoursprojet.compte.Noms;
import fr.parcoursprojet.compte.PreuveDeNom;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.BarreDuBas;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Carte;
import fr.parcoursprojet.socle.ui.ChampFichier;
import fr.parcoursprojet.socle.ui.PageTelephone;
import fr.parcoursprojet.socle.ui.Remarque;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** The person asks for their new name, with a paper that proves it; an agent answers. */
@Route("espace/mes-donnees/nom")
@RolesAllowed(Role.Noms.USAGER)
class ChangerDeNomView extends PageTelephone {

    private static final int LONGUEUR = 100;

    private final Noms noms;
    private final Moi moi;
    private final TextField prenom = texte("prenom", "given-name");
    private final TextField nom = texte("nom", "family-name");
    private final RadioButtonGroup<MotifDeNom> motif = new RadioButtonGroup<>();
    private final ChampFichier preuve = new ChampFichier(mot("preuve"));

    ChangerDeNomView(Noms noms, Moi moi) {
        this.noms = noms;
        this.moi = moi;
        motif.setLabel(mot("pourquoi"));
        motif.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        motif.setItems(MotifDeNom.values());
        motif.setItemLabelGenerator(un -> mot("motif." + un));
        motif.setValue(MotifDeNom.MARIAGE);
        dessiner();
    }

    /** The proof, for the tests: a browserless page sends no file. */
    ChampFichier preuve() {
        return preuve;
    }

    private void dessiner() {
        vider();
        retour("espace/mes-donnees", null);
        titre(mot("titre"));
        var attend = noms.enAttente(moi.exigerUsager());
        if (attend.isPresent()) {
            ajouter(Remarque.info(mot("attend", attend.get().voulu().complet())));
            enBas(null);
            return;
        }
        var fiche = new Carte(prenom, nom, motif, preuve);
        fiche.addClassName("champs");
        ajouter(new Paragraph(mot("phrase")), fiche);
        enBas(new BarreDuBas(Bouton.principal(mot("demander"), this::demander)));
    }

    private void demander() {
        dire(prenom, null);
        dire(nom, null);
        var recue = preuve.recu();
        preuve.erreur(recue.isEmpty() ? mot("preuveManque") : null);
        try {
            var voulu = new Nom(prenom.getValue(), nom.getValue());
            if (recue.isPresent()) {
                noms.demander(
                        moi.exigerUsager(),
                        voulu,
                        motif.getValue(),
                        new PreuveDeNom(recue.get().nom(), recue.get().octets()));
                Annonce.fait(mot("envoye"));
                dessiner();
            }
        } catch (SaisieInvalide aRevoir) {
            aRevoir.erreurs()
                    .forEach(erreur -> dire(
                            erreur.champ().equals("prenom") ? prenom : nom,
                            getTranslation(erreur.cle(), erreur.arguments().toArray())));
        } catch (Refus refus) {
            preuve.erreur(getTranslation(refus.cle(), refus.arguments()));
        }
    }

    private TextField texte(String cle, String completion) {
        var champ = new TextField(mot(cle));
        champ.setMaxLength(LONGUEUR);
        champ.setWidthFull();
        champ.setManualValidation(true);
        champ.getElement().setAttribute("autocomplete", completion);
        return champ;
    }

    private static void dire(TextField champ, @Nullable String phrase) {
        champ.setErrorMessage(phrase == null ? "" : phrase);
        champ.setInvalid(phrase != null);
    }

    private String mot(String cle, Object... arguments) {
        return getTranslation("confidentialite.nom." + cle, arguments);
    }
}
