package fr.parcoursprojet.pret;

import fr.parcoursprojet.socle.Montant;

/**
 * What the accounts of one loan come to, in euros: sums of its ledger (R10).
 *
 * @param pret owed and asked for: account 274; never less than zero once what was paid too much is set apart
 * @param nonValeur still owed, though the accountant gave up collecting it
 * @param recouvre paid after that all the same
 * @param tropPercu paid too much and not given back yet
 * @param remise what the CCAS chose not to claim
 * @param eteint erased by a court
 * @param soutien paid by the CCAS in the borrower's place
 */
public record Soldes(
        Montant pret,
        Montant nonValeur,
        Montant recouvre,
        Montant tropPercu,
        Montant remise,
        Montant eteint,
        Montant soutien) {

    static final Soldes NULS = new Soldes(
            Montant.ZERO, Montant.ZERO, Montant.ZERO, Montant.ZERO, Montant.ZERO, Montant.ZERO, Montant.ZERO);

    /** All that is still owed, whether it is asked for or not. */
    public Montant du() {
        return pret.plus(nonValeur);
    }

    /** What is not to be repaid any more. */
    public Montant efface() {
        return remise.plus(eteint);
    }

    /**
     * What was paid of a loan, by the borrower or for them.
     *
     * @param capital what was lent
     */
    Montant recu(Montant capital) {
        return capital.moins(efface()).moins(du());
    }

    /** The same after a sum more was taken from one account and given to another. */
    Soldes apres(Compte debit, Compte credit, Montant somme) {
        return avec(debit, somme).avec(credit, somme.oppose());
    }

    private Soldes avec(Compte compte, Montant somme) {
        return switch (compte) {
            case PRET -> new Soldes(pret.plus(somme), nonValeur, recouvre, tropPercu, remise, eteint, soutien);
            case NON_VALEUR -> new Soldes(pret, nonValeur.plus(somme), recouvre, tropPercu, remise, eteint, soutien);
            case RECOUVREMENT_NON_VALEUR ->
                new Soldes(pret, nonValeur.plus(somme), recouvre.moins(somme), tropPercu, remise, eteint, soutien);
            case TROP_PERCU -> new Soldes(pret, nonValeur, recouvre, tropPercu.moins(somme), remise, eteint, soutien);
            case REMISE -> new Soldes(pret, nonValeur, recouvre, tropPercu, remise.plus(somme), eteint, soutien);
            case CREANCE_ETEINTE ->
                new Soldes(pret, nonValeur, recouvre, tropPercu, remise, eteint.plus(somme), soutien);
            case SOUTIEN -> new Soldes(pret, nonValeur, recouvre, tropPercu, remise, eteint, soutien.plus(somme));
            case TRESOR -> this;
        };
    }
}
