package fr.parcoursprojet.prescripteur.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.instruction.RapportSocial;
import fr.parcoursprojet.prescripteur.RapportDePrescripteur;
import fr.parcoursprojet.prescripteur.RapportsDesPrescripteurs;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Carte;
import fr.parcoursprojet.socle.ui.Confirmation;
import fr.parcoursprojet.socle.ui.EtatEnregistrement;
import fr.parcoursprojet.socle.ui.Garde;
import fr.parcoursprojet.socle.ui.ResumeErreurs;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/** The rapport social a prescripteur writes: saved as it is typed, sent once, then only read. */
final class RapportEnPage extends Composite<Div> {

    private static final int PAUSE_MS = 800;

    private final transient RapportsDesPrescripteurs rapports;
    private final UUID envoi;
    private final AgentId moi;
    private final transient Clock horloge;
    private final transient Runnable plusRien;
    private final EtatEnregistrement etat = new EtatEnregistrement();
    private final ResumeErreurs resume = new ResumeErreurs();
    private final Map<String, TextArea> zones = new LinkedHashMap<>();
    private RapportSocial garde = RapportSocial.VIDE;

    /** @param plusRien leads away once the consent is over, which any exchange may be the first to see */
    RapportEnPage(RapportsDesPrescripteurs rapports, UUID envoi, AgentId moi, Clock horloge, Runnable plusRien) {
        this.rapports = rapports;
        this.envoi = envoi;
        this.moi = moi;
        this.horloge = horloge;
        this.plusRien = plusRien;
        dessiner();
    }

    private void dessiner() {
        getContent().removeAll();
        zones.clear();
        var rapport = rapports.de(envoi, moi);
        getContent().add(rapport.envoyeLe() == null ? aEcrire(rapport) : envoye(rapport));
    }

    private Carte aEcrire(RapportDePrescripteur rapport) {
        garde = rapport.texte();
        var carte = Carte.titree(mot("titre"), new Paragraph(mot("dit")), resume);
        var formulaire = new Div(
                zone("situation", RapportSocial::situation),
                zone("projet", RapportSocial::projet),
                zone("diagnostic", RapportSocial::diagnostic),
                zone("avis", RapportSocial::avis),
                etat,
                Bouton.principal(
                        mot("envoyer"),
                        () -> Confirmation.demander(
                                mot("envoyerTitre"), mot("envoyerPhrase"), mot("envoyer"), this::envoyer)));
        formulaire.addClassName("pr-formulaire");
        carte.add(formulaire);
        return carte;
    }

    private Carte envoye(RapportDePrescripteur rapport) {
        var quand = Francais.date(Objects.requireNonNull(rapport.envoyeLe())
                .atZone(Francais.PARIS)
                .toLocalDate());
        return Carte.titree(mot("titre"), new Paragraph(mot("envoyeLe", quand)), new TexteDuRapport(rapport.texte()));
    }

    private TextArea zone(String partie, Function<RapportSocial, String> lire) {
        var zone = new TextArea(getTranslation("prescripteur.rapport.partie." + partie));
        zone.setHelperText(getTranslation("prescripteur.rapport.aide." + partie));
        zone.setMaxLength(RapportsDesPrescripteurs.LONGUEUR);
        zone.setManualValidation(true);
        zone.setWidthFull();
        zone.setValue(lire.apply(garde));
        zone.setValueChangeMode(ValueChangeMode.LAZY);
        zone.setValueChangeTimeout(PAUSE_MS);
        zones.put(partie, zone);
        Garde.sur(
                zone,
                "rapport/" + envoi + "/" + partie,
                horloge,
                () -> lire.apply(garde).equals(zone.getValue()));
        zone.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                enregistrer();
            }
        });
        return zone;
    }

    private void enregistrer() {
        var texte = new RapportSocial(ecrit("situation"), ecrit("projet"), ecrit("diagnostic"), ecrit("avis"));
        siPossible(() -> {
            rapports.enregistrer(envoi, moi, texte);
            garde = texte;
            etat.enregistre();
        });
    }

    private void envoyer() {
        siPossible(() -> {
            rapports.envoyer(envoi, moi);
            Annonce.fait(mot("envoye"));
            dessiner();
        });
    }

    private void siPossible(Runnable action) {
        zones.values().forEach(zone -> zone.setInvalid(false));
        resume.cacher();
        try {
            action.run();
        } catch (SaisieInvalide saisie) {
            resume.montrer(saisie.erreurs().stream().map(this::souligner).toList());
        } catch (Introuvable fini) {
            Annonce.refus(mot("fini"));
            getContent().removeAll();
            plusRien.run();
        }
    }

    private ResumeErreurs.Ligne souligner(SaisieInvalide.Erreur erreur) {
        var zone = Objects.requireNonNull(zones.get(erreur.champ()));
        var dite = getTranslation(erreur.cle(), erreur.arguments().toArray());
        zone.setErrorMessage(dite);
        zone.setInvalid(true);
        return new ResumeErreurs.Ligne(zone, dite);
    }

    private String ecrit(String partie) {
        return Objects.requireNonNull(zones.get(partie)).getValue();
    }

    private String mot(String cle, Object... arguments) {
        return getTranslation("prescripteur.rapport." + cle, arguments);
    }
}
