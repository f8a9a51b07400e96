package fr.parcoursprojet.reglement.ui;

import com.vaadin.flow.component.html.Div;
import fr.parcoursprojet.reglement.PieceDemandee;
import fr.parcoursprojet.reglement.Reglement.Exigence;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Pastille;
import fr.parcoursprojet.socle.ui.Rangs;
import fr.parcoursprojet.socle.ui.Ton;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The documents a version asks: changed, added, no longer asked; nothing is kept before the whole version is. */
final class PiecesDeVersion extends Div {

    private static final int CODE = 40;

    private final transient List<Exigence> exigences;
    private final transient MotsDuReglement mots;
    private final transient Set<String> pris;
    private final transient Runnable auChangement;

    /**
     * A list.
     *
     * @param pris the codes that documents of any version bear
     */
    PiecesDeVersion(List<Exigence> exigences, MotsDuReglement mots, Set<String> pris, Runnable auChangement) {
        this.exigences = new ArrayList<>(exigences);
        this.mots = mots;
        this.pris = pris;
        this.auChangement = auChangement;
        montrer();
    }

    List<Exigence> exigences() {
        return List.copyOf(exigences);
    }

    private void montrer() {
        removeAll();
        var rangs = new Rangs();
        for (int rang = 0; rang < exigences.size(); rang++) {
            var une = exigences.get(rang);
            var place = rang;
            var nom = une.piece().nom();
            var changer = Bouton.second(
                    getTranslation("reglement.piece.modifier"),
                    () -> new PieceDialog(une, this::code, change -> changer(place, change)).open());
            changer.setAriaLabel(getTranslation("reglement.piece.modifierUne", nom));
            var retirer = Bouton.discret(getTranslation("reglement.piece.retirer"), () -> retirer(une));
            retirer.setAriaLabel(getTranslation("reglement.piece.retirerUne", nom));
            rangs.rang(
                    nom,
                    une.piece().pourquoi(),
                    new Pastille(Ton.NEUTRE, Icone.GENS, mots.pourQui(une)),
                    changer,
                    retirer);
        }
        add(
                rangs,
                Bouton.second(
                                getTranslation("reglement.piece.nouvelle"),
                                () -> new PieceDialog(null, this::code, this::ajouter).open())
                        .avec(Icone.PLUS));
    }

    private void changer(int place, Exigence change) {
        exigences.set(place, change);
        // the words about a document are the same wherever it is asked
        exigences.replaceAll(autre -> autre.piece().code().equals(change.piece().code())
                ? new Exigence(change.piece(), autre.motifs(), autre.activites(), autre.ageMaximum())
                : autre);
        redire();
    }

    private void ajouter(Exigence nouvelle) {
        exigences.add(nouvelle);
        redire();
    }

    private void retirer(Exigence une) {
        exigences.remove(une);
        redire();
    }

    private void redire() {
        montrer();
        auChangement.run();
    }

    /** {@code Attestation d’hébergement} becomes {@code attestation-d-hebergement}, unless another bears it. */
    private String code(String nom) {
        var sansAccent = Normalizer.normalize(nom, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        var base = sansAccent
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        var court = base.substring(0, Math.min(CODE - 3, base.length()));
        var code = court;
        for (int rang = 2; pris.contains(code) || porte(code); rang++) {
            code = court + "-" + rang;
        }
        return code;
    }

    private boolean porte(String code) {
        return exigences.stream().map(Exigence::piece).map(PieceDemandee::code).anyMatch(code::equals);
    }
}
