package fr.parcoursprojet.courrier;

import fr.parcoursprojet.edition.Editions;
import fr.parcoursprojet.pret.Pret;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.stockage.Coffre;
import fr.parcoursprojet.stockage.FichierId;
import fr.parcoursprojet.stockage.TypeFichier;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
     * @param genre {@code trop-percu}, {@code trop-percu-rendu} or {@code creance-eteinte}
     * @param somme what it is about, in euros
     * @param reste what is still owed
     * @param le the day it counts
     * @param adresse where it goes by post; empty when it goes with an e-mail
     */
    FichierId ranger(Pret pret, String genre, Montant somme, Montant reste, LocalDate le, List<String> adresse) {
        var pdf = editions.pdf(
                "dette-lettre",
                Map.of(
                        "genre",
                        genre,
                        "nom",
                        pret.noms(),
                        "adresse",
                        adresse,
                        "objet",
                        pret.objet(),
                        "titre",
                        Objects.requireNonNullElse(pret.titre(), ""),
                        "somme",
                        somme,
                        "reste",
                        reste,
                        "le",
                        le,
                        "jour",
                        LocalDate.now(horloge)));
        return coffre.ranger(genre + "-" + pret.titre(), TypeFichier.PDF, pdf);
    }
}
