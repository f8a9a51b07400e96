/** Encrypted files in a folder. */
@NullMarked
package fr.parcoursprojet.stockage.disque;

import org.jspecify.annotations.NullMarked;
