package fr.parcoursprojet.suivi.ui;

import fr.parcoursprojet.reglement.Motif;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.suivi.DossierEnBref;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the list of dossiers can show beside the person, and write in a spreadsheet: texts, dates and amounts as they are. */
enum ColonneDossier {
    NUMERO(un -> un.numero().valeur()),
    PROJET(DossierEnBref::objet),
    MOTIF(un -> un.motif().isEmpty() ? null : new Motif(un.motif())),
    PRET(un -> somme(un.pret())),
    AIDE(un -> somme(un.subvention())),
    ETAT(DossierEnBref::etat),
    DEPOT(DossierEnBref::deposeeLe),
    AVANT(un -> un.etat().attendUneDecision() ? un.decisionImplicite() : null),
    REFERENT(DossierEnBref::referent),
    TELEPHONE(un -> un.telephone() == null ? null : un.telephone().lisible()),
    NAISSANCE(DossierEnBref::naissance);

    /** Those of somebody who chose none. */
    static final Set<ColonneDossier> USUELLES = EnumSet.of(NUMERO, PROJET, PRET, AIDE, ETAT, DEPOT, AVANT);

    private final Function<DossierEnBref, @Nullable Object> valeur;

    ColonneDossier(Function<DossierEnBref, @Nullable Object> valeur) {
        this.valeur = valeur;
    }

    /** A text, a date, an amount, a state, a motif or an agent; null for nothing to show. */
    @Nullable Object de(DossierEnBref dossier) {
        return valeur.apply(dossier);
    }

    boolean estUneSomme() {
        return this == PRET || this == AIDE;
    }

    private static @Nullable Montant somme(Montant montant) {
        return montant.estPositif() ? montant : null;
    }
}
