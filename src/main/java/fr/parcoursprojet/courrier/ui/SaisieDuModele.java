package fr.parcoursprojet.courrier.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import fr.parcoursprojet.courrier.BlocDuModele;
import fr.parcoursprojet.courrier.BlocDuModele.Genre;
import fr.parcoursprojet.courrier.FauteDePhrase;
import fr.parcoursprojet.courrier.ModeleChange;
import fr.parcoursprojet.courrier.ModeleDeCourrier;
import fr.parcoursprojet.courrier.Modeles;
import fr.parcoursprojet.courrier.VersionDeModele;
import fr.parcoursprojet.socle.Langue;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.ConflitDeSaisie;
import fr.parcoursprojet.socle.ui.Garde;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The words of an e-mail or of a letter, checked as they are typed and kept by the browser until they are saved. Of two administrators the
 * second to save is shown both.
 */
final class SaisieDuModele extends Div {

    private static final int POURQUOI = 200;

    private final Modeles modeles;
    private final ModeleDeCourrier modele;
    private final Langue langue;
    private final Map<String, PhraseSaisie> phrases = new LinkedHashMap<>();
    private final TextField pourquoi = new TextField(getTranslation("courrier.modele.pourquoi"));
    private final Div conflit = new Div();
    private final Consumer<Map<String, String>> apercu;
    private final Consumer<SaisieDuModele> apres;
    private @Nullable VersionDeModele derniere;

    SaisieDuModele(
            Modeles modeles,
            ModeleDeCourrier modele,
            Langue langue,
            Optional<VersionDeModele> derniere,
            Clock horloge,
            Consumer<Map<String, String>> apercu,
            Consumer<SaisieDuModele> apres) {
        this.modeles = modeles;
        this.modele = modele;
        this.langue = langue;
        this.derniere = derniere.orElse(null);
        this.apercu = apercu;
        this.apres = apres;
        addClassName("saisie");
        int paragraphes = 0;
        int titres = 0;
        for (var bloc : modele.blocs()) {
            if (!bloc.modifiable()) {
                add(PhraseSaisie.fixe(bloc, pourquoiFixe(bloc)));
                continue;
            }
            paragraphes += bloc.genre() == Genre.PARAGRAPHE ? 1 : 0;
            titres += bloc.genre() == Genre.TITRE ? 1 : 0;
            var rang = bloc.genre() == Genre.TITRE ? titres : paragraphes;
            var phrase =
                    new PhraseSaisie(bloc, rang, modeles.variables(modele, bloc), modeles.longueur(bloc), this::juger);
            phrase.ecrire(enVigueur(bloc));
            phrases.put(bloc.cle(), phrase);
            Garde.sur(phrase.zone(), cle(bloc), horloge, () -> phrase.texte().equals(enVigueur(bloc)));
            phrase.zone().addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    rappeler(phrase);
                }
            });
            add(phrase);
        }
        pourquoi.setMaxLength(POURQUOI);
        pourquoi.setHelperText(getTranslation("courrier.modele.pourquoiAide"));
        add(conflit, pourquoi, Bouton.principal(getTranslation("courrier.modele.enregistrer"), this::enregistrer));
        juger();
    }

    /** The number of the version these words began from. */
    int base() {
        return derniere == null ? 0 : derniere.numero();
    }

    /** What is said once a version is kept. */
    String enregistre() {
        return modele.papier() ? "courrier.modele.enregistreLettre" : "courrier.modele.enregistre";
    }

    /** What the page calls a piece. */
    String nom(BlocDuModele bloc) {
        return Objects.requireNonNull(phrases.get(bloc.cle())).nom();
    }

    /** The browser need not bring back what was saved or left. */
    void oublier() {
        modele.modifiables().forEach(bloc -> Garde.oublier(this, cle(bloc)));
    }

    /** Another one saved first: both where they differ. */
    void confronter(VersionDeModele sienne) {
        conflit.removeAll();
        var vue = new ConflitDeSaisie(getTranslation("courrier.refus.modeleChange", sienne.auteur()), sienne.auteur());
        phrases.values()
                .forEach(phrase -> vue.comparer(
                        phrase.nom(),
                        phrase.texte(),
                        sienne.textes()
                                .getOrDefault(phrase.bloc().cle(), phrase.bloc().texte())));
        conflit.add(vue.choix(getTranslation("courrier.modele.garderMien"), () -> {
                    derniere = sienne;
                    conflit.removeAll();
                    enregistrer();
                })
                .choix(getTranslation("courrier.modele.prendreSien"), () -> {
                    derniere = sienne;
                    conflit.removeAll();
                    oublier();
                    phrases.values().forEach(phrase -> phrase.ecrire(enVigueur(phrase.bloc())));
                    apres.accept(this);
                }));
    }

    private void enregistrer() {
        pourquoi.setInvalid(false);
        try {
            derniere = modeles.enregistrer(modele.nom(), langue, base(), textes(), pourquoi.getValue());
        } catch (ModeleChange change) {
            confronter(change.actuelle());
            return;
        } catch (SaisieInvalide saisie) {
            montrerFautes(saisie.erreurs());
            return;
        }
        conflit.removeAll();
        oublier();
        pourquoi.clear();
        phrases.values().forEach(phrase -> phrase.ecrire(enVigueur(phrase.bloc())));
        Annonce.fait(getTranslation(enregistre()));
        apres.accept(this);
    }

    private void montrerFautes(List<SaisieInvalide.Erreur> erreurs) {
        juger();
        for (var erreur : erreurs) {
            if (erreur.champ().equals("pourquoi")) {
                pourquoi.setErrorMessage(
                        getTranslation(erreur.cle(), erreur.arguments().toArray()));
                pourquoi.setInvalid(true);
            }
        }
        var premiere = phrases.get(erreurs.getFirst().champ());
        if (premiere == null) {
            pourquoi.focus();
        } else {
            premiere.zone().focus();
        }
    }

    private void juger() {
        if (phrases.size() < modele.modifiables().size()) {
            return; // the page is being drawn
        }
        var textes = textes();
        var fautes = modeles.verifier(modele.nom(), langue, textes);
        phrases.forEach((cle, phrase) -> phrase.juger(fautes.getOrDefault(cle, List.<FauteDePhrase>of())));
        apercu.accept(textes);
    }

    /** Kept by the browser since before somebody saved a version: both are shown before one replaces the other. */
    private void rappeler(PhraseSaisie phrase) {
        var sienne = derniere;
        if (sienne != null
                && Garde.donnee(phrase.zone())
                        .filter(donnee -> donnee.quand().isBefore(sienne.ecritLe()))
                        .isPresent()) {
            confronter(sienne);
        }
    }

    private Map<String, String> textes() {
        var textes = new LinkedHashMap<String, String>();
        phrases.forEach((cle, phrase) -> textes.put(cle, phrase.texte()));
        return textes;
    }

    private String enVigueur(BlocDuModele bloc) {
        return derniere == null ? bloc.texte() : derniere.textes().getOrDefault(bloc.cle(), bloc.texte());
    }

    private String pourquoiFixe(BlocDuModele bloc) {
        var raison = getTranslation(bloc.loi() ? "courrier.modele.loi" : "courrier.modele.fixe");
        return bloc.si().isEmpty() ? raison : getTranslation("courrier.modele.siCas", raison, bloc.si());
    }

    private String cle(BlocDuModele bloc) {
        return "modele/" + modele.nom() + "/" + langue.code() + "/" + bloc.cle();
    }
}
