package fr.parcoursprojet.accueil;

import java.util.Map;

/**
 * How many first contacts a year had; the same ones cut in several ways.
 *
 * @param annee the year
 * @param total all of them
 * @param personnes how many people they were, as far as they were recognised
 * @param parCanal by how they came
 * @param parMotif by what for
 * @param parPublic by public
 * @param parOrigine by who told them
 * @param parSuite by what followed
 */
public record ComptesDeLAnnee(
        int annee,
        long total,
        long personnes,
        Map<CanalDArrivee, Long> parCanal,
        Map<MotifDeSollicitation, Long> parMotif,
        Map<PublicVise, Long> parPublic,
        Map<Origine, Long> parOrigine,
        Map<SuiteDonnee, Long> parSuite) {}
