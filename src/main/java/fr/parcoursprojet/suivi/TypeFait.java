package fr.parcoursprojet.suivi;

/** What can stand in a dossier's timeline. */
public enum TypeFait {
    /** The demande was filed. */
    DEPOT(true),
    /** A référent took charge. */
    AFFECTATION(true),
    /** A document arrived. */
    PIECE_RECUE(true),
    /** A document was accepted. */
    PIECE_VERIFIEE(true),
    /** A document has to be done again. */
    PIECE_A_REFAIRE(true),
    /** Papers were asked from the person. */
    COMPLEMENTS_DEMANDES(true),
    /** Everything that was asked has come. */
    COMPLEMENTS_RECUS(true),
    /** The person withdrew. */
    RETRAIT(true),
    /** Slots were proposed. */
    CRENEAUX_PROPOSES(true),
    /** An appointment was taken. */
    RENDEZ_VOUS_PRIS(true),
    /** The person came. */
    RENDEZ_VOUS_HONORE(true),
    /** The person said they could not come. */
    RENDEZ_VOUS_EXCUSE(true),
    /** The service cancelled the appointment. */
    RENDEZ_VOUS_ANNULE(true),
    /** The person did not come. */
    RENDEZ_VOUS_MANQUE(true),
    /** The proposal was written; the person does not see it. */
    PROPOSITION(false),
    /** The dossier was handed to the commission. */
    PRESENTATION(true),
    /** The dossier was put on an ordre du jour. */
    INSCRIPTION(true),
    /** The dossier was taken off the ordre du jour. */
    DESINSCRIPTION(false),
    /** The commission granted. */
    ACCORD(true),
    /** The commission refused. */
    REFUS(true),
    /** The commission adjourned. */
    AJOURNEMENT(true),
    /** The dossier ended before any commission. */
    CLASSEMENT(true),
    /** Somebody was asked to borrow as well. */
    CO_EMPRUNTEUR_INVITE(true),
    /** They agreed. */
    CO_EMPRUNTEUR_ACCEPTE(true),
    /** They said no. */
    CO_EMPRUNTEUR_REFUSE(true),
    /** The dossier goes on without them. */
    CO_EMPRUNTEUR_RETIRE(true),
    /** One of two borrowers signed. */
    SIGNATURE_D_UN(true),
    /** A contract waits for its signature. */
    CONTRAT_PRET(true),
    /** The contract was signed. */
    SIGNATURE(true),
    /** The loan was granted and never signed. */
    SANS_SUITE(true),
    /** The Treasury was asked to pay the loan out. */
    VERSEMENT_DEMANDE(true),
    /** The loan was paid out. */
    DEBLOCAGE(true),
    /** A payment arrived. */
    ENCAISSEMENT(true),
    /** An instalment was not paid. */
    IMPAYE(true),
    /** The unpaid instalment was paid. */
    IMPAYE_REGLE(true),
    /** The person was written to once more about it. */
    RELANCE(true),
    /** Nothing leaves about it for a while. */
    RELANCES_EN_PAUSE(false),
    /** The pause ended. */
    RELANCES_REPRISES(false),
    /** The loan was handed over to the Treasury's enforcement service. */
    CONTENTIEUX(true),
    /** The Treasury no longer pursues it. */
    CONTENTIEUX_FINI(true),
    /** A surendettement freezes the debt. */
    DETTE_GELEE(true),
    /** The debt is no longer frozen. */
    DETTE_DEGELEE(true),
    /** The surendettement of one of two borrowers: nothing is asked of that one; not shown to the other. */
    PROTECTION(false),
    /** The surendettement of one of two borrowers is over. */
    PROTECTION_FINIE(false),
    /** The plan of a surendettement was kept to its end. */
    PLAN_RESPECTE(true),
    /** The plan of a surendettement was not kept. */
    PLAN_ECHOUE(false),
    /** The borrower died. */
    DECES(false),
    /** The death had been noted by mistake. */
    DECES_DEMENTI(false),
    /** The borrower recognised the debt in writing. */
    DETTE_RECONNUE(false),
    /** The borrower said that paying becomes hard. */
    DIFFICULTE(true),
    /** The schedule was made again. */
    ECHEANCIER_REFAIT(true),
    /** The CCAS paid instalments in the person's place. */
    SOUTIEN(true),
    /** The CCAS no longer claims a part. */
    REMISE(true),
    /** The accountant gave up collecting; the debt lives, and the person is not written to about it. */
    NON_VALEUR(false),
    /** A court erased all that was left: the debt is dead. */
    CREANCE_ETEINTE(true),
    /** A court erased a part. */
    EFFACEMENT_PARTIEL(true),
    /** More was paid than was owed. */
    TROP_PERCU(true),
    /** What was paid too much was given back. */
    RESTITUTION(true),
    /** A reversal left something to pay again. */
    REOUVERTURE(true),
    /** The commission deferred instalments. */
    REPORT_ACCORDE(true),
    /** The CCAS pays instalments in the borrower's place. */
    SOUTIEN_ACCORDE(true),
    /** The commission cut what is left anew. */
    REECHELONNEMENT_ACCORDE(true),
    /** The CCAS no longer claims a part, or all of it. */
    REMISE_ACCORDEE(true),
    /** The commission did not help the running loan. */
    MESURE_REFUSEE(true),
    /** The commission keeps the late loan with the service. */
    TRANSMISSION_REFUSEE(true),
    /** The commission needs to know more before it helps the running loan. */
    MESURE_AJOURNEE(true),
    /** Nothing is left to pay. */
    SOLDE(true),
    /** The person is called otherwise. */
    CHANGEMENT_DE_NOM(true),
    /** The person wrote. */
    MESSAGE_RECU(true),
    /** The service wrote. */
    MESSAGE_ENVOYE(true);

    private final boolean visible;

    TypeFait(boolean visible) {
        this.visible = visible;
    }

    /** Whether the person sees it on their phone. */
    public boolean visible() {
        return visible;
    }
}
