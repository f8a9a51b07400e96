package fr.parcoursprojet.instruction;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * The end of a dossier before any commission, said to the person in plain words (R7: never a bare refusal).
 *
 * @param nature the kind of end
 * @param motif the reason, as the person reads it
 * @param recours the remedies and their time limits
 * @param autreReponse what else may help: advice, partner, social referent
 */
@Embeddable
public record Classement(
        @Enumerated(EnumType.STRING) NatureClassement nature, String motif, String recours, String autreReponse) {}
