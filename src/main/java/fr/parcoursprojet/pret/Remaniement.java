package fr.parcoursprojet.pret;

import fr.parcoursprojet.pret.Amenagement.ALaMain;
import fr.parcoursprojet.pret.Amenagement.AuMontant;
import fr.parcoursprojet.pret.Amenagement.AutreJour;
import fr.parcoursprojet.pret.Amenagement.Differe;
import fr.parcoursprojet.pret.Amenagement.EnMensualites;
import fr.parcoursprojet.pret.Amenagement.PlusCourt;
import fr.parcoursprojet.pret.Amenagement.PlusPetit;
import fr.parcoursprojet.pret.Amenagement.ReportALaFin;
import fr.parcoursprojet.pret.Amenagement.ReportReparti;
import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;

/** What a change makes of a schedule, on a day and with what was paid until then. */
final class Remaniement {

    private Remaniement() {}

    /**
     * @param recu what was paid, less than the loan
     * @throws fr.parcoursprojet.socle.SaisieInvalide when the change cannot be made
     */
    static Echeancier de(Echeancier avant, Amenagement voulu, Montant recu, LocalDate jour) {
        var partage = Partage.de(avant, recu, jour);
        return switch (voulu) {
            case ReportALaFin(var nombre) -> Reports.aLaFin(partage, nombre, jour);
            case ReportReparti(var nombre, var arrondi) -> Reports.repartir(partage, nombre, arrondi, jour);
            case Differe(var mois) -> Reports.differer(partage, mois, jour);
            case EnMensualites(var nombre, var premiere, var arrondi) ->
                Reechelonnements.enMensualites(partage, nombre, premiere, arrondi, jour);
            case AuMontant(var mensualite, var premiere, var ajustement) ->
                Reechelonnements.auMontant(partage, mensualite, premiere, ajustement, jour);
            case ALaMain(var lignes) -> Reechelonnements.aLaMain(partage, lignes, jour);
            case AutreJour(var jourDuMois) -> ChangementDeJour.au(partage, jourDuMois, jour);
            case PlusCourt(var montant) -> {
                exigerDAvance(avant, montant, recu, jour);
                yield Anticipations.plusCourt(avant, montant, jour);
            }
            case PlusPetit(var montant, var arrondi) -> {
                var avance = exigerDAvance(avant, montant, recu, jour);
                yield Anticipations.plusPetit(avant, montant, avance.moins(montant), arrondi, jour);
            }
        };
    }

    /** What was paid and is not due yet on a day. */
    static Montant avance(Echeancier echeancier, Montant recu, LocalDate jour) {
        return recu.moins(echeancier.duAvant(jour.plusDays(1))).auMoins(Montant.ZERO);
    }

    private static Montant exigerDAvance(Echeancier avant, Montant montant, Montant recu, LocalDate jour) {
        var avance = avance(avant, recu, jour);
        if (!montant.estPositif() || montant.depasse(avance)) {
            throw Saisie.refus("montant", "pret.saisie.avance", avance);
        }
        return avance;
    }
}
