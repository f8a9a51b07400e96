package fr.parcoursprojet.reglement.ui;

import fr.parcoursprojet.reglement.EtapeDeRelance;
import fr.parcoursprojet.reglement.Motif;
import fr.parcoursprojet.reglement.MotifOffert;
import fr.parcoursprojet.reglement.Motifs;
import fr.parcoursprojet.reglement.MotsDeMotif;
import fr.parcoursprojet.reglement.Parametre;
import fr.parcoursprojet.reglement.PositionAjustement;
import fr.parcoursprojet.reglement.Reglement;
import fr.parcoursprojet.reglement.Reglement.Exigence;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.ui.Textes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The règlement in plain words: each value with its unit, each document with who is asked for it. */
@Component
class MotsDuReglement {

    private static final int TOUT_AGE = 120;

    private final Textes textes;
    private final Motifs motifs;

    MotsDuReglement(Textes textes, Motifs motifs) {
        this.textes = textes;
        this.motifs = motifs;
    }

    String nom(Parametre parametre) {
        return textes.texte("reglement.parametre." + parametre);
    }

    String valeur(Parametre parametre, Object valeur) {
        return switch (valeur) {
            case Montant montant -> textes.texte("reglement.valeur." + parametre, Francais.eurosCourts(montant));
            case Integer nombre -> textes.texte("reglement.valeur." + parametre, nombre);
            case BigDecimal taux -> textes.texte("reglement.valeur." + parametre, pourcent(taux));
            case Boolean oui -> textes.texte(oui ? "reglement.oui" : "reglement.non");
            case PositionAjustement position -> textes.texte("reglement.ajustement." + position);
            case List<?> liste -> liste(liste);
            default -> valeur.toString();
        };
    }

    /** 0.335 as {@code 33,5}. */
    static String pourcent(BigDecimal taux) {
        return taux.movePointRight(2).stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private String liste(List<?> liste) {
        return liste.isEmpty()
                ? textes.texte("reglement.partout")
                : liste.stream()
                        .map(un -> un instanceof EtapeDeRelance etape ? etape(etape) : un.toString())
                        .collect(Collectors.joining(", "));
    }

    private String etape(EtapeDeRelance etape) {
        return textes.texte("reglement.etape." + etape.niveau(), Math.abs(etape.jours()));
    }

    /** The words of a motif as a version offers it. */
    MotsDeMotif mots(MotifOffert offert) {
        return motifs.mots(offert);
    }

    /** Who is asked for a document, as a version says its motifs. */
    String pourQui(Exigence exigence, Reglement version) {
        return pourQui(
                exigence,
                motif -> version.offre(motif)
                        .map(motifs::mots)
                        .map(MotsDeMotif::agents)
                        .orElse(motif.code()));
    }

    /** Who is asked for a document. */
    String pourQui(Exigence exigence, Function<Motif, String> motif) {
        var qui = new ArrayList<String>();
        exigence.motifs().stream().sorted().forEach(un -> qui.add(motif.apply(un)));
        exigence.activites().stream()
                .sorted()
                .forEach(activite -> qui.add(textes.texte("reglement.activite." + activite)));
        if (exigence.ageMaximum() < TOUT_AGE) {
            qui.add(textes.texte("reglement.jusqua", exigence.ageMaximum()));
        }
        return qui.isEmpty() ? textes.texte("reglement.tous") : String.join(", ", qui);
    }
}
