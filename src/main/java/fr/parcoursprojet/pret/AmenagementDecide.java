package fr.parcoursprojet.pret;

import fr.parcoursprojet.commission.Mesure;
import fr.parcoursprojet.pret.Amenagement.AuMontant;
import fr.parcoursprojet.pret.Amenagement.EnMensualites;
import fr.parcoursprojet.pret.Amenagement.ReportALaFin;
import fr.parcoursprojet.pret.Amenagement.ReportReparti;
import java.util.Objects;

/** The change of schedule that a measure of the commission comes to. */
final class AmenagementDecide {

    private AmenagementDecide() {}

    static Amenagement de(Mesure.Report report, Arrondi arrondi) {
        return report.reparti() ? new ReportReparti(report.nombre(), arrondi) : new ReportALaFin(report.nombre());
    }

    static Amenagement de(Mesure.Reechelonnement nouveau, Arrondi arrondi) {
        return nouveau.nombre() == null
                ? new AuMontant(Objects.requireNonNull(nouveau.mensualite()), nouveau.premiere(), arrondi.ajustement())
                : new EnMensualites(nouveau.nombre(), nouveau.premiere(), arrondi);
    }
}
