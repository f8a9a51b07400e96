package fr.parcoursprojet.commission;

import fr.parcoursprojet.socle.Montant;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A {@link Mesure} as columns: the kind, then what that kind needs. */
@Embeddable
record MesureTenue(
        @Enumerated(EnumType.STRING) NatureMesure nature,
        @Nullable Integer nombre,
        @Nullable Montant montant,
        @Nullable LocalDate premiere,
        @Nullable Boolean reparti) {

    static MesureTenue de(Mesure mesure) {
        return switch (mesure) {
            case Mesure.Report report ->
                new MesureTenue(report.nature(), report.nombre(), null, null, report.reparti());
            case Mesure.Soutien soutien -> new MesureTenue(soutien.nature(), soutien.nombre(), null, null, null);
            case Mesure.Reechelonnement nouveau ->
                new MesureTenue(nouveau.nature(), nouveau.nombre(), nouveau.mensualite(), nouveau.premiere(), null);
            case Mesure.Remise remise -> new MesureTenue(remise.nature(), null, remise.montant(), null, null);
            case Mesure.Transmission transmission -> new MesureTenue(transmission.nature(), null, null, null, null);
        };
    }

    Mesure lue() {
        return switch (nature) {
            case REPORT -> new Mesure.Report(Objects.requireNonNull(nombre), Boolean.TRUE.equals(reparti));
            case SOUTIEN -> new Mesure.Soutien(Objects.requireNonNull(nombre));
            case REECHELONNEMENT -> new Mesure.Reechelonnement(nombre, montant, Objects.requireNonNull(premiere));
            case REMISE -> new Mesure.Remise(montant);
            case TRANSMISSION -> new Mesure.Transmission();
        };
    }
}
