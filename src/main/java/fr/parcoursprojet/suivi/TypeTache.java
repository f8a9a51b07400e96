package fr.parcoursprojet.suivi;

/** What makes work for an agent; each is opened and closed by events. */
public enum TypeTache {
    /** An instalment was not paid at its date (R11). */
    PREMIER_IMPAYE(true, true),
    /** An unpaid instalment will soon be too old to be claimed (R18). */
    PRESCRIPTION(true, true),
    /** The last warning before the Treasury left: help, or hand the debt over. */
    AIDE_OU_CONTENTIEUX(true, true),
    /** The Treasury pursues a loan whose state has changed: it has to be told. */
    TRESOR_A_PREVENIR(true, true),
    /** A plan of surendettement was paid: the part that it erases at its end waits for a confirmation. */
    PLAN_A_FINIR(true, true),
    /** A borrower died: what is left is followed with the notary. */
    SUCCESSION(true, true),
    /** A pause, a freeze or a contentieux ended and the loan is still late: its relances go on. */
    REPRISE_DES_RELANCES(true, true),
    /** A borrower says that paying becomes hard; answered in the tab of their difficulty. */
    DIFFICULTE(true, false),
    /** An appointment is kept today. */
    RENDEZ_VOUS(true, false),
    /** A person did not come (R13). */
    RENDEZ_VOUS_MANQUE(true, true),
    /** A person missed two appointments in a row: another date alone would not do. */
    DEUX_ABSENCES(true, true),
    /** A partner has not said for three weeks what became of somebody sent to them. */
    ORIENTATION_SANS_NOUVELLES(false, false),
    /** A prescripteur sent somebody who has no e-mail: they wait for a call. */
    PERSONNE_A_APPELER(true, true),
    /** A person said that they could not come: another day has to be found. */
    RENDEZ_VOUS_A_REPRENDRE(true, true),
    /** Slots were proposed: the person chooses, or is called. */
    RENDEZ_VOUS_A_CHOISIR(false, true),
    /** A person wrote. */
    MESSAGE_RECU(true, true),
    /** The opinion asked outside came: it is read before the proposal. */
    AVIS_RECU(false, true),
    /** A prescripteur sent their rapport social about somebody whose demande is here: it is read beside ours. */
    RAPPORT_RECU(false, true),
    /** Documents wait for a check. */
    PIECES_A_VERIFIER(true, false),
    /** Every document was looked at, and some have to come again: the person has not been asked yet. */
    DOCUMENTS_A_DEMANDER(true, false),
    /** Documents were asked: the person sends them, or is called. */
    COMPLEMENTS_ATTENDUS(false, false),
    /** A person asks for their new name, with its proof. */
    NOM_A_CHANGER(false, false),
    /** A person asks that their data be erased; the law keeps a part of it (R15). */
    EFFACEMENT_DEMANDE(false, false),
    /** A payment of the Treasury's file matches no loan (R9). */
    PAIEMENT_NON_RAPPROCHE(true, false),
    /** The book of loans differs from its ledger, or from account 274 (R10). */
    LIVRE_A_REPRENDRE(true, false),
    /** Silence will soon be a refusal (R8). */
    DECISION_IMPLICITE(false, false),
    /** A demande was filed and nobody has taken it yet. */
    NOUVELLE_DEMANDE(false, false),
    /** Every document is checked: the proposal can be written. */
    PROPOSITION_A_ECRIRE(false, false),
    /** The commission adjourned and said what is missing. */
    AJOURNEMENT_A_REPRENDRE(false, false),
    /** A complete dossier waits for an ordre du jour. */
    DOSSIER_A_INSCRIRE(false, false),
    /** A séance of the commission: nobody is answered before it closes (R7, R8). */
    SEANCE_A_CLORE(false, true),
    /** Who was asked to borrow as well said no: alone, or with somebody else. */
    CO_EMPRUNTEUR_REFUSE(true, false),
    /** A contract waits for its signature. */
    CONTRAT_A_SIGNER(false, false),
    /** The person was reminded of a contract and still has not signed: go on, or end it without follow-up. */
    CONTRAT_EN_RETARD(false, true),
    /** The scan of a signed contract was erased because of a virus: nothing but the paper proves the signature. */
    CONTRAT_PERDU(true, true),
    /** A signed loan waits for its disbursement. */
    PRET_A_DEBLOQUER(false, false),
    /** The Treasury was asked to pay a loan out: it pays, or is called. */
    VERSEMENT_ATTENDU(false, false),
    /** Letters wait for the printer. */
    LETTRES_A_IMPRIMER(true, false),
    /** More was paid than was owed: the Treasury has to give it back. */
    TROP_PERCU_A_RENDRE(false, false),
    /** An e-mail did not leave. */
    COURRIER_EN_ECHEC(false, true);

    private final boolean duJour;
    private final boolean fermableAMain;

    TypeTache(boolean duJour, boolean fermableAMain) {
        this.duJour = duJour;
        this.fermableAMain = fermableAMain;
    }

    /** Whether it is for today, rather than for the week. */
    public boolean duJour() {
        return duJour;
    }

    /** Whether somebody else acts first; it becomes the agent's work when their day has come. */
    public boolean attendLesAutres() {
        return this == RENDEZ_VOUS_A_CHOISIR
                || this == COMPLEMENTS_ATTENDUS
                || this == SEANCE_A_CLORE
                || this == CONTRAT_A_SIGNER
                || this == VERSEMENT_ATTENDU;
    }

    /** Whether an agent may say that it is dealt with, because no event tells. */
    public boolean fermableAMain() {
        return fermableAMain;
    }
}
