package fr.parcoursprojet.demande;

import fr.parcoursprojet.justificatifs.Justificatifs;
import fr.parcoursprojet.socle.DossierId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the law allows a demandeur under eighteen to borrow, by the papers an agent has read (R5, Code civil 387-1). */
@Service
@Transactional(readOnly = true)
public class Mineurs {

    private final DemandeRepository demandes;
    private final Justificatifs justificatifs;
    private final Clock horloge;

    Mineurs(DemandeRepository demandes, Justificatifs justificatifs, Clock horloge) {
        this.demandes = demandes;
        this.justificatifs = justificatifs;
        this.horloge = horloge;
    }

    /**
     * The way to a loan whose paper was given, read and accepted (R5). Empty when there is none: a reason for not giving
     * it, even accepted, opens nothing.
     */
    public Optional<VoieMineur> voieVerifiee(DossierId dossier) {
        return demandes.findById(dossier.valeur())
                .flatMap(demande ->
                        PretAvantDixHuitAns.voieVerifiee(demande.lue(null).situation(), justificatifs.du(dossier)));
    }

    /** Whether a loan can be signed for the person of this dossier today: of age, or by a way that was verified (R5). */
    public boolean peutEmprunter(DossierId dossier) {
        return demandes.findById(dossier.valeur())
                        .filter(demande -> demande.lue(null).situation().estMineur(LocalDate.now(horloge)))
                        .isEmpty()
                || voieVerifiee(dossier).isPresent();
    }
}
