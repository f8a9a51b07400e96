package fr.parcoursprojet.pret;

import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;

/**
 * What was paid too much on a loan is no longer the same.
 *
 * @param pret the loan
 * @param dossier its dossier
 * @param avant what the Treasury had to give back before
 * @param reste what it has to give back now; zero when nothing is left
 */
public record TropPercuChange(PretId pret, DossierId dossier, Montant avant, Montant reste) {

    /** Whether more was paid too much, rather than given back or taken for a debt that came back. */
    public boolean augmente() {
        return reste.depasse(avant);
    }
}
