package fr.parcoursprojet.instruction;

import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import java.util.ArrayList;
import java.util.List;

/**
 * What a proposal may not go beyond: the cost left to pay (R1), the règlement of the dossier (R2), the age (R5).
 *
 * @param resteAPayer cost of the project less the sources that are neither loan nor grant
 * @param pretMinimum smallest loan
 * @param pretMaximum largest loan
 * @param dureeMaximumMois longest loan
 * @param subventionMaximum largest grant
 * @param pretPossible false before 18, unless a lawful way was checked (R5)
 */
record LimitesDeProposition(
        Montant resteAPayer,
        Montant pretMinimum,
        Montant pretMaximum,
        int dureeMaximumMois,
        Montant subventionMaximum,
        boolean pretPossible) {

    /** What to correct, in the order of the screen; empty when the proposal holds. */
    List<Erreur> erreurs(Proposition proposition) {
        var erreurs = new ArrayList<Erreur>();
        var pret = proposition.pret();
        if (pret.estPositif() && !pretPossible) {
            erreurs.add(Erreur.de("pret", "instruction.proposition.erreur.mineur"));
        } else if (pret.estPositif() && pretMinimum.depasse(pret)) {
            erreurs.add(Erreur.de("pret", "instruction.proposition.erreur.pretMinimum", pretMinimum));
        } else if (pret.depasse(pretMaximum)) {
            erreurs.add(Erreur.de("pret", "instruction.proposition.erreur.pretMaximum", pretMaximum));
        }
        if (proposition.subvention().depasse(subventionMaximum)) {
            erreurs.add(Erreur.de("subvention", "instruction.proposition.erreur.subvention", subventionMaximum));
        }
        if (proposition.total().depasse(resteAPayer)) {
            var champ = pret.estPositif() ? "pret" : "subvention";
            erreurs.add(Erreur.de(champ, "instruction.proposition.erreur.total", resteAPayer));
        }
        if (proposition.dureeMois() > dureeMaximumMois) {
            erreurs.add(Erreur.de("dureeMois", "instruction.proposition.erreur.duree", dureeMaximumMois));
        }
        if (proposition.differeMois() > Proposition.DIFFERE_AU_PLUS) {
            erreurs.add(
                    Erreur.de("differeMois", "instruction.proposition.erreur.differe", Proposition.DIFFERE_AU_PLUS));
        }
        return erreurs;
    }
}
