package fr.parcoursprojet.commission;

import fr.parcoursprojet.instruction.Avis;
import fr.parcoursprojet.instruction.EtatInstruction;
import fr.parcoursprojet.instruction.FichageBancaire;
import fr.parcoursprojet.instruction.Instructions;
import fr.parcoursprojet.instruction.Proposition;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a decision must hold before it is written: R1, R2 and R5 for a loan or a grant, R6 and R7 for a refusal, R11 for a running loan. */
@Component
class ControleDeDecision {

    /** A reason kept with the contentieux, in characters. */
    private static final int MOTIF_AU_TRESOR = 1000;

    private final Instructions instructions;
    private final PretsEnCours prets;

    ControleDeDecision(Instructions instructions, PretsEnCours prets) {
        this.instructions = instructions;
        this.prets = prets;
    }

    /**
     * Stops what may not be decided.
     *
     * @throws Refus when the dossier is no longer before the commission
     * @throws SaisieInvalide naming each answer to correct
     */
    void verifier(PassageTenu passage, Decision decision, Votes votes, int votants) {
        if (passage.estReexamen() ? decision instanceof Accord : decision instanceof MesureDecidee) {
            throw new IllegalArgumentException("This decision does not answer what is asked");
        }
        if (!passage.estReexamen() && instructions.du(passage.dossier()).etat() != EtatInstruction.PRESENTEE) {
            throw new Refus("commission.refus.plusPresente");
        }
        var erreurs = new ArrayList<Erreur>();
        if (votes.total() > votants) {
            erreurs.add(Erreur.de("votes", "commission.erreur.votes", votes.total(), votants));
        }
        switch (decision) {
            case Accord accord -> {
                erreurs.addAll(instructions.limites(passage.dossier(), proposition(accord)));
                exigerMotif(accord.motif(), erreurs);
            }
            case MesureDecidee decidee -> {
                exigerMotif(decidee.motif(), erreurs);
                if (decidee.mesure() instanceof Mesure.Transmission) {
                    exigerProposee(passage);
                    if (decidee.motif().length() > MOTIF_AU_TRESOR) {
                        erreurs.add(Erreur.de("motif", "commission.erreur.motifTropLong", MOTIF_AU_TRESOR));
                    }
                }
                if (erreurs.isEmpty()) {
                    prets.effet(passage.dossier(), decidee.mesure());
                }
            }
            case DecisionDeRefus refus -> {
                exigerMotif(refus.motif(), erreurs);
                exigerSansFichage("motif", refus.motif(), erreurs);
                if (refus.autreReponse().isEmpty()) {
                    erreurs.add(Erreur.de("autreReponse", "commission.erreur.autreReponse"));
                }
            }
            case Ajournement ajournement -> {
                if (ajournement.manque().isEmpty()) {
                    erreurs.add(Erreur.de("manque", "commission.erreur.manque"));
                }
                exigerSansFichage("manque", ajournement.manque(), erreurs);
            }
        }
        if (!erreurs.isEmpty()) {
            throw new SaisieInvalide(erreurs);
        }
    }

    /** Who asked for help is not sent to the Treasury by the same séance: the members did not prepare it. */
    private static void exigerProposee(PassageTenu passage) {
        if (!passage.surTransmission()) {
            throw new Refus("commission.refus.transmissionPasProposee");
        }
    }

    private static void exigerMotif(String motif, List<Erreur> erreurs) {
        if (motif.isEmpty()) {
            erreurs.add(Erreur.de("motif", "commission.erreur.motif"));
        }
    }

    /** R6: nobody is refused, nor sent back, for being listed at the Banque de France. */
    private static void exigerSansFichage(String champ, String texte, List<Erreur> erreurs) {
        if (FichageBancaire.estCite(texte)) {
            erreurs.add(Erreur.de(champ, "commission.erreur.fichage"));
        }
    }

    private static Proposition proposition(Accord accord) {
        return new Proposition(
                accord.nature(),
                accord.pret(),
                accord.subvention(),
                accord.dureeMois(),
                accord.differeMois(),
                accord.unite(),
                accord.ajustement(),
                accord.motif(),
                Avis.FAVORABLE);
    }
}
