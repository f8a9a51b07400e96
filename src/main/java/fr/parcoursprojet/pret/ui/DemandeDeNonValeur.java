package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.textfield.TextField;
import fr.parcoursprojet.pret.Deliberation;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.ui.ChampDate;
import java.util.Objects;
import java.util.function.Consumer;

/** Asks the council's decision behind a non-valeur (account 6541), and says that the debt lives. */
final class DemandeDeNonValeur extends FicheDActe<Deliberation> {

    private final Montant du;
    private final TextField numero;
    private final ChampDate le;

    DemandeDeNonValeur(Montant du, Consumer<Deliberation> admettre) {
        super("pret.dette.admettre", "pret.dette.admettrePhrase", du, admettre);
        this.du = du;
        numero = texte("deliberation", "pret.dette.deliberation", Deliberation.LONGUEUR, "pret.saisie.deliberation");
        le = date("le", "pret.dette.deliberationLe");
    }

    @Override
    Deliberation saisie() {
        return new Deliberation(numero.getValue(), Objects.requireNonNull(le.getValue()));
    }

    @Override
    String consequence(Deliberation deliberation) {
        return getTranslation("pret.dette.admettreSuite", du);
    }
}
