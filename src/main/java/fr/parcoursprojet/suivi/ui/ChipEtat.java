package fr.parcoursprojet.suivi.ui;

import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Pastille;
import fr.parcoursprojet.socle.ui.Textes;
import fr.parcoursprojet.socle.ui.Ton;
import fr.parcoursprojet.suivi.EtatDossier;
import org.springframework.stereotype.Component;

/** The chip of a dossier: icon and word, colour third. */
@Component
class ChipEtat {

    private final Textes textes;

    ChipEtat(Textes textes) {
        this.textes = textes;
    }

    Pastille de(EtatDossier etat) {
        return new Pastille(ton(etat), icone(etat), textes.texte("suivi.etat." + etat));
    }

    private static Ton ton(EtatDossier etat) {
        return switch (etat) {
            case A_COMPLETER, AJOURNE -> Ton.ALERTE;
            case EN_INSTRUCTION, PRESENTE, INSCRIT, A_SIGNER, SIGNE, EN_REMBOURSEMENT -> Ton.INFO;
            case ACCORDE, SOLDE -> Ton.OK;
            case A_AFFECTER, NON_VALEUR, ETEINT, SANS_SUITE, REFUSE, CLASSE, RETIRE -> Ton.NEUTRE;
        };
    }

    private static Icone icone(EtatDossier etat) {
        return switch (etat) {
            case A_AFFECTER -> Icone.FAIRE;
            case A_COMPLETER -> Icone.HORLOGE;
            case EN_INSTRUCTION -> Icone.OEIL;
            case AJOURNE, NON_VALEUR -> Icone.PAUSE;
            case PRESENTE, INSCRIT -> Icone.GENS;
            case ACCORDE, SOLDE -> Icone.OK;
            case A_SIGNER, SIGNE -> Icone.PLUME;
            case EN_REMBOURSEMENT -> Icone.EURO;
            case SANS_SUITE, RETIRE, ETEINT -> Icone.CROIX;
            case REFUSE, CLASSE -> Icone.SIGNE;
        };
    }
}
