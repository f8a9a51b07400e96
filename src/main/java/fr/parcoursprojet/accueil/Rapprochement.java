package fr.parcoursprojet.accueil;

import java.util.EnumSet;
import java.util.Set;

/**
 * Whether two records may be one person's. Accents, spelling and the order of the names make no difference; another date of
 * birth does.
 *
 * @param points what is alike
 * @param contredit whether something says that they are two people
 */
record Rapprochement(Set<Ressemblance> points, boolean contredit) {

    /** From here on it is said at once, before anything else. */
    private static final int PROBABLE = 4;

    static Rapprochement de(Coordonnees dites, Coordonnees connues) {
        var points = EnumSet.noneOf(Ressemblance.class);
        if (dites.telephone() != null && dites.telephone().equals(connues.telephone())) {
            points.add(Ressemblance.TELEPHONE);
        }
        if (dites.email() != null && dites.email().equals(connues.email())) {
            points.add(Ressemblance.EMAIL);
        }
        var memeNom = pareil(dites.son(), connues.son());
        if (memeNom) {
            points.add(Ressemblance.NOM);
        } else if (pareil(dites.sonDuNom(), connues.sonDuNom())) {
            points.add(Ressemblance.NOM_DE_FAMILLE);
        }
        var autreNaissance = autreNaissance(dites, connues);
        if (!autreNaissance && dites.anneeDeNaissance() != null && connues.anneeDeNaissance() != null) {
            points.add(Ressemblance.NAISSANCE);
        }
        return new Rapprochement(points, autreNaissance || autrePrenom(dites, connues, memeNom));
    }

    int poids() {
        return points.stream().mapToInt(Ressemblance::poids).sum();
    }

    /** Something that names a person is alike: an age or a town never is enough. */
    boolean existe() {
        return points.stream().anyMatch(point -> point != Ressemblance.NAISSANCE);
    }

    boolean probable() {
        return !contredit && poids() >= PROBABLE;
    }

    private static boolean autreNaissance(Coordonnees dites, Coordonnees connues) {
        if (dites.naissance() != null && connues.naissance() != null) {
            return !dites.naissance().equals(connues.naissance());
        }
        return dites.anneeDeNaissance() != null
                && connues.anneeDeNaissance() != null
                && Math.abs(dites.anneeDeNaissance() - connues.anneeDeNaissance()) > 1;
    }

    /** A family shares a telephone: two first names that sound otherwise are two people's. */
    private static boolean autrePrenom(Coordonnees dites, Coordonnees connues, boolean memeNom) {
        return !memeNom
                && !dites.prenom().isEmpty()
                && !connues.prenom().isEmpty()
                && !dites.nom().isEmpty()
                && !connues.nom().isEmpty();
    }

    private static boolean pareil(String un, String autre) {
        return !un.isEmpty() && un.equals(autre);
    }
}
