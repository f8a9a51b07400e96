package fr.parcoursprojet.socle;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class ConvertisseurMontant implements AttributeConverter<Montant, BigDecimal> {

    @Override
    public @Nullable BigDecimal convertToDatabaseColumn(@Nullable Montant montant) {
        return montant == null ? null : montant.valeur();
    }

    @Override
    public @Nullable Montant convertToEntityAttribute(@Nullable BigDecimal valeur) {
        return valeur == null ? null : new Montant(valeur);
    }
}
