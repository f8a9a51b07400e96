package fr.parcoursprojet.accueil.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.parcoursprojet.accueil.CanalDArrivee;
import fr.parcoursprojet.accueil.Coordonnees;
import fr.parcoursprojet.accueil.MotifDeSollicitation;
import fr.parcoursprojet.accueil.MotifsDeSollicitation;
import fr.parcoursprojet.accueil.NouvelleSollicitation;
import fr.parcoursprojet.accueil.Origine;
import fr.parcoursprojet.accueil.Semblable;
import fr.parcoursprojet.accueil.SuiteDonnee;
import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.Telephone;
import fr.parcoursprojet.socle.ui.ChampMontant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What is typed during a call, from left to right and from top to bottom: each choice has its digit, nothing needs a mouse. */
final class FormulaireDAppel extends Div {

    /** The page may still be building itself: asked again until the field has the focus, or the person went elsewhere. */
    private static final String ALLER = """
            const fin = performance.now() + 5000;
            const essayer = () => {
              this.focus();
              requestAnimationFrame(() => {
                if (document.activeElement === document.body && performance.now() < fin) essayer();
              });
            };
            essayer();""";

    private final ChoixAuClavier<CanalDArrivee> canal = new ChoixAuClavier<>(
            "canal",
            getTranslation("accueil.appel.canal"),
            List.of(CanalDArrivee.values()),
            une -> getTranslation("accueil.canal." + une),
            "prenom");
    private final TextField prenom = champ("prenom", "accueil.appel.prenom", 100);
    private final TextField nom = champ("nom", "accueil.appel.nom", 100);
    private final TextField telephone = champ("telephone", "accueil.appel.telephone", 30);
    private final TextField age = champ("age", "accueil.appel.age", 12);
    private final ChoixAuClavier<MotifDeSollicitation> motif;
    private final ChoixAuClavier<Origine> origine = new ChoixAuClavier<>(
            "origine",
            getTranslation("accueil.appel.origine"),
            List.of(Origine.values()),
            une -> getTranslation("accueil.origine." + une),
            "suite");
    private final ChoixAuClavier<SuiteDonnee> suite = new ChoixAuClavier<>(
            "suite",
            getTranslation("accueil.appel.suite"),
            List.of(SuiteDonnee.values()),
            une -> getTranslation("accueil.suite." + une),
            "email");
    private final TextField email = champ("email", "accueil.appel.email", 254);
    private final ChampMontant montant = new ChampMontant(getTranslation("accueil.appel.montant"));
    private final TextField note = champ("note", "accueil.appel.note", 2000);
    private final Map<String, HasValidation> parNom;

    private final LocalDate jour;

    FormulaireDAppel(
            LocalDate jour,
            MotifsDeSollicitation motifs,
            Consumer<Coordonnees> pendantLaFrappe,
            Consumer<SuiteDonnee> suiteChoisie) {
        this.jour = jour;
        motif = new ChoixAuClavier<>(
                "motif", getTranslation("accueil.appel.motif"), motifs.offerts(), motifs::pourLesAgents, "origine");
        parNom = Map.of(
                "prenom",
                prenom,
                "nom",
                nom,
                "telephone",
                telephone,
                "age",
                age,
                "motif",
                motif,
                "origine",
                origine,
                "email",
                email,
                "montant",
                montant,
                "note",
                note);
        addClassName("ac-appel");
        telephone.getElement().setAttribute("inputmode", "tel");
        email.getElement().setAttribute("inputmode", "email");
        List.of(prenom, nom, telephone, age, email).forEach(un -> {
            un.setValueChangeMode(ValueChangeMode.LAZY);
            un.addValueChangeListener(change -> pendantLaFrappe.accept(dites()));
        });
        suite.addValueChangeListener(change -> suiteChoisie.accept(change.getValue()));
        add(
                rangee("ac-canal", canal),
                rangee("ac-qui", prenom, nom, telephone, age),
                rangee("ac-motif", motif),
                rangee("ac-origine", origine),
                rangee("ac-suite", suite),
                rangee("ac-plus", email, montant, note));
        vider();
    }

    /** Ready for the next call. */
    void vider() {
        List.<HasValue<?, ?>>of(prenom, nom, telephone, age, motif, origine, email, montant, note)
                .forEach(HasValue::clear);
        canal.setValue(CanalDArrivee.TELEPHONE);
        suite.setValue(SuiteDonnee.RENSEIGNEMENT);
        effacerLesErreurs();
        prenom.getElement().executeJs(ALLER);
    }

    /** Back to the first field that is still empty, after a look aside. */
    void reprendre() {
        if (telephone.isEmpty()) {
            telephone.focus();
        } else {
            motif.aller();
        }
    }

    /** Fills in what is not typed and is known. */
    void completer(Coordonnees connues) {
        remplir(prenom, connues.prenom());
        remplir(nom, connues.nom());
        remplir(
                telephone,
                connues.telephone() == null ? "" : connues.telephone().lisible());
        remplir(email, connues.email() == null ? "" : connues.email().valeur());
        if (connues.naissance() != null) {
            age.setValue(Francais.dateCourte(connues.naissance()));
        }
    }

    /** What is typed so far, without what cannot be read. */
    Coordonnees dites() {
        var ne = AgeOuNaissance.lu(age.getValue(), jour).orElse(new AgeOuNaissance(null, null));
        return new Coordonnees(
                prenom.getValue(),
                nom.getValue(),
                Telephone.estValide(telephone.getValue()) ? new Telephone(telephone.getValue()) : null,
                Email.estValide(email.getValue()) ? new Email(email.getValue()) : null,
                ne.naissance(),
                ne.annee());
    }

    /** The whole, ready to be saved; empty when something has to be corrected, which is said under its field. */
    Optional<NouvelleSollicitation> lue(@Nullable Semblable reconnue) {
        effacerLesErreurs();
        if (!telephone.isEmpty() && !Telephone.estValide(telephone.getValue())) {
            erreur("telephone", getTranslation("accueil.erreur.telephone"));
        }
        if (!email.isEmpty() && !Email.estValide(email.getValue())) {
            erreur("email", getTranslation("accueil.erreur.email"));
        }
        if (AgeOuNaissance.lu(age.getValue(), jour).isEmpty()) {
            erreur("age", getTranslation("accueil.erreur.age"));
        }
        if (motif.isEmpty()) {
            erreur("motif", getTranslation("accueil.erreur.motif"));
        }
        if (origine.isEmpty()) {
            erreur("origine", getTranslation("accueil.erreur.origine"));
        }
        if (parNom.values().stream().anyMatch(HasValidation::isInvalid)) {
            allerALaPremiereErreur();
            return Optional.empty();
        }
        return Optional.of(new NouvelleSollicitation(
                canal.getValue(),
                dites(),
                motif.getValue(),
                origine.getValue(),
                montant.getValue(),
                note.getValue(),
                suite.getValue(),
                reconnue == null ? null : reconnue.personne(),
                reconnue == null ? null : reconnue.usager()));
    }

    /** Says under each field what its rule refuses. */
    void refuser(SaisieInvalide invalide) {
        invalide.erreurs()
                .forEach(une -> erreur(
                        une.champ(), getTranslation(une.cle(), une.arguments().toArray())));
        allerALaPremiereErreur();
    }

    private void allerALaPremiereErreur() {
        getElement().executeJs("setTimeout(() => this.querySelector('[invalid]')?.focus())");
    }

    private void effacerLesErreurs() {
        parNom.values().stream()
                .filter(un -> un != montant || !montant.illisible())
                .forEach(un -> {
                    un.setInvalid(false);
                    un.setErrorMessage("");
                });
    }

    private void erreur(String nomDuChamp, String phrase) {
        var champ = parNom.get(nomDuChamp);
        if (champ != null) {
            champ.setErrorMessage(phrase);
            champ.setInvalid(true);
        }
    }

    private static void remplir(TextField champ, String connu) {
        if (champ.isEmpty()) {
            champ.setValue(connu);
        }
    }

    private static Div rangee(String classe, Component... champs) {
        var rangee = new Div(champs);
        rangee.addClassNames("ac-rangee", classe);
        return rangee;
    }

    private TextField champ(String id, String cle, int longueur) {
        var champ = new TextField(getTranslation(cle));
        champ.setId(id);
        champ.setMaxLength(longueur);
        champ.setManualValidation(true);
        champ.getElement().setAttribute("autocomplete", "off");
        return champ;
    }
}
