package fr.parcoursprojet.reglement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import fr.parcoursprojet.reglement.EtapeDeRelance;
import fr.parcoursprojet.reglement.MotifOffert;
import fr.parcoursprojet.reglement.NiveauDeRelance;
import fr.parcoursprojet.reglement.Parametre;
import fr.parcoursprojet.reglement.PositionAjustement;
import fr.parcoursprojet.reglement.Reglement;
import fr.parcoursprojet.reglement.Reglement.Exigence;
import fr.parcoursprojet.reglement.VersionsAVenir;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import fr.parcoursprojet.socle.ui.ChampMontant;
import fr.parcoursprojet.socle.ui.Liste;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** A field for each value of a version, with the value it has now under it. */
final class ChampsDeVersion extends Div {

    private final Map<Parametre, Component> champs = new EnumMap<>(Parametre.class);
    private final Map<NiveauDeRelance, IntegerField> relances = new EnumMap<>(NiveauDeRelance.class);

    ChampsDeVersion(Reglement base, MotsDuReglement mots) {
        addClassName("champs-version");
        for (var parametre : Parametre.values()) {
            if (parametre == Parametre.RELANCES) {
                Stream.of(NiveauDeRelance.values()).forEach(niveau -> relance(niveau, base));
                continue;
            }
            var champ = champ(parametre, parametre.de(base), mots);
            champs.put(parametre, champ);
            add(champ);
        }
        champs.put(Parametre.RELANCES, relances.get(NiveauDeRelance.COURTOISIE));
    }

    private Component champ(Parametre parametre, Object valeur, MotsDuReglement mots) {
        var nom = mots.nom(parametre);
        var aujourdhui = getTranslation("reglement.aujourdhui", mots.valeur(parametre, valeur));
        return switch (valeur) {
            case Montant montant -> {
                var champ = new ChampMontant(nom);
                champ.setValue(montant);
                champ.setHelperText(aujourdhui);
                yield champ;
            }
            case Integer nombre -> {
                var champ = new IntegerField(nom);
                champ.setValue(nombre);
                champ.setHelperText(aujourdhui);
                yield champ;
            }
            case Boolean oui -> new Checkbox(nom, oui);
            case PositionAjustement position -> {
                var champ = new Liste<PositionAjustement>(nom);
                champ.setItems(PositionAjustement.values());
                champ.setItemLabelGenerator(une -> getTranslation("reglement.ajustement." + une));
                champ.setValue(position);
                yield champ;
            }
            case BigDecimal taux -> texte(nom, MotsDuReglement.pourcent(taux), aujourdhui);
            case List<?> codes ->
                texte(
                        nom,
                        String.join(", ", codes.stream().map(Object::toString).toList()),
                        aujourdhui);
            default -> throw new IllegalArgumentException("No field for " + parametre);
        };
    }

    private static TextField texte(String nom, String valeur, String aide) {
        var champ = new TextField(nom);
        champ.setValue(valeur);
        champ.setHelperText(aide);
        return champ;
    }

    private void relance(NiveauDeRelance niveau, Reglement base) {
        var champ = new IntegerField(getTranslation("reglement.relance." + niveau));
        base.relances().stream()
                .filter(etape -> etape.niveau() == niveau)
                .findFirst()
                .ifPresent(etape -> champ.setValue(Math.abs(etape.jours())));
        if (niveau.compareTo(NiveauDeRelance.PREMIER_IMPAYE) > 0) {
            champ.setHelperText(getTranslation("reglement.relanceVide"));
        }
        relances.put(niveau, champ);
        add(champ);
    }

    /** Called at each change. */
    void auChangement(Runnable action) {
        getChildren().forEach(champ -> {
            if (champ instanceof HasValue<?, ?> saisie) {
                saisie.addValueChangeListener(change -> action.run());
            }
        });
    }

    /**
     * What is written, as a version.
     *
     * @throws SaisieInvalide naming each field that is empty or is no number
     */
    Reglement lire(LocalDate debut, List<MotifOffert> motifs, List<Exigence> exigences) {
        var manques = Stream.of(Parametre.values())
                .filter(un -> champs.get(un) instanceof HasValue<?, ?> champ && vide(un, champ))
                .map(un -> Erreur.de(un.name(), "reglement.erreur.champ." + un))
                .toList();
        if (!manques.isEmpty()) {
            throw new SaisieInvalide(manques);
        }
        return new Reglement(
                VersionsAVenir.nom(debut),
                debut,
                montant(Parametre.PRET_MINIMUM),
                montant(Parametre.PRET_MAXIMUM),
                nombre(Parametre.DUREE_MAXIMUM_MOIS),
                montant(Parametre.UNITE),
                (PositionAjustement) valeur(Parametre.AJUSTEMENT),
                montant(Parametre.SUBVENTION_NOMINALE),
                montant(Parametre.SUBVENTION_MAXIMUM),
                nombre(Parametre.AGE_MINIMUM),
                Stream.of(texte(Parametre.CODES_POSTAUX).split("[\\s,;]+"))
                        .filter(code -> !code.isEmpty())
                        .toList(),
                montant(Parametre.PLANCHER_PAR_JOUR),
                taux(texte(Parametre.TAUX_EFFORT)),
                nombre(Parametre.JOUR_ECHEANCE),
                etapes(),
                nombre(Parametre.QUORUM),
                (Boolean) valeur(Parametre.FICHES_NOMINATIVES),
                nombre(Parametre.DELAI_IMPLICITE_MOIS),
                nombre(Parametre.ALERTE_IMPLICITE_JOURS),
                nombre(Parametre.RECOURS_MOIS),
                new Reglement.Rappels(
                        nombre(Parametre.RENDEZ_VOUS_HEURES),
                        nombre(Parametre.SIGNATURE_JOURS),
                        nombre(Parametre.SANS_SUITE_JOURS)),
                motifs,
                exigences);
    }

    /** The field of a parameter, where its error is said. */
    HasValidation champ(Parametre parametre) {
        return (HasValidation) Objects.requireNonNull(champs.get(parametre));
    }

    void effacerLesErreurs() {
        champs.values().stream()
                .filter(HasValidation.class::isInstance)
                .forEach(champ -> ((HasValidation) champ).setInvalid(false));
    }

    private static boolean vide(Parametre parametre, HasValue<?, ?> champ) {
        return switch (parametre) {
            case CODES_POSTAUX, FICHES_NOMINATIVES, RELANCES -> false;
            case TAUX_EFFORT -> !String.valueOf(champ.getValue()).strip().matches("\\d{1,3}([.,]\\d{1,2})?");
            default -> champ.isEmpty() || champ instanceof ChampMontant montant && montant.illisible();
        };
    }

    private List<EtapeDeRelance> etapes() {
        var etapes = new ArrayList<EtapeDeRelance>();
        relances.forEach((niveau, champ) -> {
            if (!champ.isEmpty()) {
                var jours = champ.getValue();
                etapes.add(new EtapeDeRelance(niveau, niveau == NiveauDeRelance.COURTOISIE ? -jours : jours));
            }
        });
        return etapes;
    }

    private static BigDecimal taux(String ecrit) {
        return new BigDecimal(ecrit.strip().replace(',', '.')).movePointLeft(2);
    }

    private Object valeur(Parametre parametre) {
        return ((HasValue<?, ?>) Objects.requireNonNull(champs.get(parametre))).getValue();
    }

    private Montant montant(Parametre parametre) {
        return (Montant) valeur(parametre);
    }

    private int nombre(Parametre parametre) {
        return (Integer) valeur(parametre);
    }

    private String texte(Parametre parametre) {
        return (String) valeur(parametre);
    }
}
