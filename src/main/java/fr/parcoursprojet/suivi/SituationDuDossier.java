package fr.parcoursprojet.suivi;

import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of a filed dossier when its sentence is written.
 *
 * @param etat where it stands as a whole
 * @param referent name of who takes care of it; empty before
 * @param deposeeLe day of filing
 * @param decisionImplicite day when silence becomes a refusal (R8)
 * @param aEnvoyer documents that the person has to give or do again
 * @param attendusAvant day by which they are awaited
 * @param rendezVous the last thing that happened about an appointment
 * @param seance day of the séance, once on its ordre du jour
 * @param manque what the commission wants to know, when it adjourned
 * @param montant what was granted
 * @param rendu whether a loan that is over was given back to the last cent
 * @param suspendu whether the usual way of repaying is closed: frozen, or pursued by the Treasury
 * @param aujourdhui the day it is read
 */
record SituationDuDossier(
        EtatDossier etat,
        Optional<String> referent,
        LocalDate deposeeLe,
        LocalDate decisionImplicite,
        long aEnvoyer,
        Optional<LocalDate> attendusAvant,
        Optional<Fait> rendezVous,
        Optional<LocalDate> seance,
        Optional<String> manque,
        Montant montant,
        boolean rendu,
        boolean suspendu,
        LocalDate aujourdhui) {

    /** One sentence: what happens, who acts, by when. */
    PhrasePublique phrase() {
        if (etat.attendUneDecision() && aujourdhui.isAfter(decisionImplicite)) {
            return PhrasePublique.lire("horsDelai", "espace/messages", decisionImplicite);
        }
        return switch (etat) {
            case A_AFFECTER -> aEnvoyer > 0 ? documents() : PhrasePublique.attendre("arrivee", decisionImplicite);
            case A_COMPLETER -> documents();
            case EN_INSTRUCTION -> instruction();
            case AJOURNE -> ajournee();
            case PRESENTE -> PhrasePublique.attendre("presentee", decisionImplicite);
            case INSCRIT -> inscrite(seance.orElse(decisionImplicite));
            case ACCORDE -> PhrasePublique.lire("aide", "espace/decision", montant);
            case A_SIGNER -> PhrasePublique.agir("aSigner", "espace/mon-pret", montant);
            case SIGNE -> PhrasePublique.lire("signe", "espace/mon-pret", montant);
            case EN_REMBOURSEMENT ->
                PhrasePublique.lire(suspendu ? "suspendu" : "rembourse", "espace/mon-pret", montant);
            case NON_VALEUR -> PhrasePublique.lire("nonValeur", "espace/mon-pret", montant);
            case ETEINT -> PhrasePublique.lire("eteint", "espace/mon-pret", montant);
            case SOLDE -> PhrasePublique.lire(rendu ? "solde" : "termine", "espace/mon-pret", montant);
            case SANS_SUITE -> PhrasePublique.attendre("sansSuite");
            case REFUSE -> PhrasePublique.lire("refusee", "espace/decision");
            case CLASSE -> PhrasePublique.attendre("classee");
            case RETIRE -> PhrasePublique.attendre("retiree");
        };
    }

    private PhrasePublique inscrite(LocalDate jour) {
        return PhrasePublique.attendre(jour.isBefore(aujourdhui) ? "passee" : "inscrite", jour);
    }

    private PhrasePublique documents() {
        return attendusAvant
                .map(avant -> PhrasePublique.agir("documentsAvant", "espace/demande/documents", aEnvoyer, avant))
                .orElseGet(() -> PhrasePublique.agir("documents", "espace/demande/documents", aEnvoyer));
    }

    private PhrasePublique instruction() {
        if (aEnvoyer > 0) {
            return documents();
        }
        var qui = referent.orElse("");
        var jour = rendezVous.map(Fait::jour).orElse(decisionImplicite);
        return switch (rendezVous.map(Fait::type).orElse(TypeFait.RENDEZ_VOUS_HONORE)) {
            case CRENEAUX_PROPOSES -> PhrasePublique.agir("choisir", "espace/rendez-vous", qui);
            case RENDEZ_VOUS_PRIS ->
                jour.isBefore(aujourdhui)
                        ? PhrasePublique.attendre("lecture", qui, decisionImplicite)
                        : PhrasePublique.lire("rendezVous", "espace/rendez-vous", qui, jour);
            case RENDEZ_VOUS_MANQUE -> PhrasePublique.agir("manque", "espace/rendez-vous", jour);
            case RENDEZ_VOUS_EXCUSE -> PhrasePublique.agir("excuse", "espace/rendez-vous", jour);
            case RENDEZ_VOUS_ANNULE -> PhrasePublique.agir("annule", "espace/rendez-vous", jour);
            default -> PhrasePublique.attendre("lecture", qui, decisionImplicite);
        };
    }

    private PhrasePublique ajournee() {
        return aEnvoyer > 0
                ? documents()
                : PhrasePublique.lire("ajournee", "espace/messages", manque.orElse(""), referent.orElse(""));
    }
}
