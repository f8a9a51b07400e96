package fr.parcoursprojet.suivi.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the address of the day's work says.
 *
 * @param tache the line shown beside
 * @param tous whether the lines of the colleagues are there too
 * @param vues how many lines of each group
 */
record AdresseAFaire(@Nullable String tache, boolean tous, int vues) {

    static final int PAR_GROUPE = 50;

    static final AdresseAFaire DEBUT = new AdresseAFaire(null, false, PAR_GROUPE);

    private static final String CHOISIE = "tache";
    private static final String POUR = "pour";
    private static final String TOUS = "tous";
    private static final String VUES = "vues";

    static AdresseAFaire de(QueryParameters parametres) {
        return new AdresseAFaire(
                parametres.getSingleParameter(CHOISIE).orElse(null),
                parametres.getSingleParameter(POUR).filter(TOUS::equals).isPresent(),
                parametres
                        .getSingleParameter(VUES)
                        .filter(vues -> vues.matches("[1-9][0-9]{0,4}"))
                        .map(Integer::parseInt)
                        .orElse(PAR_GROUPE));
    }

    AdresseAFaire surLaTache(@Nullable UUID choisie) {
        return new AdresseAFaire(choisie == null ? null : choisie.toString(), tous, vues);
    }

    AdresseAFaire pourTous(boolean tousLesAgents) {
        return new AdresseAFaire(null, tousLesAgents, PAR_GROUPE);
    }

    AdresseAFaire avecPlus() {
        return new AdresseAFaire(tache, tous, vues + PAR_GROUPE);
    }

    QueryParameters parametres() {
        var dits = new LinkedHashMap<String, String>();
        if (tous) {
            dits.put(POUR, TOUS);
        }
        if (vues != PAR_GROUPE) {
            dits.put(VUES, Integer.toString(vues));
        }
        if (tache != null) {
            dits.put(CHOISIE, tache);
        }
        return QueryParameters.simple(dits);
    }

    /** As a link has it. */
    @Override
    public String toString() {
        var dits = parametres().getQueryString();
        return dits.isEmpty() ? "agents/a-faire" : "agents/a-faire?" + dits;
    }
}
