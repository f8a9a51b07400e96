package fr.parcoursprojet.compte;

import java.util.List;

/** The ready-made accounts of the demonstration, listed on the sign-in page; the product has no such bean. */
public interface ComptesDeDemonstration {

    /**
     * One account to enter with in one click.
     *
     * @param nom the fictitious person
     * @param quoi who they are, in a few words
     * @param fournisseur the registration that signs them in: {@code franceconnect} or {@code agents}
     * @param identifiant their name at the provider
     */
    record Compte(String nom, String quoi, String fournisseur, String identifiant) {}

    /** All of them, in the order of the page. */
    List<Compte> comptes();
}
