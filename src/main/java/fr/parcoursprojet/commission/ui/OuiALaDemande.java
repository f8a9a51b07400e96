package fr.parcoursprojet.commission.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.parcoursprojet.commission.Accord;
import fr.parcoursprojet.commission.Decision;
import fr.parcoursprojet.instruction.Alerte;
import fr.parcoursprojet.instruction.ApercuProposition;
import fr.parcoursprojet.instruction.Proposition;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import fr.parcoursprojet.socle.ui.ChampMontant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Yes to a demande: the loan, the grant, the number of instalments; at each change, what they would make. */
final class OuiALaDemande extends Div implements Oui {

    private final transient Proposition propose;
    private final ChampMontant pret = new ChampMontant(getTranslation("commission.decider.pret"));
    private final ChampMontant subvention = new ChampMontant(getTranslation("commission.decider.aide"));
    private final IntegerField mois = new IntegerField(getTranslation("commission.decider.mois"));
    private final IntegerField differe = new IntegerField(getTranslation("commission.decider.differe"));
    private final transient Function<Proposition, ApercuProposition> calcul;
    private final transient BiConsumer<Proposition, List<Alerte>> effet;
    private @Nullable Choix choisi;

    /**
     * @param calcul what amounts would make
     * @param effet shows it, with what the rules advise
     */
    OuiALaDemande(
            Proposition propose,
            Function<Proposition, ApercuProposition> calcul,
            BiConsumer<Proposition, List<Alerte>> effet) {
        this.propose = propose;
        this.calcul = calcul;
        this.effet = effet;
        addClassName("montants");
        mois.setMin(1);
        differe.setMin(0);
        for (var nombre : List.of(mois, differe)) {
            nombre.setManualValidation(true);
            nombre.setValueChangeMode(ValueChangeMode.LAZY);
        }
        pret.aLaFrappe();
        subvention.aLaFrappe();
        add(pret, subvention, mois, differe);
        List.<HasValue<?, ?>>of(pret, subvention, mois, differe)
                .forEach(champ -> champ.addValueChangeListener(change -> relire()));
    }

    @Override
    public List<Choix> choix() {
        return propose.pret().estPositif()
                ? List.of(Choix.ACCORD, Choix.AIDE, Choix.AJOURNER, Choix.REFUSER)
                : List.of(Choix.AIDE, Choix.AJOURNER, Choix.REFUSER);
    }

    @Override
    public String mot(Choix choix) {
        return getTranslation(
                choix == Choix.ACCORD
                        ? "commission.decider.choix.ACCORD." + propose.nature()
                        : "commission.decider.choix." + choix);
    }

    @Override
    public Component champs() {
        return this;
    }

    @Override
    public void montrer(@Nullable Choix choix) {
        pret.setVisible(choix == Choix.ACCORD);
        mois.setVisible(choix == Choix.ACCORD);
        differe.setVisible(choix == Choix.ACCORD);
        setVisible(choix == Choix.ACCORD || choix == Choix.AIDE);
        choisi = choix;
        relire();
    }

    @Override
    public Optional<Choix> reprendre(@Nullable Decision decision) {
        if (decision instanceof Accord accord) {
            pret.setValue(accord.pret());
            subvention.setValue(accord.subvention());
            mois.setValue(Math.max(1, accord.dureeMois()));
            differe.setValue(accord.differeMois());
            return Optional.of(accord.nature().avecPret() ? Choix.ACCORD : Choix.AIDE);
        }
        pret.setValue(propose.pret());
        subvention.setValue(propose.subvention());
        mois.setValue(Math.max(1, propose.dureeMois()));
        differe.setValue(propose.differeMois());
        return Optional.empty();
    }

    @Override
    public Decision decision(Choix choix, String motif) {
        return choix == Choix.ACCORD
                ? accord(montant(pret), montant(subvention), mois.getValue() == null ? 0 : mois.getValue(), motif)
                : accord(Montant.ZERO, montant(subvention), 0, motif);
    }

    @Override
    public @Nullable HasValidation champ(String nom) {
        return switch (nom) {
            case "pret" -> pret;
            case "subvention" -> subvention;
            case "dureeMois" -> mois;
            case "differeMois" -> differe;
            default -> null;
        };
    }

    /** Without a yes the room reads the proposal again; an amount that cannot be read leaves what stands. */
    private void relire() {
        if (choisi != Choix.ACCORD && choisi != Choix.AIDE) {
            effet.accept(propose, List.of());
            return;
        }
        var duree = Objects.requireNonNullElse(mois.getValue(), 0);
        var prete = choisi == Choix.ACCORD ? montant(pret) : Montant.ZERO;
        var donne = montant(subvention);
        if (pret.illisible()
                || subvention.illisible()
                || prete.plus(donne).estNul()
                || prete.estNegatif()
                || donne.estNegatif()
                || prete.estPositif() && duree < 1
                || attente() < 0) {
            return;
        }
        var ajustee = Proposition.de(
                        prete, donne, duree, propose.unite(), propose.ajustement(), propose.avis(), propose.sens())
                .differee(attente());
        var apercu = calcul.apply(ajustee);
        effet.accept(ajustee, apercu.alertes());
        List.<HasValidation>of(pret, subvention, mois, differe).forEach(champ -> champ.setInvalid(false));
        apercu.erreurs().forEach(this::dire);
    }

    private void dire(Erreur erreur) {
        var champ = champ(erreur.champ());
        if (champ != null) {
            champ.setErrorMessage(
                    getTranslation(erreur.cle(), erreur.arguments().toArray()));
            champ.setInvalid(true);
        }
    }

    private Decision accord(Montant prete, Montant donne, int duree, String motif) {
        if (!prete.estPositif() && !donne.estPositif()) {
            throw new SaisieInvalide(List.of(Erreur.de("subvention", "commission.decider.rien")));
        }
        if (attente() < 0) {
            throw new SaisieInvalide(List.of(Erreur.de("differeMois", "commission.decider.differeNegatif")));
        }
        var decide = Proposition.de(
                        prete, donne, Math.max(1, duree), propose.unite(), propose.ajustement(), "", propose.sens())
                .differee(attente());
        return Accord.de(decide, motif);
    }

    /** Months left before the first instalment; none when the field is empty. */
    private int attente() {
        return Objects.requireNonNullElse(differe.getValue(), 0);
    }

    private static Montant montant(ChampMontant champ) {
        return champ.getValue() == null ? Montant.ZERO : champ.getValue();
    }
}
