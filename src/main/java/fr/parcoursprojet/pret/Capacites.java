package fr.parcoursprojet.pret;

import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.compte.Usagers;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.demande.Mineurs;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * R5: before eighteen a loan is signed only by the way the law opens and an agent verified; that way is the demandeur's,
 * never that of whoever borrows with them.
 */
@Component
class Capacites {

    private static final int MAJORITE = 18;

    private final Mineurs mineurs;
    private final Demandes demandes;
    private final Usagers usagers;
    private final Clock horloge;

    Capacites(Mineurs mineurs, Demandes demandes, Usagers usagers, Clock horloge) {
        this.mineurs = mineurs;
        this.demandes = demandes;
        this.usagers = usagers;
        this.horloge = horloge;
    }

    Capacite de(PretAccorde pret) {
        if (pret.coEmprunteur().filter(this::estMineur).isPresent()) {
            return Capacite.AUCUNE;
        }
        if (!estMineur(pret.emprunteur())) {
            return Capacite.SEULE;
        }
        return mineurs.voieVerifiee(pret.dossier())
                .map(voie -> switch (voie) {
                    case EMANCIPATION -> Capacite.SEULE;
                    case AUTORISATION_DU_JUGE -> Capacite.REPRESENTEE;
                    case SUBVENTION_SEULE, PRET_AU_PARENT -> Capacite.AUCUNE;
                })
                .orElse(Capacite.AUCUNE);
    }

    /** Who signs with the first borrower, as the judge authorised. */
    Optional<String> representant(PretAccorde pret) {
        if (de(pret) != Capacite.REPRESENTEE) {
            return Optional.empty();
        }
        return Optional.ofNullable(demandes.de(List.of(pret.dossier())).get(pret.dossier()))
                .map(demande -> demande.situation().representant().nom());
    }

    private boolean estMineur(UsagerId usager) {
        var naissance = usagers.de(usager).naissance();
        return naissance != null
                && Period.between(naissance, LocalDate.now(horloge)).getYears() < MAJORITE;
    }
}
