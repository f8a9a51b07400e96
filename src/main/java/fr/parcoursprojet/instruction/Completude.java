package fr.parcoursprojet.instruction;

import fr.parcoursprojet.demande.Demande;
import fr.parcoursprojet.demande.EtatDemande;
import fr.parcoursprojet.demande.Mineurs;
import fr.parcoursprojet.justificatifs.EtatJustificatif;
import fr.parcoursprojet.justificatifs.Justificatifs;
import fr.parcoursprojet.reglement.PieceDemandee;
import fr.parcoursprojet.socle.ui.Textes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a dossier needs before the commission reads it: papers, rapport social, proposal. */
@Component
class Completude {

    private static final String EN_PLUS = "en-plus-";

    private final Justificatifs justificatifs;
    private final Mineurs mineurs;
    private final Textes textes;

    Completude(Justificatifs justificatifs, Mineurs mineurs, Textes textes) {
        this.justificatifs = justificatifs;
        this.mineurs = mineurs;
        this.textes = textes;
    }

    List<Manque> manques(Demande demande, Instruction instruction) {
        var manques = new ArrayList<Manque>();
        if (instruction.referent() == null) {
            manques.add(new Manque("instruction.manque.referent", ""));
        }
        if (demande.etat() == EtatDemande.A_COMPLETER) {
            manques.add(new Manque("instruction.manque.demande", ""));
        }
        justificatifs.du(demande.id()).stream()
                .filter(piece -> piece.etat() != EtatJustificatif.VERIFIE)
                .map(piece -> new Manque("instruction.manque.justificatif", piece.nom()))
                .forEach(manques::add);
        if (!instruction.rapport().estComplet()) {
            manques.add(new Manque("instruction.manque.rapport", ""));
        }
        if (instruction.proposition() == null) {
            manques.add(new Manque("instruction.manque.proposition", ""));
        } else if (instruction.proposition().pret().estPositif() && !mineurs.peutEmprunter(demande.id())) {
            manques.add(new Manque("instruction.manque.decisionDuJuge", ""));
        }
        return manques;
    }

    /** Adds a document that the règlement does not ask for, and gives back its code. */
    String demanderEnPlus(Demande demande, String nom) {
        var pieces = justificatifs.du(demande.id());
        var demandees = new ArrayList<>(pieces.stream()
                .map(piece -> new PieceDemandee(
                        piece.code(),
                        piece.nom(),
                        piece.pourquoi(),
                        piece.exemple(),
                        piece.aDefaut(),
                        piece.filigrane(),
                        piece.verifications(),
                        piece.motifsDeRefus()))
                .toList());
        var rang = pieces.stream()
                        .filter(piece -> piece.code().startsWith(EN_PLUS))
                        .count()
                + 1;
        var code = EN_PLUS + rang;
        demandees.add(new PieceDemandee(
                code,
                nom,
                textes.texte("instruction.enPlus.pourquoi"),
                "",
                null,
                true,
                List.of(textes.texte("instruction.enPlus.verification")),
                List.of(
                        textes.texte("instruction.enPlus.refus.illisible"),
                        textes.texte("instruction.enPlus.refus.autre"))));
        justificatifs.exiger(demande.id(), demande.demandeur(), demandees);
        return code;
    }

    /** All of it in one sentence. */
    String enPhrase(List<Manque> manques) {
        return manques.stream()
                .map(manque -> textes.texte(manque.cle(), manque.quoi()))
                .collect(Collectors.joining(", "));
    }
}
