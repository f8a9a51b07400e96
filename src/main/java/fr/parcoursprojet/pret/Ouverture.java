package fr.parcoursprojet.pret;

import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the loan and the grant that a decision gave. */
@Component
class Ouverture {

    private final PretsAccordes prets;
    private final CoEmprunteursTenus places;
    private final VersementsAccordes versements;
    private final Echeanciers echeanciers;
    private final ApplicationEventPublisher evenements;

    Ouverture(
            PretsAccordes prets,
            CoEmprunteursTenus places,
            VersementsAccordes versements,
            Echeanciers echeanciers,
            ApplicationEventPublisher evenements) {
        this.prets = prets;
        this.places = places;
        this.versements = versements;
        this.echeanciers = echeanciers;
        this.evenements = evenements;
    }

    /**
     * Opens a loan with its first schedule.
     *
     * @param montants the instalments, which add up to the loan (R3)
     * @param differeMois months left before the first instalment, besides the one that everybody has
     * @param jourEcheance day of the month of the instalments, clipped at the end of a month
     */
    @Transactional
    PretId ouvrirPret(
            DossierId dossier,
            UsagerId emprunteur,
            String nom,
            String objet,
            @Nullable String prestataire,
            List<Montant> montants,
            LocalDate accordeLe,
            int differeMois,
            int jourEcheance) {
        var capital = Montant.somme(montants.stream());
        var pret = prets.save(new PretAccorde(dossier, emprunteur, nom, capital, objet, prestataire, accordeLe));
        prets.flush();
        places.findByActif(dossier.valeur()).flatMap(place -> place.lu().lie()).ifPresent(pret::emprunterAvec);
        var premiere = premiereEcheance(accordeLe.plusMonths(differeMois), jourEcheance);
        echeanciers.ecrire(pret, Echeancier.mensuel(premiere, montants), MotifVersion.ACCORD, null, accordeLe, null);
        evenements.publishEvent(new PretASigner(pret.id(), dossier, capital, premiere));
        return pret.id();
    }

    /** Opens the payment of a grant. */
    @Transactional
    VersementId ouvrirVersement(DossierId dossier, Montant montant, LocalDate accordeLe) {
        var versement = versements.saveAndFlush(new VersementAccorde(dossier, montant, accordeLe));
        evenements.publishEvent(new SubventionAccordee(versement.lu().id(), dossier, montant));
        return versement.lu().id();
    }

    /** At least a whole month after the decision: time to sign, and for the money to leave. */
    static LocalDate premiereEcheance(LocalDate accordeLe, int jour) {
        var mois = accordeLe.plusMonths(1);
        var premiere = mois.withDayOfMonth(Math.min(jour, mois.lengthOfMonth()));
        if (premiere.isBefore(mois)) {
            mois = mois.plusMonths(1);
            premiere = mois.withDayOfMonth(Math.min(jour, mois.lengthOfMonth()));
        }
        return premiere;
    }
}
