package fr.parcoursprojet.suivi;

import fr.parcoursprojet.compte.Agent;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.demande.Complements;
import fr.parcoursprojet.demande.Demande;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.instruction.Instruction;
import fr.parcoursprojet.instruction.Instructions;
import fr.parcoursprojet.justificatifs.EtatJustificatif;
import fr.parcoursprojet.justificatifs.Justificatif;
import fr.parcoursprojet.justificatifs.Justificatifs;
import fr.parcoursprojet.pret.FinDePret;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.socle.DossierId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** The sentence a person reads first, derived from the machines of their dossier. */
@Service
public class Phrases {

    private static final Set<TypeFait> DE_RENDEZ_VOUS = EnumSet.of(
            TypeFait.CRENEAUX_PROPOSES,
            TypeFait.RENDEZ_VOUS_PRIS,
            TypeFait.RENDEZ_VOUS_HONORE,
            TypeFait.RENDEZ_VOUS_EXCUSE,
            TypeFait.RENDEZ_VOUS_ANNULE,
            TypeFait.RENDEZ_VOUS_MANQUE);

    private final DossiersProjetes dossiers;
    private final Demandes demandes;
    private final Instructions instructions;
    private final Justificatifs justificatifs;
    private final Chronologie chronologie;
    private final Agents agents;
    private final Prets prets;
    private final Clock horloge;

    Phrases(
            DossiersProjetes dossiers,
            Demandes demandes,
            Instructions instructions,
            Justificatifs justificatifs,
            Chronologie chronologie,
            Agents agents,
            Prets prets,
            Clock horloge) {
        this.dossiers = dossiers;
        this.demandes = demandes;
        this.instructions = instructions;
        this.justificatifs = justificatifs;
        this.chronologie = chronologie;
        this.agents = agents;
        this.prets = prets;
        this.horloge = horloge;
    }

    /**
     * What happens, who acts, by when.
     *
     * @throws fr.parcoursprojet.socle.Introuvable when the dossier is not theirs
     */
    public PhrasePublique de(DossierId dossier, UsagerId demandeur) {
        var demande = demandes.duDemandeur(dossier, demandeur);
        return dossiers.findById(dossier.valeur())
                .map(DossierProjete::lu)
                .map(bref -> situation(bref, demande).phrase())
                .orElseGet(() -> PhrasePublique.agir("brouillon", "espace/demande"));
    }

    /** Where a person’s dossier stands; empty while it is a draft. */
    public Optional<EtatDossier> etat(DossierId dossier, UsagerId demandeur) {
        demandes.duDemandeur(dossier, demandeur);
        return dossiers.findById(dossier.valeur()).map(DossierProjete::lu).map(DossierEnBref::etat);
    }

    private SituationDuDossier situation(DossierEnBref bref, Demande demande) {
        var dossier = bref.dossier();
        var pret = bref.pret().estPositif() ? bref.pret() : bref.subvention();
        return new SituationDuDossier(
                bref.etat(),
                Optional.ofNullable(bref.referent()).map(agents::de).map(Agent::nom),
                bref.deposeeLe(),
                bref.decisionImplicite(),
                aEnvoyer(justificatifs.du(dossier)),
                Optional.ofNullable(demande.complements()).map(Complements::avant),
                chronologie.dernier(dossier, DE_RENDEZ_VOUS),
                chronologie.dernier(dossier, Set.of(TypeFait.INSCRIPTION)).map(Fait::jour),
                instructions.trouver(dossier).map(Instruction::manque),
                pret,
                bref.etat() == EtatDossier.SOLDE && rendu(dossier),
                bref.etat() == EtatDossier.EN_REMBOURSEMENT && suspendu(dossier),
                LocalDate.now(horloge));
    }

    private boolean suspendu(DossierId dossier) {
        return prets.du(dossier)
                .filter(pret -> pret.geleLe() != null || pret.contentieuxLe() != null)
                .isPresent();
    }

    private boolean rendu(DossierId dossier) {
        return prets.du(dossier)
                .flatMap(pret -> FinDePret.de(prets.situation(pret.id()), prets.versions(pret.id())))
                .filter(FinDePret::parLEmprunteur)
                .isPresent();
    }

    private static long aEnvoyer(List<Justificatif> pieces) {
        return pieces.stream()
                .filter(piece ->
                        piece.etat() == EtatJustificatif.A_FOURNIR || piece.etat() == EtatJustificatif.A_REFAIRE)
                .count();
    }
}
