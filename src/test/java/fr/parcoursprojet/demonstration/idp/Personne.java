package fr.parcoursprojet.demonstration.idp;

import java.time.LocalDate;
import java.util.List;

/**
 * A fictitious person the stand-in provider knows.
 *
 * @param identifiant name at the provider, also its subject
 * @param prenom first name
 * @param nom family name
 * @param email address
 * @param quoi who they are, in a few words
 * @param naissance usagers only
 * @param roles agents only; empty for an usager
 */
public record Personne(
        String identifiant,
        String prenom,
        String nom,
        String email,
        String quoi,
        LocalDate naissance,
        List<String> roles) {

    /** Everybody, agents first. */
    public static final List<Personne> TOUTES = List.of(
            agent("camille.roux", "Camille", "Roux", "référent Parcours Projet", "REFERENT"),
            agent("nadia.ferrand", "Nadia", "Ferrand", "agent administratif", "AGENT_ADMINISTRATIF"),
            agent("odile.marchand", "Odile", "Marchand", "préside la commission", "MEMBRE_COMMISSION"),
            agent("paul.besson", "Paul", "Besson", "membre de la commission", "MEMBRE_COMMISSION"),
            agent("karim.lefort", "Karim", "Lefort", "membre de la commission", "MEMBRE_COMMISSION"),
            agent("sylvie.gros", "Sylvie", "Gros", "direction", "DIRECTION"),
            agent("ada.perrin", "Ada", "Perrin", "administrateur", "ADMINISTRATEUR"),
            agent(
                    "sami.haddad",
                    "Sami",
                    "Haddad",
                    "prescripteur, une fois invité par l’administrateur à sami.haddad@ccas.example",
                    "PRESCRIPTEUR"),
            agent("leo.nouveau", "Léo", "Nouveau", "agent sans rôle"),
            usager("ines.carrel", "Inès", "Carrel", LocalDate.of(2005, 3, 9), "doit refaire un document"),
            usager("yanis.robert", "Yanis", "Robert", LocalDate.of(2004, 5, 17), "rembourse son prêt"),
            usager("bilal.haddad", "Bilal", "Haddad", LocalDate.of(2003, 2, 3), "a une mensualité en retard"),
            usager(
                    "malik.berger",
                    "Malik",
                    "Berger",
                    LocalDate.of(2000, 10, 2),
                    "rembourse à deux, avec Chloé Vernier"),
            usager("emma.colin", "Emma", "Colin", LocalDate.of(2001, 6, 30), "a un contrat à signer"),
            usager("lucas.noir", "Lucas", "Noir", LocalDate.of(2004, 1, 12), "a reçu un refus"),
            usager("nour.saidi", "Nour", "Saïdi", LocalDate.of(2005, 8, 21), "a un brouillon"),
            usager("lucas.dumont", "Lucas", "Dumont", LocalDate.of(2001, 11, 22), "vient pour la première fois"),
            usager("sarah.lemoine", "Sarah", "Lemoine", LocalDate.of(2003, 7, 1), "vient pour la première fois"),
            usager("tom.ferry", "Tom", "Ferry", LocalDate.of(2009, 7, 1), "a 17 ans"));

    /** Whether this person works for the service. */
    public boolean agent() {
        return naissance == null;
    }

    /** First name and family name. */
    public String nomComplet() {
        return prenom + " " + nom;
    }

    /** The person of a name at the provider. */
    public static Personne de(String identifiant) {
        return TOUTES.stream()
                .filter(personne -> personne.identifiant.equals(identifiant))
                .findFirst()
                .orElseThrow();
    }

    private static Personne agent(String identifiant, String prenom, String nom, String quoi, String... roles) {
        return new Personne(identifiant, prenom, nom, identifiant + "@ccas.example", quoi, null, List.of(roles));
    }

    private static Personne usager(String identifiant, String prenom, String nom, LocalDate naissance, String quoi) {
        return new Personne(identifiant, prenom, nom, identifiant + "@exemple.fr", quoi, naissance, List.of());
    }
}
