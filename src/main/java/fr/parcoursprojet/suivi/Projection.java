package fr.parcoursprojet.suivi;

import fr.parcoursprojet.compte.Nom;
import fr.parcoursprojet.compte.Noms;
import fr.parcoursprojet.compte.Usagers;
import fr.parcoursprojet.demande.Demande;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.instruction.Instruction;
import fr.parcoursprojet.instruction.Instructions;
import fr.parcoursprojet.instruction.Proposition;
import fr.parcoursprojet.pret.CoEmprunteur;
import fr.parcoursprojet.pret.CoEmprunteurs;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.socle.Montant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Writes the line of a dossier again at the end of each transaction that changed one of its machines. */
@Component
class Projection {

    /**
     * Something of a dossier changed in this transaction.
     *
     * @param dossier which
     */
    record Changement(DossierId dossier) {}

    private final DossiersProjetes dossiers;
    private final RegistreDesMots mots;
    private final FaitsNotes faits;
    private final Demandes demandes;
    private final Instructions instructions;
    private final Usagers usagers;
    private final Noms noms;
    private final CoEmprunteurs coEmprunteurs;

    Projection(
            DossiersProjetes dossiers,
            RegistreDesMots mots,
            FaitsNotes faits,
            Demandes demandes,
            Instructions instructions,
            Usagers usagers,
            Noms noms,
            CoEmprunteurs coEmprunteurs) {
        this.dossiers = dossiers;
        this.mots = mots;
        this.faits = faits;
        this.demandes = demandes;
        this.instructions = instructions;
        this.usagers = usagers;
        this.noms = noms;
        this.coEmprunteurs = coEmprunteurs;
    }

    /** Before the commit, when every module has listened: all of it succeeds or fails together. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(Changement changement) {
        var demande = demandes.de(List.of(changement.dossier())).get(changement.dossier());
        if (demande != null && demande.estDeposee()) {
            instructions
                    .trouver(changement.dossier())
                    .map(instruction -> enBref(demande, instruction))
                    .ifPresent(bref -> {
                        dossiers.saveAndFlush(new DossierProjete(bref));
                        mots.ecrire(bref.dossier(), MotsDuDossier.de(bref, autresNoms(demande), email(demande)));
                    });
        }
    }

    private DossierEnBref enBref(Demande demande, Instruction instruction) {
        var situation = demande.situation();
        var change = noms.change(demande.demandeur());
        var motif = demande.projet().motif();
        var proposition = instruction.proposition();
        var pret = dernier(demande.id(), Set.of(TypeFait.CONTRAT_PRET));
        return new DossierEnBref(
                demande.id(),
                Objects.requireNonNull(demande.numero()),
                change.map(Nom::prenom).orElseGet(() -> ou(situation.prenom(), "")),
                change.map(Nom::nom).orElseGet(() -> ou(situation.nom(), "")),
                situation.naissance(),
                situation.telephone(),
                motif == null ? "" : motif.code(),
                ou(demande.projet().objet(), ""),
                pret.map(Fait::montant)
                        .orElseGet(() -> montant(proposition, demande.plan().pret())),
                proposition == null ? ou(demande.plan().subvention(), Montant.ZERO) : proposition.subvention(),
                machines(demande, instruction).etat(),
                instruction.deposeeLe(),
                instruction.decisionImplicite(),
                instruction.referent());
    }

    /** What else the dossier is found by: former names, and who borrows with the person. */
    private List<String> autresNoms(Demande demande) {
        var second = coEmprunteurs.du(demande.id()).filter(place -> place.usager() != null);
        return Stream.of(
                        noms.anciens(demande.demandeur()).stream(),
                        second.map(CoEmprunteur::nom).stream(),
                        second.map(CoEmprunteur::usager).stream().flatMap(usager -> noms.anciens(usager).stream()))
                .flatMap(Function.identity())
                .toList();
    }

    private Email email(Demande demande) {
        return usagers.de(demande.demandeur()).email();
    }

    private Machines machines(Demande demande, Instruction instruction) {
        return new Machines(
                demande.etat(),
                instruction.etat(),
                dernier(demande.id(), Machines.DE_COMMISSION).map(Fait::type),
                dernier(demande.id(), Machines.DE_PRET).map(Fait::type));
    }

    private Optional<Fait> dernier(DossierId dossier, Set<TypeFait> types) {
        return faits.findFirstByDossierAndTypeInOrderByIdDesc(dossier.valeur(), types)
                .map(FaitNote::lu);
    }

    private static Montant montant(@Nullable Proposition proposition, @Nullable Montant demande) {
        return proposition == null ? ou(demande, Montant.ZERO) : proposition.pret();
    }

    private static <T> T ou(@Nullable T valeur, T sinon) {
        return valeur == null ? sinon : valeur;
    }
}
