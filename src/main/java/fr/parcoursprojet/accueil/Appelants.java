package fr.parcoursprojet.accueil;

import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Introuvable;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who called, for the modules that follow them: what is written to them and what their appointment becomes. */
@Service
@Transactional
public class Appelants {

    private final RegistreDesSollicitations registre;

    Appelants(RegistreDesSollicitations registre) {
        this.registre = registre;
    }

    /**
     * One contact.
     *
     * @throws Introuvable when there is none
     */
    @Transactional(readOnly = true)
    public Sollicitation un(SollicitationId id) {
        return registre.trouver(id).orElseThrow(() -> new Introuvable("sollicitation"));
    }

    /** All contacts of the person who made one, this one too. */
    @Transactional(readOnly = true)
    public List<SollicitationId> deLaMemePersonne(SollicitationId id) {
        return registre.de(un(id).personne()).stream().map(Sollicitation::id).toList();
    }

    /** The contacts that filled in the draft of a dossier. */
    @Transactional(readOnly = true)
    public List<SollicitationId> devenus(DossierId dossier) {
        return registre.devenus(dossier);
    }

    /** A contact led to an appointment; one that led further stays what it is. */
    public void aPrisRendezVous(SollicitationId id) {
        if (un(id).suite() == SuiteDonnee.RENSEIGNEMENT) {
            registre.donnerSuite(id, SuiteDonnee.RENDEZ_VOUS);
        }
    }
}
