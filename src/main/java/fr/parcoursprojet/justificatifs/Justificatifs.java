package fr.parcoursprojet.justificatifs;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.reglement.PieceDemandee;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.stockage.Coffre;
import fr.parcoursprojet.stockage.FichierId;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The documents asked from a person: given, said absent, accepted, sent back, replaced. */
@Service
@Transactional
public class Justificatifs {

    private static final int PHRASE_MAX = 1000;

    private final PieceRepository pieces;
    private final VersionRepository versions;
    private final Coffre coffre;
    private final ApplicationEventPublisher evenements;
    private final MotsDuLecteur mots;
    private final Clock horloge;

    Justificatifs(
            PieceRepository pieces,
            VersionRepository versions,
            Coffre coffre,
            ApplicationEventPublisher evenements,
            MotsDuLecteur mots,
            Clock horloge) {
        this.mots = mots;
        this.pieces = pieces;
        this.versions = versions;
        this.coffre = coffre;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /**
     * Where a file belongs.
     *
     * @param dossier the dossier
     * @param demandeur whose it is
     * @param code which document
     */
    public record Piece(DossierId dossier, UsagerId demandeur, String code) {}

    /**
     * Sets the exact list asked for a dossier. What was already given stays; what is no longer asked and was never given
     * disappears.
     */
    public void exiger(DossierId dossier, UsagerId demandeur, List<PieceDemandee> demandees) {
        var connues = new HashMap<String, PieceTenue>();
        pieces.findByDossierOrderByRang(dossier.valeur()).forEach(piece -> connues.put(piece.code(), piece));
        var rang = 0;
        for (var demandee : demandees) {
            var connue = connues.remove(demandee.code());
            if (connue == null) {
                pieces.save(new PieceTenue(dossier, demandeur, demandee, rang, horloge.instant()));
            } else {
                connue.demander(demandee, rang);
            }
            rang++;
        }
        for (var enTrop : connues.values()) {
            if (enTrop.aUnFichier()) {
                enTrop.nePlusDemander();
            } else {
                pieces.delete(enTrop);
            }
        }
    }

    /** The documents asked for a dossier, in the order of the règlement. */
    @Transactional(readOnly = true)
    public List<Justificatif> du(DossierId dossier) {
        return lues(pieces.findByDossierOrderByRang(dossier.valeur()));
    }

    /**
     * One document of a dossier.
     *
     * @throws Introuvable when it is not asked
     */
    @Transactional(readOnly = true)
    public Justificatif un(DossierId dossier, String code) {
        return deLAgent(dossier, code).lue();
    }

    /** The documents asked from this person for a dossier, in the language they read; none when it is not theirs. */
    @Transactional(readOnly = true)
    public List<Justificatif> duDemandeur(DossierId dossier, UsagerId demandeur) {
        return lues(pieces.findByDossierAndDemandeurOrderByRang(dossier.valeur(), demandeur.valeur())).stream()
                .map(mots::lire)
                .toList();
    }

    /**
     * Keeps the file a person gives for a document, instead of the one given before.
     *
     * @throws Introuvable when the dossier is not theirs or the document not asked
     * @throws fr.parcoursprojet.socle.Refus when the vault refuses the file, or when the document is already accepted
     */
    public Justificatif deposer(DossierId dossier, UsagerId demandeur, String code, String nom, byte[] octets) {
        return deposer(dossier, demandeur, code, nom, List.of(octets));
    }

    /**
     * Takes the sheets of a document, which become one file in their order.
     *
     * @throws Introuvable when the dossier is not theirs or the document not asked
     * @throws fr.parcoursprojet.socle.Refus when the vault refuses a sheet, or when the document is already accepted
     */
    public Justificatif deposer(DossierId dossier, UsagerId demandeur, String code, String nom, List<byte[]> feuilles) {
        var piece = sienne(dossier, demandeur, code);
        var empreinte = Coffre.empreinte(feuilles);
        if (piece.tientDeja(empreinte)) {
            return piece.lue(); // sent twice, kept once
        }
        piece.exigerOuverte();
        piece.deposer(coffre.deposer(nom, feuilles), nomCourt(nom), empreinte, horloge.instant())
                .ifPresent(versions::save);
        evenements.publishEvent(new JustificatifDepose(dossier, code));
        return piece.lue();
    }

    /** The files that others replaced, newest first, by the code of their document. */
    @Transactional(readOnly = true)
    public Map<String, List<VersionDeJustificatif>> versions(DossierId dossier) {
        var codes = new HashMap<UUID, String>();
        pieces.findByDossierOrderByRang(dossier.valeur()).forEach(piece -> codes.put(piece.id(), piece.code()));
        return versions.findByPieceInOrderByRemplaceLeDesc(codes.keySet()).stream()
                .collect(Collectors.groupingBy(
                        version -> codes.getOrDefault(version.piece(), ""),
                        Collectors.mapping(version -> mots.lire(version.lue()), Collectors.toList())));
    }

    /**
     * Takes back the file, or the reason, given for a document that nobody has read yet.
     *
     * @throws Introuvable when the dossier is not theirs or the document not asked
     * @throws fr.parcoursprojet.socle.Refus when an agent has already read it
     */
    public Justificatif retirer(DossierId dossier, UsagerId demandeur, String code) {
        var piece = sienne(dossier, demandeur, code);
        oublier(piece.retirer(horloge.instant()));
        return piece.lue();
    }

    /**
     * Notes that a person cannot give a document, and why.
     *
     * @throws Introuvable when the dossier is not theirs or the document not asked
     * @throws SaisieInvalide when no reason is given, or a long one
     */
    public Justificatif indisponible(DossierId dossier, UsagerId demandeur, String code, String raison) {
        var piece = sienne(dossier, demandeur, code);
        piece.indisponible(phrase("raison", raison, "justificatifs.erreur.raison"), horloge.instant());
        return piece.lue();
    }

    /**
     * An agent read a document and accepts it, or accepts that it is absent for the reason given.
     *
     * @throws Introuvable when it is not asked
     * @throws fr.parcoursprojet.socle.Refus when there is nothing to accept
     */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public Justificatif accepter(DossierId dossier, String code, AgentId agent) {
        var piece = deLAgent(dossier, code);
        piece.accepter(agent, horloge.instant());
        evenements.publishEvent(new JustificatifVerifie(dossier, code));
        return piece.lue();
    }

    /**
     * The same, by an agent who read it: somebody else may have judged or replaced it meanwhile.
     *
     * @param vu what was on the agent's screen
     * @throws JustificatifChange when it is not what stands now
     */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public Justificatif accepter(DossierId dossier, Justificatif vu, AgentId agent) {
        exigerVu(dossier, vu);
        return accepter(dossier, vu.code(), agent);
    }

    /**
     * An agent sends a document back.
     *
     * @param phrase what the person reads: what is wrong and what to do
     * @throws Introuvable when it is not asked
     * @throws fr.parcoursprojet.socle.Refus when nothing was given yet
     * @throws SaisieInvalide when the sentence is empty or too long
     */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public Justificatif refuser(DossierId dossier, String code, String phrase, AgentId agent) {
        var piece = deLAgent(dossier, code);
        piece.refuser(phrase("phrase", phrase, "justificatifs.erreur.phrase"), agent, horloge.instant());
        evenements.publishEvent(new JustificatifRefuse(dossier, code));
        return piece.lue();
    }

    /**
     * The same, by an agent who read it, see {@link #accepter(DossierId, Justificatif, AgentId)}.
     *
     * @param vu what was on the agent's screen
     * @throws JustificatifChange when it is not what stands now
     */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public Justificatif refuser(DossierId dossier, Justificatif vu, String phrase, AgentId agent) {
        exigerVu(dossier, vu);
        return refuser(dossier, vu.code(), phrase, agent);
    }

    /** The dossier and document a file is given for, now or before another replaced it; empty when none has it any more. */
    @Transactional(readOnly = true)
    public Optional<Piece> portant(FichierId fichier) {
        return pieces.findByFichier(fichier.valeur())
                .or(() -> versions.findByFichier(fichier.valeur()).stream()
                        .findFirst()
                        .flatMap(version -> pieces.findById(version.piece())))
                .map(PieceTenue::piece);
    }

    private static List<Justificatif> lues(List<PieceTenue> trouvees) {
        return trouvees.stream()
                .filter(PieceTenue::estDemandee)
                .map(PieceTenue::lue)
                .toList();
    }

    private PieceTenue sienne(DossierId dossier, UsagerId demandeur, String code) {
        return pieces.findByDossierAndCodeAndDemandeur(dossier.valeur(), code, demandeur.valeur())
                .filter(PieceTenue::estDemandee)
                .orElseThrow(() -> new Introuvable("justificatif"));
    }

    private PieceTenue deLAgent(DossierId dossier, String code) {
        return pieces.findByDossierAndCode(dossier.valeur(), code)
                .filter(PieceTenue::estDemandee)
                .orElseThrow(() -> new Introuvable("justificatif"));
    }

    /** Locked: of two agents who judge at once, the second sees what the first said. */
    private void exigerVu(DossierId dossier, Justificatif vu) {
        var piece = pieces.verrouiller(dossier.valeur(), vu.code())
                .filter(PieceTenue::estDemandee)
                .orElseThrow(() -> new Introuvable("justificatif"));
        if (!piece.estComme(vu)) {
            throw new JustificatifChange(piece.lue(), piece.jugePar());
        }
    }

    private void oublier(@Nullable FichierId remplace) {
        if (remplace != null) {
            coffre.supprimer(remplace);
        }
    }

    private static String phrase(String champ, String donnee, String cle) {
        var nette = donnee.strip();
        if (nette.isEmpty()) {
            throw new SaisieInvalide(List.of(SaisieInvalide.Erreur.de(champ, cle)));
        }
        if (nette.length() > PHRASE_MAX) {
            throw new SaisieInvalide(
                    List.of(SaisieInvalide.Erreur.de(champ, "justificatifs.erreur.tropLong", PHRASE_MAX)));
        }
        return nette;
    }

    /** The end of a long name tells more than its beginning: it holds the extension. */
    private static String nomCourt(String nom) {
        return nom.length() <= 255 ? nom : nom.substring(nom.length() - 255);
    }
}
