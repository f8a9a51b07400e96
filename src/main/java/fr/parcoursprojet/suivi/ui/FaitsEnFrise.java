package fr.parcoursprojet.suivi.ui;

import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.ui.Frise;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Textes;
import fr.parcoursprojet.socle.ui.Ton;
import fr.parcoursprojet.suivi.Fait;
import fr.parcoursprojet.suivi.TypeFait;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Writes the facts of a dossier as a timeline: to the agents as they are, to the person with "vous". */
@Component
class FaitsEnFrise {

    private final Delais delais;
    private final Textes textes;

    FaitsEnFrise(Delais delais, Textes textes) {
        this.delais = delais;
        this.textes = textes;
    }

    /** As an agent reads it. */
    Frise frise(List<Fait> faits) {
        return ajouter(new Frise(), faits, "suivi.fait.agent.");
    }

    /** As the person reads it, below what comes next. */
    Frise publique(Frise frise, List<Fait> faits) {
        return ajouter(frise, faits, "suivi.fait.public.");
    }

    /** One fact by itself, as an agent reads it in the journal. */
    LigneDeJournal pourLeJournal(Fait fait) {
        var ligne = LigneDeFrise.de(List.of(fait), delais.aujourdhui(), un -> delais.jour(un.le()))
                .getFirst();
        return new LigneDeJournal(
                fait.le(), icone(fait.type()), ton(fait.type()), phrase("suivi.fait.agent.", ligne), fait.agent());
    }

    private Frise ajouter(Frise frise, List<Fait> faits, String prefixe) {
        for (var ligne : LigneDeFrise.de(faits, delais.aujourdhui(), fait -> delais.jour(fait.le()))) {
            var fait = ligne.fait();
            frise.fait(icone(fait.type()), ton(fait.type()), phrase(prefixe, ligne), delais.quand(fait.le()));
        }
        return frise;
    }

    private String phrase(String prefixe, LigneDeFrise ligne) {
        var fait = ligne.fait();
        var jour = fait.jour();
        return textes.texte(
                prefixe + fait.type() + ligne.forme(),
                ligne.nombre() > 1 ? ligne.nombre() : Objects.requireNonNullElse(fait.montant(), Montant.ZERO),
                jour == null ? "" : delais.date(jour),
                Objects.requireNonNullElse(fait.precisions(), ""));
    }

    private static Ton ton(TypeFait type) {
        return switch (type) {
            case IMPAYE, PIECE_A_REFAIRE, RENDEZ_VOUS_MANQUE -> Ton.ERREUR;
            default -> Ton.NEUTRE;
        };
    }

    private static Icone icone(TypeFait type) {
        return switch (type) {
            case DEPOT -> Icone.ENVOI;
            case AFFECTATION -> Icone.OEIL;
            case PIECE_RECUE, COMPLEMENTS_RECUS -> Icone.FICHIER;
            case PIECE_VERIFIEE,
                    RENDEZ_VOUS_HONORE,
                    ACCORD,
                    REPORT_ACCORDE,
                    SOUTIEN_ACCORDE,
                    REECHELONNEMENT_ACCORDE,
                    REMISE_ACCORDEE,
                    ENCAISSEMENT,
                    IMPAYE_REGLE,
                    SOLDE,
                    CONTENTIEUX_FINI,
                    PLAN_RESPECTE -> Icone.OK;
            case PIECE_A_REFAIRE, COMPLEMENTS_DEMANDES -> Icone.REFAIRE;
            case CRENEAUX_PROPOSES, RENDEZ_VOUS_PRIS, INSCRIPTION, ECHEANCIER_REFAIT -> Icone.CAL;
            case RENDEZ_VOUS_EXCUSE,
                    RENDEZ_VOUS_ANNULE,
                    AJOURNEMENT,
                    MESURE_AJOURNEE,
                    DESINSCRIPTION,
                    RELANCES_EN_PAUSE,
                    DETTE_GELEE,
                    PROTECTION,
                    DECES -> Icone.PAUSE;
            case RENDEZ_VOUS_MANQUE -> Icone.ABSENT;
            case PROPOSITION, CHANGEMENT_DE_NOM -> Icone.CRAYON;
            case PRESENTATION, CO_EMPRUNTEUR_INVITE, CO_EMPRUNTEUR_ACCEPTE -> Icone.GENS;
            case REFUS, CLASSEMENT, MESURE_REFUSEE, TRANSMISSION_REFUSEE -> Icone.SIGNE;
            case RETRAIT, SANS_SUITE, CO_EMPRUNTEUR_REFUSE, CO_EMPRUNTEUR_RETIRE -> Icone.CROIX;
            case CONTENTIEUX, VERSEMENT_DEMANDE -> Icone.BANQUE;
            case DETTE_DEGELEE, PROTECTION_FINIE, DECES_DEMENTI -> Icone.TOUR;
            case CONTRAT_PRET, SIGNATURE, SIGNATURE_D_UN, DETTE_RECONNUE -> Icone.PLUME;
            case DEBLOCAGE, SOUTIEN, REMISE, TROP_PERCU, RESTITUTION -> Icone.EURO;
            case NON_VALEUR, CREANCE_ETEINTE, EFFACEMENT_PARTIEL -> Icone.BALANCE;
            case IMPAYE, REOUVERTURE, PLAN_ECHOUE -> Icone.ALERTE;
            case DIFFICULTE -> Icone.MAIN;
            case MESSAGE_RECU, MESSAGE_ENVOYE, RELANCE, RELANCES_REPRISES -> Icone.MAIL;
        };
    }
}
