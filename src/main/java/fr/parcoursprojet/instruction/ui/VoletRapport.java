package fr.parcoursprojet.instruction.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.parcoursprojet.instruction.Instructions;
import fr.parcoursprojet.instruction.ModifieParUnAutre;
import fr.parcoursprojet.instruction.RapportSocial;
import fr.parcoursprojet.socle.ui.ConflitDeSaisie;
import fr.parcoursprojet.socle.ui.EtatEnregistrement;
import fr.parcoursprojet.socle.ui.Garde;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The rapport social in four parts, saved as it is typed. What another agent wrote elsewhere in it is taken; what both wrote
 * is shown twice and waits for a choice, while the rest goes on being saved. The browser keeps what is not saved.
 */
final class VoletRapport extends Section {

    private static final int PAUSE_MS = 800;
    private static final int LONGUEUR = 6000;

    private final DossierOuvert ouvert;
    private final Instructions instructions;
    private final Clock horloge;
    private final EtatEnregistrement etat = new EtatEnregistrement();
    private final Div conflits = new Div();
    private final Map<Partie, TextArea> zones = new EnumMap<>(Partie.class);
    private final Set<Partie> disputees = EnumSet.noneOf(Partie.class);
    private RapportSocial base;
    private @Nullable Instant ecritAvant;
    private String autre = "";
    private Runnable apres = () -> {};

    private enum Partie {
        SITUATION("situation", RapportSocial::situation),
        PROJET("projet", RapportSocial::projet),
        DIAGNOSTIC("diagnostic", RapportSocial::diagnostic),
        AVIS("avis", RapportSocial::avis);

        private final String nom;
        private final Function<RapportSocial, String> lire;

        Partie(String nom, Function<RapportSocial, String> lire) {
            this.nom = nom;
            this.lire = lire;
        }
    }

    VoletRapport(DossierOuvert ouvert, Instructions instructions, Clock horloge, boolean ecrire) {
        this.ouvert = ouvert;
        this.instructions = instructions;
        this.horloge = horloge;
        this.base = ouvert.instruction().rapport();
        this.ecritAvant = ouvert.instruction().modifieLe();
        addClassName("in-rapport");
        var titre = new H2(getTranslation("instruction.rapport.titre"));
        titre.setId("in-rapport");
        getElement().setAttribute("aria-labelledby", "in-rapport");
        add(new Header(titre, etat), conflits);
        for (var partie : Partie.values()) {
            add(zone(partie, ecrire));
        }
        ouvert.ecouter(this::accorder);
    }

    void apres(Runnable suite) {
        apres = suite;
    }

    private TextArea zone(Partie partie, boolean ecrire) {
        var zone = new TextArea(getTranslation("instruction.rapport." + partie.nom));
        zone.setHelperText(getTranslation("instruction.rapport.aide." + partie.nom));
        zone.setMaxLength(LONGUEUR);
        zone.setValue(partie.lire.apply(base));
        zone.setReadOnly(!ecrire);
        zone.setValueChangeMode(ValueChangeMode.LAZY);
        zone.setValueChangeTimeout(PAUSE_MS);
        zones.put(partie, zone);
        if (ecrire) {
            Garde.sur(zone, cle(partie), horloge, () -> estEnregistree(partie));
            zone.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    saisie(partie, zone);
                }
            });
        }
        return zone;
    }

    private boolean estEnregistree(Partie partie) {
        return !disputees.contains(partie)
                && partie.lire
                        .apply(base)
                        .equals(Objects.requireNonNull(zones.get(partie)).getValue());
    }

    private void saisie(Partie partie, TextArea zone) {
        if (estAncienne(partie, zone)) {
            disputees.add(partie);
            montrer();
        }
        enregistrer();
    }

    /** Kept by the browser since before somebody wrote what stands now: read before it is replaced. */
    private boolean estAncienne(Partie partie, TextArea zone) {
        var avant = ecritAvant;
        var ecrit = partie.lire.apply(base);
        return avant != null
                && !ecrit.isBlank()
                && !ecrit.equals(zone.getValue())
                && Garde.donnee(zone)
                        .filter(donnee -> donnee.quand().isBefore(avant))
                        .isPresent();
    }

    private void enregistrer() {
        var rapport = new RapportSocial(
                texte(Partie.SITUATION), texte(Partie.PROJET), texte(Partie.DIAGNOSTIC), texte(Partie.AVIS));
        if (!rapport.equals(base)) {
            var dossier = ouvert.instruction().dossier();
            if (!ouvert.enregistrer(version -> instructions.enregistrerRapport(dossier, rapport, version))) {
                enregistrer(); // with what this agent has now seen
                return;
            }
            base = ouvert.instruction().rapport();
            apres.run();
        }
        if (disputees.isEmpty()) {
            etat.enregistre();
        }
    }

    private String texte(Partie partie) {
        return disputees.contains(partie)
                ? partie.lire.apply(base)
                : Objects.requireNonNull(zones.get(partie)).getValue();
    }

    /** Somebody saved: theirs where this agent wrote nothing, both where both wrote. */
    private void accorder(ModifieParUnAutre sien) {
        var actuel = sien.actuelle().rapport();
        autre = String.valueOf(sien.arguments()[0]);
        zones.forEach((partie, zone) -> {
            var avant = partie.lire.apply(base);
            var nouveau = partie.lire.apply(actuel);
            if (nouveau.equals(avant)) {
                return;
            }
            if (zone.getValue().equals(avant) && !disputees.contains(partie)) {
                zone.setValue(nouveau);
            } else if (!zone.getValue().equals(nouveau)) {
                disputees.add(partie);
            }
        });
        base = actuel;
        montrer();
    }

    private void montrer() {
        conflits.removeAll();
        if (disputees.isEmpty()) {
            return;
        }
        etat.aVerifier();
        var conflit = new ConflitDeSaisie(
                autre.isEmpty()
                        ? getTranslation("instruction.rapport.ancien")
                        : getTranslation("instruction.refus.modifie", autre),
                autre);
        disputees.forEach(partie -> conflit.comparer(
                getTranslation("instruction.rapport." + partie.nom),
                Objects.requireNonNull(zones.get(partie)).getValue(),
                partie.lire.apply(base)));
        conflits.add(conflit.choix(getTranslation("instruction.conflit.mien"), () -> choisir(false))
                .choix(getTranslation("instruction.conflit.sien"), () -> choisir(true)));
    }

    private void choisir(boolean leSien) {
        if (leSien) {
            disputees.forEach(
                    partie -> Objects.requireNonNull(zones.get(partie)).setValue(partie.lire.apply(base)));
        }
        var tranchees = EnumSet.copyOf(disputees);
        disputees.clear();
        ecritAvant = null; // what stood there has been read
        montrer();
        enregistrer();
        // the browser need not bring back what was not chosen
        tranchees.forEach(partie -> Garde.oublier(this, cle(partie)));
    }

    private String cle(Partie partie) {
        return "rapport/" + ouvert.instruction().dossier() + "/" + partie.nom;
    }
}
