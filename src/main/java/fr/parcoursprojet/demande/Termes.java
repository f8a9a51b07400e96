package fr.parcoursprojet.demande;

import fr.parcoursprojet.compte.PartDuDossier;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Francais;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How long a filed dossier stays (R15): two years after the last contact, then in archive while accounting papers or a debt
 * hold it, then it goes. Each module says what it knows.
 */
@Service
@Transactional
public class Termes {

    static final int ANNEES = 2;

    /** How many at most in one night: the others are looked at the next one. */
    private static final Limit LOT = Limit.of(1000);

    private final DemandeRepository demandes;
    private final List<PartDuDossier> parts;
    private final Effacement effacement;
    private final StatistiquesGardees statistiques;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    Termes(
            DemandeRepository demandes,
            List<PartDuDossier> parts,
            Effacement effacement,
            StatistiquesGardees statistiques,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.demandes = demandes;
        this.parts = List.copyOf(parts);
        this.effacement = effacement;
        this.statistiques = statistiques;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /** What goes within some days, and what is in archive. */
    @RolesAllowed({Role.Noms.ADMINISTRATEUR, Role.Noms.REFERENT})
    @Transactional(readOnly = true)
    public ChiffresDeConservation chiffres(int jours) {
        var jour = LocalDate.now(horloge);
        var fin = jour.plusDays(jours);
        var retenus = demandes.countByArchiveLeIsNotNullAndTermeLeLessThanEqual(jour);
        return new ChiffresDeConservation(
                demandes.partentAvant(fin, fin.minusMonths(Brouillons.MOIS)),
                demandes.finissentAvant(fin) - retenus,
                demandes.countByArchiveLeIsNotNull(),
                retenus);
    }

    /** Since when a dossier is in archive; empty when it is not. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> archive(DossierId dossier) {
        return demandes.findById(dossier.valeur()).flatMap(DemandeTenue::archiveLe);
    }

    /** The dossiers to look at on a day. */
    @Transactional(readOnly = true)
    List<DossierId> aExaminer(LocalDate jour) {
        return demandes.aExaminer(jour, LOT).stream().map(DossierId::new).toList();
    }

    /** Looks at one: it stays, enters the archive or leaves it, or goes. */
    void examiner(DossierId dossier, LocalDate jour) {
        demandes.retenir(dossier.valeur())
                .filter(une -> une.numero().isPresent())
                .ifPresent(une -> examiner(une, jour));
    }

    private void examiner(DemandeTenue une, LocalDate jour) {
        var dossier = une.dossier();
        var contact = contact(une);
        var actif = contact.plusYears(ANNEES);
        var retenu = parts.stream()
                .map(part -> part.retient(dossier))
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        var terme = retenu.equals(LocalDate.MAX) ? null : retenu.isAfter(actif) ? retenu : actif;
        if (terme != null && !terme.isAfter(jour) && seLaisseEffacer(dossier)) {
            une.examiner(contact, une.archiveLe().orElse(null), terme, jour);
            statistiques.garder(une.lue(null), parts);
            effacement.effacer(
                    une, retenu.equals(LocalDate.MIN) ? RegleDEffacement.SANS_CONTACT : RegleDEffacement.PAPIERS);
            return;
        }
        // a living debt keeps its dossier at work
        var enArchive = terme != null && !actif.isAfter(jour);
        archiver(une, contact, enArchive ? jour : null, terme, prochain(actif, terme, jour));
    }

    private void archiver(
            DemandeTenue une,
            LocalDate contact,
            @Nullable LocalDate archive,
            @Nullable LocalDate terme,
            LocalDate prochain) {
        var avant = une.archiveLe().orElse(null);
        var depuis = archive == null || avant == null ? archive : avant;
        une.examiner(contact, depuis, terme, prochain);
        if (!Objects.equals(avant, depuis)) {
            evenements.publishEvent(new DossierArchive(une.dossier(), depuis));
        }
    }

    /** Somebody may be in touch again, or a debt end: once a month is often enough, and on the very day it may go. */
    private static LocalDate prochain(LocalDate actif, @Nullable LocalDate terme, LocalDate jour) {
        var mois = jour.plusMonths(1);
        if (actif.isAfter(jour)) {
            return actif;
        }
        return terme != null && terme.isAfter(jour) && terme.isBefore(mois) ? terme : mois;
    }

    private boolean seLaisseEffacer(DossierId dossier) {
        return parts.stream().allMatch(part -> part.sEfface(dossier));
    }

    private LocalDate contact(DemandeTenue une) {
        return Stream.concat(
                        Stream.of(LocalDate.ofInstant(une.modifieeLe(), Francais.PARIS)),
                        parts.stream()
                                .map(part -> Optional.ofNullable(part.dernierContact(une.dossier())))
                                .flatMap(Optional::stream))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
