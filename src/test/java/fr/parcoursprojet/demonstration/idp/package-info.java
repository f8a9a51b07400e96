/** A stand-in identity provider: FranceConnect for usagers, the service's own directory for agents. Tests only. */
package fr.parcoursprojet.demonstration.idp;
