package fr.parcoursprojet.justificatifs;

import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.stockage.Arrivages;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Documents on their way, sheet by sheet and piece by piece, until they are whole and given. */
@Service
@Transactional
public class EnvoisDeJustificatifs {

    private final PieceRepository pieces;
    private final Justificatifs justificatifs;
    private final Arrivages arrivages;

    EnvoisDeJustificatifs(PieceRepository pieces, Justificatifs justificatifs, Arrivages arrivages) {
        this.pieces = pieces;
        this.justificatifs = justificatifs;
        this.arrivages = arrivages;
    }

    /**
     * Where a sending of a document stands.
     *
     * @param feuille the sheet, from 1
     * @return how many bytes of it have arrived
     * @throws Introuvable when the dossier is not theirs or the document not asked
     */
    @Transactional(readOnly = true)
    public int recu(DossierId dossier, UsagerId demandeur, String code, UUID envoi, int feuille) {
        sienne(dossier, demandeur, code);
        return arrivages.recu(envoi, demandeur.valeur(), feuille);
    }

    /**
     * Takes a piece of a sheet, see {@link Arrivages#ajouter}.
     *
     * @throws Introuvable when the dossier is not theirs or the document not asked
     * @throws fr.parcoursprojet.socle.Refus when it is too large, or the document is already accepted
     */
    public int arriver(
            DossierId dossier, UsagerId demandeur, String code, UUID envoi, int feuille, int debut, byte[] octets) {
        sienne(dossier, demandeur, code).exigerOuverte();
        return arrivages.ajouter(envoi, demandeur.valeur(), feuille, debut, octets);
    }

    /**
     * Makes the document of the sheets that have arrived; asked again for the same sending, it changes nothing.
     *
     * @param combien how many sheets were sent
     * @throws Introuvable when the dossier is not theirs, the document not asked, or a sheet has not arrived
     * @throws fr.parcoursprojet.socle.Refus when the vault refuses a sheet, or the document is already accepted
     */
    public Justificatif finir(DossierId dossier, UsagerId demandeur, String code, UUID envoi, int combien, String nom) {
        var piece = sienne(dossier, demandeur, code);
        if (piece.vientDe(envoi)) {
            return piece.lue();
        }
        var feuilles = arrivages.feuilles(envoi, demandeur.valeur());
        if (feuilles.isEmpty() || feuilles.size() != combien) {
            throw new Introuvable("feuille");
        }
        var donne = justificatifs.deposer(dossier, demandeur, code, nom, feuilles);
        piece.noterEnvoi(envoi);
        arrivages.oublier(envoi, demandeur.valeur());
        return donne;
    }

    /** The person gives a sending up. */
    public void renoncer(UsagerId demandeur, UUID envoi) {
        arrivages.oublier(envoi, demandeur.valeur());
    }

    private PieceTenue sienne(DossierId dossier, UsagerId demandeur, String code) {
        return pieces.findByDossierAndCodeAndDemandeur(dossier.valeur(), code, demandeur.valeur())
                .filter(PieceTenue::estDemandee)
                .orElseThrow(() -> new Introuvable("justificatif"));
    }
}
