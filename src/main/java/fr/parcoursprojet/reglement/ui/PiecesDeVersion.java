package fr.parcoursprojet.reglement.ui;

import com.vaadin.flow.component.html.Div;
import fr.parcoursprojet.reglement.Motif;
import fr.parcoursprojet.reglement.PieceDemandee;
import fr.parcoursprojet.reglement.Reglement.Exigence;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Pastille;
import fr.parcoursprojet.socle.ui.Rangs;
import fr.parcoursprojet.socle.ui.Ton;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The documents a version asks: changed, added, no longer asked; nothing is kept before the whole version is. */
final class PiecesDeVersion extends Div {

    private static final int CODE = 40;

    private final transient List<Exigence> exigences;
    private final transient MotifsDeVersion motifs;
    private final transient MotsDuReglement mots;
    private final transient Set<String> pris;
    private final transient Runnable auChangement;

    /**
     * A list.
     *
     * @param motifs what can be ticked
     * @param pris the codes that documents of any version bear
     */
    PiecesDeVersion(
            List<Exigence> exigences,
            MotifsDeVersion motifs,
            MotsDuReglement mots,
            Set<String> pris,
            Runnable auChangement) {
        this.exigences = new ArrayList<>(exigences);
        motifs.derniereFois()
                .forEach((motif, version) -> version.exigences().stream()
                        .filter(une -> une.motifs().contains(motif))
                        .forEach(une -> retenir(une, motif)));
        this.motifs = motifs;
        this.mots = mots;
        this.pris = pris;
        this.auChangement = auChangement;
        montrer();
    }

    /** A motif that is offered again finds the documents it asked; until then they are not shown. */
    private void retenir(Exigence une, Motif motif) {
        for (int place = 0; place < exigences.size(); place++) {
            var connue = exigences.get(place);
            if (connue.piece().code().equals(une.piece().code())
                    && connue.activites().equals(une.activites())
                    && connue.ageMaximum() == une.ageMaximum()) {
                if (!connue.motifs().isEmpty()) {
                    var pour = new HashSet<>(connue.motifs());
                    pour.add(motif);
                    exigences.set(place, new Exigence(connue.piece(), pour, connue.activites(), connue.ageMaximum()));
                }
                return;
            }
        }
        exigences.add(new Exigence(une.piece(), Set.of(motif), une.activites(), une.ageMaximum()));
    }

    /** What the version asks: nothing for a motif that it does not offer. */
    List<Exigence> exigences() {
        return exigences.stream().map(this::utile).flatMap(Optional::stream).toList();
    }

    /** A document that only closed motifs asked is asked no more: without any motif it would be asked from all. */
    private Optional<Exigence> utile(Exigence une) {
        var offerts = une.motifs().stream().filter(motifs.motifs()::contains).collect(Collectors.toSet());
        return offerts.isEmpty() && !une.motifs().isEmpty()
                ? Optional.empty()
                : Optional.of(new Exigence(une.piece(), offerts, une.activites(), une.ageMaximum()));
    }

    /** Again, after the motifs changed. */
    void montrer() {
        removeAll();
        var rangs = new Rangs();
        for (int rang = 0; rang < exigences.size(); rang++) {
            var place = rang;
            utile(exigences.get(rang)).ifPresent(une -> rang(rangs, une, place));
        }
        add(
                rangs,
                Bouton.second(
                                getTranslation("reglement.piece.nouvelle"),
                                () -> new PieceDialog(null, motifs, this::code, this::ajouter).open())
                        .avec(Icone.PLUS));
    }

    private void rang(Rangs rangs, Exigence une, int place) {
        var nom = une.piece().nom();
        var changer = Bouton.second(
                getTranslation("reglement.piece.modifier"),
                () -> new PieceDialog(une, motifs, this::code, change -> changer(place, change)).open());
        changer.setAriaLabel(getTranslation("reglement.piece.modifierUne", nom));
        var retirer = Bouton.discret(getTranslation("reglement.piece.retirer"), () -> retirer(place));
        retirer.setAriaLabel(getTranslation("reglement.piece.retirerUne", nom));
        rangs.rang(
                nom,
                une.piece().pourquoi(),
                new Pastille(Ton.NEUTRE, Icone.GENS, mots.pourQui(une, motifs::mot)),
                changer,
                retirer);
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

    private void retirer(int place) {
        exigences.remove(place);
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
