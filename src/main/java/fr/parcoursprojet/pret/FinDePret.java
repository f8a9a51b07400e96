package fr.parcoursprojet.pret;

import java.util.List;
import java.util.Optional;

/**
 * How a loan ended, reported apart in every figure. Derived, never stored: what was not paid comes first, then how the
 * rest was obtained. A debt in non-valeur lives: it has no end yet.
 */
public enum FinDePret {
    /** Paid as agreed. */
    NORMALE,
    /** Paid as a whole at least a month before its last instalment, or shortened by an early repayment. */
    ANTICIPEE,
    /** Paid, some instalments by the CCAS in the borrower's place (R11). */
    AVEC_SOUTIEN,
    /** The CCAS gave up claiming a part or the rest. */
    AVEC_REMISE,
    /** A court erased a part, the rest was paid (R12). */
    EFFACEE_EN_PARTIE,
    /** A court erased all that was left (R12): nothing may be asked any more. */
    ETEINTE,
    /** Paid though the accountant had given up collecting it. */
    APRES_NON_VALEUR,
    /** Paid to the Treasury's enforcement service. */
    PAR_CONTENTIEUX;

    /** The same derivation for the whole book; {@code p} is pret_pret, {@code o} its pret_position. */
    static final String EN_SQL = """
            case when p.etat = 'ETEINT' then 'ETEINTE'
              when p.etat <> 'SOLDE' then null
              when o.eteint > 0 then 'EFFACEE_EN_PARTIE'
              when o.remise > 0 then 'AVEC_REMISE'
              when o.recouvre > 0 then 'APRES_NON_VALEUR'
              when p.regle_au_contentieux then 'PAR_CONTENTIEUX'
              when o.soutien > 0 then 'AVEC_SOUTIEN'
              when p.solde_le + interval 1 month <= (select max(fin.le) from pret_echeance fin
                  where fin.pret = p.id and fin.version = p.echeancier)
                or exists (select 1 from pret_version a left join pret_version retablie on retablie.pret = a.pret
                  and retablie.numero = a.numero + 1 and retablie.motif = 'RETABLISSEMENT' and retablie.total = a.total
                  where a.pret = p.id and a.motif = 'REMBOURSEMENT_ANTICIPE' and retablie.pret is null)
                then 'ANTICIPEE'
              else 'NORMALE' end
            """;

    /** Whether the borrower paid all of it: nothing was erased, remitted or paid in their place. */
    public boolean parLEmprunteur() {
        return switch (this) {
            case NORMALE, ANTICIPEE, APRES_NON_VALEUR, PAR_CONTENTIEUX -> true;
            case AVEC_SOUTIEN, AVEC_REMISE, EFFACEE_EN_PARTIE, ETEINTE -> false;
        };
    }

    /**
     * How a loan ended; empty while it did not.
     *
     * @param versions all versions of its schedule, in order
     */
    public static Optional<FinDePret> de(Situation situation, List<VersionEcheancier> versions) {
        return switch (situation.pret().etat()) {
            case ETEINT -> Optional.of(ETEINTE);
            case SOLDE -> Optional.of(duSolde(situation, versions));
            default -> Optional.empty();
        };
    }

    private static FinDePret duSolde(Situation situation, List<VersionEcheancier> versions) {
        var soldes = situation.soldes();
        if (soldes.eteint().estPositif()) {
            return EFFACEE_EN_PARTIE;
        }
        if (soldes.remise().estPositif()) {
            return AVEC_REMISE;
        }
        if (soldes.recouvre().estPositif()) {
            return APRES_NON_VALEUR;
        }
        if (situation.pret().regleAuContentieux()) {
            return PAR_CONTENTIEUX;
        }
        if (soldes.soutien().estPositif()) {
            return AVEC_SOUTIEN;
        }
        return avantLaFin(situation) || raccourci(versions) ? ANTICIPEE : NORMALE;
    }

    /** Paying the last instalment a few days before its date is not early. */
    private static boolean avantLaFin(Situation situation) {
        var soldeLe = situation.pret().soldeLe();
        return soldeLe != null
                && !soldeLe.plusMonths(1)
                        .isAfter(situation.echeances().getLast().le());
    }

    private static boolean raccourci(List<VersionEcheancier> versions) {
        for (int rang = 0; rang < versions.size(); rang++) {
            if (versions.get(rang).motif() == MotifVersion.REMBOURSEMENT_ANTICIPE && !retablie(versions, rang)) {
                return true;
            }
        }
        return false;
    }

    /** The early repayment was reversed: the version before it came back, for the same total. */
    private static boolean retablie(List<VersionEcheancier> versions, int rang) {
        if (rang + 1 == versions.size()) {
            return false;
        }
        var suivante = versions.get(rang + 1);
        return suivante.motif() == MotifVersion.RETABLISSEMENT
                && suivante.total().equals(versions.get(rang).total());
    }
}
