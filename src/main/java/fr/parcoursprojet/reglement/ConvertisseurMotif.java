package fr.parcoursprojet.reglement;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class ConvertisseurMotif implements AttributeConverter<Motif, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Motif motif) {
        return motif == null ? null : motif.code();
    }

    @Override
    public @Nullable Motif convertToEntityAttribute(@Nullable String code) {
        return code == null ? null : new Motif(code);
    }
}
