package fr.parcoursprojet.courrier;

import fr.parcoursprojet.compte.Usagers;
import fr.parcoursprojet.edition.Editions;
import fr.parcoursprojet.pret.Emprunteur;
import fr.parcoursprojet.stockage.Coffre;
import fr.parcoursprojet.stockage.FichierId;
import fr.parcoursprojet.stockage.TypeFichier;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The letter about a debt: the same words as the e-mail, to keep; alone and by post for those who have no e-mail. */
@Component
class LettreDeDette {

    /** Its template. */
    static final String GABARIT = "dette-lettre";

    private final Editions editions;
    private final Coffre coffre;
    private final Usagers usagers;
    private final Clock horloge;

    LettreDeDette(Editions editions, Coffre coffre, Usagers usagers, Clock horloge) {
        this.editions = editions;
        this.coffre = coffre;
        this.usagers = usagers;
        this.horloge = horloge;
    }

    /**
     * Prints it and keeps it.
     *
     * @param un who it is written to
     * @param adresse where it goes by post; empty when it goes with an e-mail
     */
    FichierId ranger(NouvelleDeDette nouvelle, Emprunteur un, List<String> adresse) {
        return coffre.ranger(
                nouvelle.modele() + "-" + nouvelle.pret().titre(),
                TypeFichier.PDF,
                editions.lettre(
                        usagers.langue(un.usager()),
                        GABARIT,
                        donnees(nouvelle, un.nom(), adresse, LocalDate.now(horloge))));
    }

    /** What the letter shows. */
    static Map<String, Object> donnees(NouvelleDeDette nouvelle, String nom, List<String> adresse, LocalDate jour) {
        var pret = nouvelle.pret();
        var modele = new HashMap<String, Object>();
        modele.put("genre", nouvelle.modele());
        modele.put("nom", nom);
        modele.put("adresse", adresse);
        modele.put("objet", pret.objet());
        modele.put("titre", Objects.requireNonNullElse(pret.titre(), ""));
        modele.put("somme", nouvelle.somme());
        modele.put("reste", nouvelle.reste());
        modele.put("le", nouvelle.le());
        modele.put("jour", jour);
        return modele;
    }
}
