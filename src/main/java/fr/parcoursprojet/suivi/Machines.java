package fr.parcoursprojet.suivi;

import fr.parcoursprojet.demande.EtatDemande;
import fr.parcoursprojet.instruction.EtatInstruction;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Where the small machines of a dossier stand at one moment.
 *
 * @param demande the person's side
 * @param instruction the référent's side
 * @param commission the last thing a séance did with it
 * @param pret the last thing that happened to the loan, once granted
 */
record Machines(
        EtatDemande demande, EtatInstruction instruction, Optional<TypeFait> commission, Optional<TypeFait> pret) {

    /** What a séance does with a dossier, as facts. */
    static final Set<TypeFait> DE_COMMISSION = EnumSet.of(
            TypeFait.PRESENTATION,
            TypeFait.INSCRIPTION,
            TypeFait.DESINSCRIPTION,
            TypeFait.ACCORD,
            TypeFait.REFUS,
            TypeFait.AJOURNEMENT);

    /** What makes a loan go from one state to the next, as facts. */
    static final Set<TypeFait> DE_PRET = EnumSet.of(
            TypeFait.CONTRAT_PRET,
            TypeFait.SIGNATURE,
            TypeFait.SANS_SUITE,
            TypeFait.DEBLOCAGE,
            TypeFait.SOLDE,
            TypeFait.NON_VALEUR,
            TypeFait.CREANCE_ETEINTE,
            TypeFait.REOUVERTURE);

    /** One word for all of them. */
    EtatDossier etat() {
        if (demande == EtatDemande.RETIREE) {
            return EtatDossier.RETIRE;
        }
        if (pret.isPresent()) {
            return duPret(pret.get());
        }
        var decide = commission.orElse(TypeFait.PRESENTATION);
        if (decide == TypeFait.ACCORD) {
            return EtatDossier.ACCORDE;
        }
        if (decide == TypeFait.REFUS) {
            return EtatDossier.REFUSE;
        }
        return switch (instruction) {
            case CLASSEE -> EtatDossier.CLASSE;
            case PRESENTEE -> decide == TypeFait.INSCRIPTION ? EtatDossier.INSCRIT : EtatDossier.PRESENTE;
            case A_AFFECTER -> demande == EtatDemande.A_COMPLETER ? EtatDossier.A_COMPLETER : EtatDossier.A_AFFECTER;
            case EN_COURS -> enCours(decide);
        };
    }

    private EtatDossier enCours(TypeFait decide) {
        if (demande == EtatDemande.A_COMPLETER) {
            return EtatDossier.A_COMPLETER;
        }
        return decide == TypeFait.AJOURNEMENT ? EtatDossier.AJOURNE : EtatDossier.EN_INSTRUCTION;
    }

    private static EtatDossier duPret(TypeFait dernier) {
        return switch (dernier) {
            case CONTRAT_PRET -> EtatDossier.A_SIGNER;
            case SIGNATURE -> EtatDossier.SIGNE;
            case SOLDE -> EtatDossier.SOLDE;
            case NON_VALEUR -> EtatDossier.NON_VALEUR;
            case CREANCE_ETEINTE -> EtatDossier.ETEINT;
            case SANS_SUITE -> EtatDossier.SANS_SUITE;
            default -> EtatDossier.EN_REMBOURSEMENT;
        };
    }
}
