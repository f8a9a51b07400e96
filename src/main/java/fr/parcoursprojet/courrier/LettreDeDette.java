package fr.parcoursprojet.courrier;

import fr.parcoursprojet.edition.Editions;
import fr.parcoursprojet.stockage.Coffre;
import fr.parcoursprojet.stockage.FichierId;
import fr.parcoursprojet.stockage.TypeFichier;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The letter about a debt: the same words as the e-mail, to keep; alone and by post for those who have no e-mail. */
@Component
class LettreDeDette {

    private final Editions editions;
    private final Coffre coffre;
    private final Clock horloge;

    LettreDeDette(Editions editions, Coffre coffre, Clock horloge) {
        this.editions = editions;
        this.coffre = coffre;
        this.horloge = horloge;
    }

    /**
     * Prints it and keeps it.
     *
     * @param nom who it is written to
     * @param adresse where it goes by post; empty when it goes with an e-mail
     */
    FichierId ranger(NouvelleDeDette nouvelle, String nom, List<String> adresse) {
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
        modele.put("jour", LocalDate.now(horloge));
        return coffre.ranger(
                nouvelle.modele() + "-" + pret.titre(), TypeFichier.PDF, editions.pdf("dette-lettre", modele));
    }
}
