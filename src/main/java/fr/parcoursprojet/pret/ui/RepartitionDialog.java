package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import fr.parcoursprojet.pret.LignePret;
import fr.parcoursprojet.pret.Portefeuille;
import fr.parcoursprojet.pret.tresorerie.LigneEnAttente;
import fr.parcoursprojet.pret.tresorerie.PartDeLigne;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.ChampMontant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** Splits a payment over two loans: the first takes an amount, the second the rest, which is shown. */
final class RepartitionDialog extends Dialog {

    private final transient LigneEnAttente ligne;
    private final ComboBox<LignePret> premier;
    private final ComboBox<LignePret> second;
    private final ChampMontant part;
    private final Paragraph reste = new Paragraph();

    RepartitionDialog(
            LigneEnAttente ligne, Portefeuille portefeuille, LocalDate jour, Consumer<List<PartDeLigne>> action) {
        this.ligne = ligne;
        premier = pret("pret.repartition.premier", portefeuille, jour);
        second = pret("pret.repartition.second", portefeuille, jour);
        part = new ChampMontant(getTranslation("pret.repartition.part"));
        part.setWidthFull();
        part.addValueChangeListener(change -> direLeReste());
        direLeReste();
        setHeaderTitle(getTranslation("pret.repartition.titre", ligne.montant()));
        add(new Paragraph(ligne.libelle()), premier, part, second, reste);
        getFooter()
                .add(
                        Bouton.discret(getTranslation("pret.volet.revenir"), this::close),
                        Bouton.principal(getTranslation("pret.attente.repartir"), () -> {
                            if (complete()) {
                                action.accept(List.of(
                                        new PartDeLigne(premier.getValue().pret(), montant()),
                                        new PartDeLigne(
                                                second.getValue().pret(),
                                                ligne.montant().moins(montant()))));
                                close();
                            }
                        }));
    }

    private ComboBox<LignePret> pret(String cle, Portefeuille portefeuille, LocalDate jour) {
        var choix = ChoixDUnPret.parmi(portefeuille, jour);
        choix.setLabel(getTranslation(cle));
        choix.setWidthFull();
        return choix;
    }

    private Montant montant() {
        var saisi = part.getValue();
        return saisi == null ? Montant.ZERO : saisi;
    }

    private void direLeReste() {
        reste.setText(getTranslation(
                "pret.repartition.reste", ligne.montant().moins(montant()).auMoins(Montant.ZERO)));
    }

    private boolean complete() {
        premier.setInvalid(premier.getValue() == null);
        premier.setErrorMessage(getTranslation("pret.repartition.choisir"));
        var memePret = premier.getValue() != null
                && second.getValue() != null
                && premier.getValue().pret().equals(second.getValue().pret());
        second.setInvalid(second.getValue() == null || memePret);
        second.setErrorMessage(getTranslation(memePret ? "pret.repartition.autre" : "pret.repartition.choisir"));
        var juste = montant().estPositif() && ligne.montant().depasse(montant());
        part.setInvalid(!juste);
        part.setErrorMessage(getTranslation("pret.repartition.moins", ligne.montant()));
        return !premier.isInvalid() && !second.isInvalid() && juste;
    }
}
