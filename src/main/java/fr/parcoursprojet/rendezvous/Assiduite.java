package fr.parcoursprojet.rendezvous;

import fr.parcoursprojet.accueil.Appelants;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.demande.Provenance;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.Month;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** R13 in figures: about one appointment in five is missed; here by month, by kind and by origin. */
@Service
public class Assiduite {

    private static final Set<EtatRendezVous> COMPTES =
            EnumSet.of(EtatRendezVous.HONORE, EtatRendezVous.EXCUSE, EtatRendezVous.MANQUE);

    private final RendezVousRepository rendezVous;
    private final Demandes demandes;
    private final Appelants appelants;

    Assiduite(RendezVousRepository rendezVous, Demandes demandes, Appelants appelants) {
        this.rendezVous = rendezVous;
        this.demandes = demandes;
        this.appelants = appelants;
    }

    /** The appointments of a year, whoever the agent is. */
    @RolesAllowed(Role.Noms.REFERENT)
    @Transactional(readOnly = true)
    public BilanDePresence annee(int annee) {
        var passes = rendezVous
                .findByEtatInAndDebutBetween(
                        COMPTES,
                        LocalDate.of(annee, 1, 1).atStartOfDay(),
                        LocalDate.of(annee + 1, 1, 1).atStartOfDay().minusNanos(1000))
                .stream()
                .map(RendezVousTenu::lu)
                .toList();
        var provenances = provenances(passes);
        var total = Presence.AUCUNE;
        for (var un : passes) {
            total = total.plus(un.etat());
        }
        return new BilanDePresence(
                total,
                par(Month.class, passes, un -> creneau(un).debut().getMonth()),
                par(Mode.class, passes, un -> creneau(un).mode()),
                par(Sujet.class, passes, RendezVous::sujet),
                par(Origine.class, passes, RendezVous::origine),
                par(Provenance.class, passes, provenances));
    }

    private Function<RendezVous, @Nullable Provenance> provenances(List<RendezVous> passes) {
        var connues = demandes.de(passes.stream()
                .map(RendezVous::dossier)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return un -> {
            if (un.dossier() == null) {
                return Provenance.valueOf(appelants.un(un.deLAppel()).origine().name());
            }
            var demande = connues.get(un.dossier());
            return demande == null ? null : demande.situation().provenance();
        };
    }

    private static <E extends Enum<E>> Map<E, Presence> par(
            Class<E> cles, List<RendezVous> passes, Function<RendezVous, @Nullable E> cle) {
        var presences = new EnumMap<E, Presence>(cles);
        for (var un : passes) {
            var sienne = cle.apply(un);
            if (sienne != null) {
                presences.put(
                        sienne, presences.getOrDefault(sienne, Presence.AUCUNE).plus(un.etat()));
            }
        }
        return presences;
    }

    private static Creneau creneau(RendezVous un) {
        return Objects.requireNonNull(un.creneau(), "what is over had a time");
    }
}
