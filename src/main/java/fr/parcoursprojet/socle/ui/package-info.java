/** Shared pieces of screens: components of the visual identity, texts, contribution points. */
@NamedInterface("ui")
@NullMarked
package fr.parcoursprojet.socle.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
