package fr.parcoursprojet.socle;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class ConvertisseurEmail implements AttributeConverter<Email, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Email email) {
        return email == null ? null : email.valeur();
    }

    @Override
    public @Nullable Email convertToEntityAttribute(@Nullable String valeur) {
        return valeur == null ? null : new Email(valeur);
    }
}
