package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.pret.Avenants;
import fr.parcoursprojet.pret.Pret;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.ui.ChampDate;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The day each borrower signed a paper; of two, both are written by the agent, who looks for both signatures. */
final class JoursDeSignature extends Div {

    private final Map<UsagerId, ChampDate> champs = new LinkedHashMap<>();

    JoursDeSignature(Pret pret, LocalDate jour) {
        addClassName("jours-de-signature");
        if (pret.aDeux()) {
            add(new Paragraph(getTranslation("pret.avenant.leMemePapier")));
        }
        pret.emprunteurs().forEach(emprunteur -> {
            var champ = new ChampDate(getTranslation("pret.avenant.signeLe", emprunteur.nom()));
            if (!pret.aDeux()) {
                champ.setValue(jour);
            }
            champs.put(emprunteur.usager(), champ);
            add(champ);
        });
    }

    /** What is written, without the days that are missing. */
    Map<UsagerId, LocalDate> lus() {
        var lus = new HashMap<UsagerId, LocalDate>();
        champs.forEach((qui, champ) -> {
            if (champ.getValue() != null) {
                lus.put(qui, champ.getValue());
            }
        });
        return lus;
    }

    /** Says under each field what to correct. */
    void montrer(SaisieInvalide aRevoir) {
        champs.forEach((qui, champ) -> champ.erreur(aRevoir.erreurs().stream()
                .filter(erreur -> erreur.champ().equals(Avenants.champ(qui)))
                .findFirst()
                .map(erreur -> getTranslation(erreur.cle(), erreur.arguments().toArray()))
                .orElse(null)));
    }
}
