package fr.parcoursprojet.compte;

import fr.parcoursprojet.socle.Email;
import java.time.LocalDate;

/** Signs somebody in for the first time as FranceConnect presents them, without the browser's round trip, their address
 * proved. */
public final class ArriveeParFranceConnect {

    private ArriveeParFranceConnect() {}

    /** The account of this identity, opened if need be. */
    public static UsagerId arriver(
            Usagers usagers,
            String emetteur,
            String sujet,
            Email adresse,
            String prenom,
            String nom,
            LocalDate naissance) {
        var compte = usagers.reconnaitre(new IdentitePivot(emetteur, sujet, adresse, prenom, nom, naissance));
        return usagers.prouverAdresse(compte, adresse);
    }
}
