package fr.parcoursprojet.commission;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The dates of a letter: when it is written, and until when a refusal can be challenged. */
record DecisionPriseLe(LocalDate ecriteLe, @Nullable LocalDate recoursAvant) {}
