package fr.parcoursprojet.suivi;

import java.util.EnumSet;
import java.util.Set;

/** Where a dossier stands as a whole, derived from its machines: the word of the chip and of the filter. */
public enum EtatDossier {
    /** Filed, nobody has taken it yet. */
    A_AFFECTER,
    /** The person has papers to send or to do again. */
    A_COMPLETER,
    /** The référent reads, asks, writes. */
    EN_INSTRUCTION,
    /** The commission adjourned: back to the référent. */
    AJOURNE,
    /** Complete, waiting for an ordre du jour. */
    PRESENTE,
    /** On the ordre du jour of a séance. */
    INSCRIT,
    /** A grant alone was given. */
    ACCORDE,
    /** The contract waits for its signature. */
    A_SIGNER,
    /** Signed, not paid out yet. */
    SIGNE,
    /** Paid out, being repaid. */
    EN_REMBOURSEMENT,
    /** The accountant gave up collecting; the debt lives. */
    NON_VALEUR,
    /** A court erased the debt. */
    ETEINT,
    /** Nothing left to pay. */
    SOLDE,
    /** Granted, never signed. */
    SANS_SUITE,
    /** The commission refused. */
    REFUSE,
    /** Ended before any commission. */
    CLASSE,
    /** Withdrawn by the person. */
    RETIRE;

    private static final Set<EtatDossier> AVANT_DECISION =
            EnumSet.of(A_AFFECTER, A_COMPLETER, EN_INSTRUCTION, AJOURNE, PRESENTE, INSCRIT);
    private static final Set<EtatDossier> FINIES =
            EnumSet.of(ACCORDE, SOLDE, ETEINT, SANS_SUITE, REFUSE, CLASSE, RETIRE);

    /** Whether an answer is still awaited, so that silence would be a refusal (R8). */
    public boolean attendUneDecision() {
        return AVANT_DECISION.contains(this);
    }

    /** Whether nothing is expected any more. */
    public boolean estFinie() {
        return FINIES.contains(this);
    }
}
