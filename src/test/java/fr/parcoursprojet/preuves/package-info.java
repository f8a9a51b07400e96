/** What is proven by killing: processes of their own, a real MariaDB, a real mail server. */
@NullMarked
package fr.parcoursprojet.preuves;

import org.jspecify.annotations.NullMarked;
