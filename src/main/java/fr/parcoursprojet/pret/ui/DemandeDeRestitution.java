package fr.parcoursprojet.pret.ui;

import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.ui.ChampDate;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;

/** Asks the day on which the Treasury gave back what was paid too much. */
final class DemandeDeRestitution extends FicheDActe<LocalDate> {

    private final Montant tropPercu;
    private final ChampDate le;

    DemandeDeRestitution(Montant tropPercu, LocalDate jour, Consumer<LocalDate> noter) {
        super("pret.dette.restituer", "pret.dette.restituerPhrase", tropPercu, noter);
        this.tropPercu = tropPercu;
        le = date("le", "pret.dette.renduLe");
        le.setValue(jour);
    }

    @Override
    LocalDate saisie() {
        return Objects.requireNonNull(le.getValue());
    }

    @Override
    String consequence(LocalDate rendu) {
        return getTranslation("pret.dette.restituerSuite", tropPercu, rendu);
    }
}
