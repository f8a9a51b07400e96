package fr.parcoursprojet.reglement;

import jakarta.validation.constraints.NotBlank;

/**
 * A message that the service writes often; it is changed at will before it leaves.
 *
 * @param nom what it is for, as the list shows it
 * @param texte its words; {@code {prenom}} stands for the person's first name
 */
public record ModeleDeMessage(
        @NotBlank String nom, @NotBlank String texte) {

    /** The words for a person. */
    public String pour(String prenom) {
        return texte.replace("{prenom}", prenom).strip();
    }
}
