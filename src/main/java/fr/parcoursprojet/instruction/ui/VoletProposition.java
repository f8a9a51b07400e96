package fr.parcoursprojet.instruction.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.slider.IntegerSlider;
import com.vaadin.flow.component.textfield.IntegerField;
import fr.parcoursprojet.demande.Demande;
import fr.parcoursprojet.instruction.Avis;
import fr.parcoursprojet.instruction.Instructions;
import fr.parcoursprojet.instruction.Proposition;
import fr.parcoursprojet.reglement.PositionAjustement;
import fr.parcoursprojet.reglement.Reglement;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.ChampMontant;
import fr.parcoursprojet.socle.ui.ConflitDeSaisie;
import fr.parcoursprojet.socle.ui.Icone;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is proposed: loan, grant, duration, and at once what it makes for the person. */
final class VoletProposition extends Section {

    private static final int PAS_EN_EUROS = 10;

    private final DossierOuvert ouvert;
    private final Instructions instructions;
    private final Reglement reglement;
    private final ChampMontant pret;
    private final ChampMontant subvention;
    private final IntegerField duree;
    private final IntegerField differe;
    private final RadioButtonGroup<PositionAjustement> ajustement = new RadioButtonGroup<>();
    private final RadioButtonGroup<Avis> sens = new RadioButtonGroup<>();
    private final EffetProposition effet;
    private final Div conflits = new Div();
    private @Nullable Proposition base;
    private String autre = "";
    private Runnable apres = () -> {};

    VoletProposition(DossierOuvert ouvert, Instructions instructions, Demande demande, boolean ecrire) {
        this.ouvert = ouvert;
        this.instructions = instructions;
        this.reglement = instructions.reglement(demande.id());
        this.effet = new EffetProposition(demande);
        this.base = ouvert.instruction().proposition();
        ouvert.ecouter(conflit -> autre = String.valueOf(conflit.arguments()[0]));
        addClassNames("card", "in-proposition");
        var titre = new H2(getTranslation("instruction.proposition.titre"));
        titre.setId("in-proposition");
        getElement().setAttribute("aria-labelledby", "in-proposition");

        pret = new ChampMontant(getTranslation("instruction.proposition.pret")).aLaFrappe();
        subvention = new ChampMontant(getTranslation("instruction.proposition.subvention")).aLaFrappe();
        duree = new IntegerField(getTranslation("instruction.proposition.duree"));
        differe = new IntegerField(getTranslation("instruction.proposition.differe"));
        remplir(demande);
        var champs = new Div(
                avecCurseur(pret, curseur("instruction.proposition.pret", reglement.pretMaximum(), ecrire)),
                avecCurseur(
                        subvention,
                        curseur("instruction.proposition.subvention", reglement.subventionMaximum(), ecrire)),
                enMois(duree, "instruction.proposition.duree", 1, reglement.dureeMaximumMois(), ecrire),
                enMois(differe, "instruction.proposition.differe", 0, Proposition.DIFFERE_AU_PLUS, ecrire));
        champs.addClassName("in-champs");
        choix(ajustement, "instruction.proposition.ajustement", PositionAjustement.values());
        choix(sens, "instruction.proposition.sens", Avis.values());
        add(titre, conflits, champs, ajustement, effet, sens);
        List.<HasValue<?, ?>>of(pret, subvention, duree, differe, ajustement, sens)
                .forEach(champ -> champ.setReadOnly(!ecrire));
        List.<HasValue<?, ?>>of(pret, subvention, duree, differe, ajustement)
                .forEach(champ -> champ.addValueChangeListener(change -> apercevoir()));
        if (ecrire) {
            var mots = getTranslation("instruction.proposition.enregistrer");
            var complet = instructions.manques(demande.id()).isEmpty();
            add((complet ? Bouton.second(mots, this::enregistrer) : Bouton.principal(mots, this::enregistrer))
                    .avec(Icone.COCHE));
        }
        apercevoir();
    }

    void apres(Runnable suite) {
        apres = suite;
    }

    private void remplir(Demande demande) {
        var proposition = ouvert.instruction().proposition();
        if (proposition == null) {
            pret.setValue(demande.plan().pret());
            subvention.setValue(demande.plan().subvention());
            duree.setValue(demande.plan().dureeMois());
            differe.setValue(0);
            ajustement.setValue(reglement.ajustement());
            return;
        }
        pret.setValue(proposition.pret());
        subvention.setValue(proposition.subvention());
        duree.setValue(proposition.dureeMois() == 0 ? null : proposition.dureeMois());
        differe.setValue(proposition.differeMois());
        ajustement.setValue(proposition.ajustement());
        sens.setValue(proposition.sens());
    }

    private <T extends Enum<T>> void choix(RadioButtonGroup<T> groupe, String cle, T[] valeurs) {
        var choisie = groupe.getValue();
        groupe.setLabel(getTranslation(cle));
        groupe.setItems(valeurs);
        groupe.setItemLabelGenerator(valeur -> getTranslation(
                valeur instanceof Avis ? "instruction.avis." + valeur : "instruction.ajustement." + valeur));
        groupe.setValue(choisie);
    }

    private IntegerSlider curseur(String cle, Montant maximum, boolean ecrire) {
        var curseur = new IntegerSlider(0, arrondi(maximum));
        curseur.setStep(PAS_EN_EUROS);
        curseur.setReadOnly(!ecrire);
        curseur.setAriaLabel(getTranslation(cle));
        return curseur;
    }

    private static Div avecCurseur(ChampMontant champ, IntegerSlider curseur) {
        curseur.setValue(borne(curseur, champ.getValue()));
        curseur.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                champ.setValue(Montant.euros(change.getValue()));
            }
        });
        champ.addValueChangeListener(change -> curseur.setValue(borne(curseur, change.getValue())));
        return new Div(champ, curseur);
    }

    private static int borne(IntegerSlider curseur, Montant montant) {
        return montant == null ? 0 : Math.clamp(arrondi(montant), 0, curseur.getMax());
    }

    private static int arrondi(Montant montant) {
        return montant.valeur().intValue() / PAS_EN_EUROS * PAS_EN_EUROS;
    }

    private Div enMois(IntegerField champ, String cle, int auMoins, int auPlus, boolean ecrire) {
        champ.setMin(auMoins);
        champ.setMax(auPlus);
        champ.setStepButtonsVisible(ecrire);
        champ.setManualValidation(true);
        champ.setSuffixComponent(new Span(getTranslation("instruction.proposition.mois")));
        var curseur = new IntegerSlider(auMoins, auPlus);
        curseur.setAriaLabel(getTranslation(cle));
        curseur.setReadOnly(!ecrire);
        curseur.setValue(mois(curseur, champ.getValue()));
        curseur.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                champ.setValue(change.getValue());
            }
        });
        champ.addValueChangeListener(change -> curseur.setValue(mois(curseur, change.getValue())));
        return new Div(champ, curseur);
    }

    private static int mois(IntegerSlider curseur, @Nullable Integer ecrits) {
        return ecrits == null ? curseur.getMin() : Math.clamp(ecrits, curseur.getMin(), curseur.getMax());
    }

    private void apercevoir() {
        pret.erreur(null);
        subvention.erreur(null);
        duree.setInvalid(false);
        differe.setInvalid(false);
        saisie().ifPresentOrElse(
                        proposition -> {
                            var apercu =
                                    instructions.apercevoir(ouvert.instruction().dossier(), proposition);
                            effet.montrer(proposition, apercu);
                            apercu.erreurs().forEach(this::montrer);
                        },
                        effet::rien);
    }

    /** What the fields say; empty while they cannot make a proposal. */
    private Optional<Proposition> saisie() {
        var prete = Objects.requireNonNullElse(pret.getValue(), Montant.ZERO);
        var donnee = Objects.requireNonNullElse(subvention.getValue(), Montant.ZERO);
        var mois = Objects.requireNonNullElse(duree.getValue(), 0);
        var attente = Objects.requireNonNullElse(differe.getValue(), 0);
        if (prete.plus(donnee).estNul()
                || prete.estNegatif()
                || donnee.estNegatif()
                || (prete.estPositif() && mois < 1)
                || attente < 0) {
            return Optional.empty();
        }
        return Optional.of(Proposition.de(
                        prete,
                        donnee,
                        mois,
                        reglement.unite(),
                        Objects.requireNonNullElse(ajustement.getValue(), reglement.ajustement()),
                        ouvert.instruction().rapport().avis(),
                        Objects.requireNonNullElse(sens.getValue(), Avis.FAVORABLE))
                .differee(attente));
    }

    private void enregistrer() {
        if (sens.isEmpty()) {
            sens.setInvalid(true);
            sens.setErrorMessage(getTranslation("instruction.proposition.erreur.sens"));
            return;
        }
        sens.setInvalid(false);
        saisie().ifPresentOrElse(
                        this::proposer,
                        () -> montrer(
                                pret.getValue() != null && pret.getValue().estPositif()
                                        ? Erreur.de("dureeMois", "instruction.proposition.erreur.dureeVide")
                                        : Erreur.de("pret", "instruction.proposition.erreur.rien")));
    }

    private void proposer(Proposition proposition) {
        var actuelle = ouvert.instruction().proposition();
        if (actuelle != null && !actuelle.equals(base)) {
            conflits.removeAll();
            conflits.add(conflit(proposition, actuelle));
            return;
        }
        var dossier = ouvert.instruction().dossier();
        try {
            if (ouvert.enregistrer(version -> instructions.proposer(dossier, proposition, version))) {
                Annonce.fait(getTranslation("instruction.proposition.enregistree"));
                apres.run();
            } else {
                enregistrer(); // compared with what the other agent saved
            }
        } catch (SaisieInvalide invalide) {
            invalide.erreurs().forEach(this::montrer);
        }
    }

    /** Both proposals, figure by figure; the agent chooses. */
    private ConflitDeSaisie conflit(Proposition mienne, Proposition sienne) {
        return new ConflitDeSaisie(getTranslation("instruction.proposition.conflit", autre), autre)
                .comparer(getTranslation("instruction.proposition.pret"), euros(mienne.pret()), euros(sienne.pret()))
                .comparer(
                        getTranslation("instruction.proposition.subvention"),
                        euros(mienne.subvention()),
                        euros(sienne.subvention()))
                .comparer(
                        getTranslation("instruction.proposition.duree"),
                        getTranslation("instruction.proposition.enMois", mienne.dureeMois()),
                        getTranslation("instruction.proposition.enMois", sienne.dureeMois()))
                .comparer(
                        getTranslation("instruction.proposition.differe"),
                        getTranslation("instruction.proposition.enMois", mienne.differeMois()),
                        getTranslation("instruction.proposition.enMois", sienne.differeMois()))
                .comparer(
                        getTranslation("instruction.proposition.ajustement"),
                        getTranslation("instruction.ajustement." + mienne.ajustement()),
                        getTranslation("instruction.ajustement." + sienne.ajustement()))
                .comparer(
                        getTranslation("instruction.proposition.sens"),
                        getTranslation("instruction.avis." + mienne.sens()),
                        getTranslation("instruction.avis." + sienne.sens()))
                .choix(getTranslation("instruction.conflit.mienne"), () -> {
                    base = sienne;
                    conflits.removeAll();
                    enregistrer();
                })
                .choix(getTranslation("instruction.conflit.sienne"), () -> {
                    Annonce.fait(getTranslation("instruction.conflit.gardee", autre));
                    apres.run();
                });
    }

    private String euros(Montant montant) {
        return Francais.euros(montant);
    }

    private void montrer(Erreur erreur) {
        var phrase = getTranslation(erreur.cle(), erreur.arguments().toArray());
        switch (erreur.champ()) {
            case "pret" -> pret.erreur(phrase);
            case "subvention" -> subvention.erreur(phrase);
            default -> {
                var champ = erreur.champ().equals("differeMois") ? differe : duree;
                champ.setInvalid(true);
                champ.setErrorMessage(phrase);
            }
        }
    }
}
