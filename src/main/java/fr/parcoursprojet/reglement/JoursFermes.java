package fr.parcoursprojet.reglement;

import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The days that are not worked (R17): the law's, which are computed, and the city's own, written here ahead. */
@Service
@Transactional
public class JoursFermes {

    private static final int LIBELLE = 100;

    private final JoursDeLaVille ville;
    private final Moi moi;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    JoursFermes(JoursDeLaVille ville, Moi moi, ApplicationEventPublisher evenements, Clock horloge) {
        this.ville = ville;
        this.moi = moi;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /** Those of a year, the law's and the city's, in their order. */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.ADMINISTRATEUR})
    @Transactional(readOnly = true)
    public List<JourFerme> de(int annee) {
        return Stream.concat(JoursOuvres.feries(annee).stream(), ville.de(annee).stream())
                .sorted(Comparator.comparing(JourFerme::jour))
                .toList();
    }

    /** How many days to come the city closes itself. */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.ADMINISTRATEUR})
    @Transactional(readOnly = true)
    public int aVenir() {
        return ville.aVenir(LocalDate.now(horloge));
    }

    /**
     * The city closes on one more day: nothing leaves then, nobody is received, no séance is proposed.
     *
     * @throws SaisieInvalide when the day is missing, past or not worked anyway, or has no name
     */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.ADMINISTRATEUR})
    public void fermer(@Nullable LocalDate jour, String libelle) {
        var fautes = new ArrayList<Erreur>();
        var nom = libelle.strip();
        if (jour == null) {
            fautes.add(Erreur.de("jour", "reglement.erreur.jour"));
        } else if (jour.isBefore(LocalDate.now(horloge))) {
            fautes.add(Erreur.de("jour", "reglement.erreur.jourPasse"));
        } else if (JoursOuvres.finDeSemaine(jour) || JoursOuvres.ferie(jour)) {
            fautes.add(Erreur.de("jour", "reglement.erreur.jourChome"));
        }
        if (nom.isEmpty() || nom.length() > LIBELLE) {
            fautes.add(Erreur.de("libelle", "reglement.erreur.libelle"));
        }
        if (jour == null || !fautes.isEmpty()) {
            throw new SaisieInvalide(fautes);
        }
        if (!ville.ajouter(jour, nom, moi.exigerAgent(), horloge.instant())) {
            throw new SaisieInvalide(List.of(Erreur.de("jour", "reglement.erreur.jourFerme")));
        }
        evenements.publishEvent(new VilleFermee(jour));
    }

    /**
     * The city works on that day after all.
     *
     * @throws Introuvable when it had not closed it, or the day is past
     */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.ADMINISTRATEUR})
    public void rouvrir(LocalDate jour) {
        if (jour.isBefore(LocalDate.now(horloge)) || !ville.retirer(jour)) {
            throw new Introuvable("jour");
        }
        evenements.publishEvent(new VilleRouverte(jour));
    }
}
