package fr.parcoursprojet.suivi;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.reglement.Motif;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an agent looks for among the dossiers.
 *
 * @param texte beginnings of names, a number, a telephone, an e-mail; empty for all
 * @param etats only these; empty for all
 * @param referent only those this agent takes care of
 * @param motif only this one
 * @param du filed on this day or after
 * @param au filed on this day or before
 * @param approchee whether a slip of the fingers in each word is forgiven
 */
public record RechercheDossier(
        String texte,
        Set<EtatDossier> etats,
        @Nullable AgentId referent,
        @Nullable Motif motif,
        @Nullable LocalDate du,
        @Nullable LocalDate au,
        boolean approchee) {

    /** Everything. */
    public static final RechercheDossier TOUT = new RechercheDossier("", Set.of());

    /** Copies the set. */
    public RechercheDossier {
        etats = Set.copyOf(etats);
    }

    /** A text among some states. */
    public RechercheDossier(String texte, Set<EtatDossier> etats) {
        this(texte, etats, null, null, null, null, false);
    }

    /** The same, typed with slips: what to look for when nothing was found. */
    public RechercheDossier avecIndulgence() {
        return new RechercheDossier(texte, etats, referent, motif, du, au, true);
    }

    /** The words to find, each of them; digits typed by pairs are one number. */
    List<String> mots() {
        return MotsDuDossier.cherches(texte);
    }
}
