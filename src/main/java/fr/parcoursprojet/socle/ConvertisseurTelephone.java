package fr.parcoursprojet.socle;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class ConvertisseurTelephone implements AttributeConverter<Telephone, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Telephone telephone) {
        return telephone == null ? null : telephone.valeur();
    }

    @Override
    public @Nullable Telephone convertToEntityAttribute(@Nullable String valeur) {
        return valeur == null ? null : new Telephone(valeur);
    }
}
