package fr.parcoursprojet.compte;

/** What somebody may do. */
public enum Role {
    /** Applies, then repays. */
    USAGER,
    /** Receives, instructs, prepares commissions, follows repayments. */
    REFERENT,
    /** Letters, contracts, orders, Treasury files. */
    AGENT_ADMINISTRATIF,
    /** Reads the dossiers of their séance and decides. */
    MEMBRE_COMMISSION,
    /** Works elsewhere: sends people, sees of them what each agreed to. */
    PRESCRIPTEUR,
    /** Indicators only, never a name. */
    DIRECTION,
    /** Règlement, templates, agents. */
    ADMINISTRATEUR;

    /** The same names as constants, for annotations. */
    public static final class Noms {
        /** {@link Role#USAGER}. */
        public static final String USAGER = "USAGER";

        /** {@link Role#REFERENT}. */
        public static final String REFERENT = "REFERENT";

        /** {@link Role#AGENT_ADMINISTRATIF}. */
        public static final String AGENT_ADMINISTRATIF = "AGENT_ADMINISTRATIF";

        /** {@link Role#MEMBRE_COMMISSION}. */
        public static final String MEMBRE_COMMISSION = "MEMBRE_COMMISSION";

        /** {@link Role#PRESCRIPTEUR}. */
        public static final String PRESCRIPTEUR = "PRESCRIPTEUR";

        /** {@link Role#DIRECTION}. */
        public static final String DIRECTION = "DIRECTION";

        /** {@link Role#ADMINISTRATEUR}. */
        public static final String ADMINISTRATEUR = "ADMINISTRATEUR";

        private Noms() {}
    }
}
