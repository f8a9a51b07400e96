package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import java.util.ArrayList;
import java.util.List;

/**
 * Where letters go.
 *
 * @param adresse number and street
 * @param codePostal five digits
 * @param ville town
 */
public record AdressePostale(String adresse, String codePostal, String ville) {

    private static final int RUE = 200;
    private static final int VILLE = 100;

    /**
     * @throws SaisieInvalide when a part is missing or too long, or the postcode has not five digits
     */
    public AdressePostale {
        adresse = adresse.strip();
        codePostal = codePostal.strip();
        ville = ville.strip();
        var erreurs = new ArrayList<Erreur>();
        if (adresse.isEmpty() || adresse.length() > RUE) {
            erreurs.add(Erreur.de("adresse", "recouvrement.saisie.adresse"));
        }
        if (!codePostal.matches("\\d{5}")) {
            erreurs.add(Erreur.de("codePostal", "recouvrement.saisie.codePostal"));
        }
        if (ville.isEmpty() || ville.length() > VILLE) {
            erreurs.add(Erreur.de("ville", "recouvrement.saisie.ville"));
        }
        if (!erreurs.isEmpty()) {
            throw new SaisieInvalide(erreurs);
        }
    }

    /** As it is written on an envelope, under the name. */
    public List<String> lignes() {
        return List.of(adresse, codePostal + " " + ville);
    }
}
