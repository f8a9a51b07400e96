package fr.parcoursprojet.demande;

import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.edition.Editions;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Langue;
import fr.parcoursprojet.socle.NumeroDossier;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The receipts of filings (R8), as paper and as e-mail. */
@Service
@Transactional(readOnly = true)
public class Recepisses {

    private final Demandes demandes;
    private final Editions editions;
    private final ApplicationEventPublisher evenements;

    Recepisses(Demandes demandes, Editions editions, ApplicationEventPublisher evenements) {
        this.demandes = demandes;
        this.editions = editions;
        this.evenements = evenements;
    }

    /**
     * The receipt of this person.
     *
     * @throws Introuvable when the number is not theirs
     */
    public Recepisse de(NumeroDossier numero, UsagerId demandeur) {
        var dossier = demandes.parNumero(numero).orElseThrow(() -> new Introuvable("recepisse"));
        return demandes.recepisse(dossier, demandeur);
    }

    /**
     * The receipt of this person as an accessible PDF.
     *
     * @throws Introuvable when the number is not theirs
     */
    public byte[] pdf(NumeroDossier numero, UsagerId demandeur) {
        return pdf(de(numero, demandeur));
    }

    /**
     * The receipt of this person in English, for information.
     *
     * @throws Introuvable when the number is not theirs
     */
    public byte[] copieAnglaise(NumeroDossier numero, UsagerId demandeur) {
        var recepisse = de(numero, demandeur);
        return Langue.EN.pendant(() -> editions.copieAnglaise("recepisse", modele(recepisse)));
    }

    /**
     * The receipt as an accessible PDF, for the e-mail it goes with.
     *
     * @throws Introuvable when the demande was never filed
     */
    public byte[] pdf(DossierId dossier) {
        return pdf(demandes.recepisse(dossier));
    }

    /**
     * Asks for the receipt by e-mail once more.
     *
     * @throws Introuvable when the number is not theirs
     */
    @Transactional
    public void redemander(NumeroDossier numero, UsagerId demandeur) {
        var recepisse = de(numero, demandeur);
        evenements.publishEvent(new RecepisseRedemande(recepisse.dossier(), demandeur));
    }

    private byte[] pdf(Recepisse recepisse) {
        return Langue.FR.pendant(() -> editions.pdf("recepisse", modele(recepisse)));
    }

    private static Map<String, Object> modele(Recepisse recepisse) {
        var quand = recepisse.deposeeLe().atZone(Francais.PARIS);
        return Map.of(
                "recepisse", recepisse,
                "deposeeLe", quand.toLocalDate(),
                "heure", Francais.heurePrecise(quand.toLocalTime()));
    }
}
