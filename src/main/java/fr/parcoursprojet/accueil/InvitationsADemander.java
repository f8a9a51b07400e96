package fr.parcoursprojet.accueil;

import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.compte.Usagers;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.socle.Introuvable;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The link by which somebody who called begins their demande with what they said already written. Only who proved the
 * address that was given on the telephone gets it, whoever has the link.
 */
@Service
@Transactional
public class InvitationsADemander {

    private final RegistreDesSollicitations registre;
    private final LiensLimites liens;
    private final Usagers usagers;

    InvitationsADemander(RegistreDesSollicitations registre, LiensLimites liens, Usagers usagers) {
        this.registre = registre;
        this.liens = liens;
        this.usagers = usagers;
    }

    /**
     * Where to write.
     *
     * @throws Introuvable when there is no such call, or it gave no address
     */
    @Transactional(readOnly = true)
    public Email adresse(SollicitationId id) {
        return registre.trouver(id)
                .map(une -> une.coordonnees().email())
                .orElseThrow(() -> new Introuvable("sollicitation"));
    }

    /** Makes the link, for the e-mail that carries it; it lives 30 days. */
    public String lien(SollicitationId id) {
        adresse(id);
        return liens.nouveau(LiensLimites.Usage.DEMANDE, id.valeur());
    }

    /** The call that a link opens to this person; empty when the link is over, was used, or is not theirs. */
    @Transactional(readOnly = true)
    public Optional<Sollicitation> pour(UsagerId usager, String jeton) {
        return liens.objet(LiensLimites.Usage.DEMANDE, jeton).flatMap(id -> pour(usager, new SollicitationId(id)));
    }

    /** The contact of somebody who was sent, for this person; empty when it is not theirs, or was already taken up. */
    @Transactional(readOnly = true)
    public Optional<Sollicitation> pour(UsagerId usager, SollicitationId id) {
        return registre.trouver(id)
                .filter(une -> une.dossier() == null)
                .filter(une -> usagers.adresseProuvee(usager)
                        .filter(adresse -> adresse.equals(une.coordonnees().email()))
                        .isPresent());
    }

    /** What was said is in a draft: the link has done its work. */
    public void reprise(SollicitationId id, UsagerId usager, DossierId dossier) {
        registre.rattacher(id, usager, dossier);
        liens.finir(LiensLimites.Usage.DEMANDE, id.valeur());
    }
}
