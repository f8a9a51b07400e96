package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.parcoursprojet.pret.Mouvement;
import fr.parcoursprojet.pret.MouvementId;
import fr.parcoursprojet.pret.TypeMouvement;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Pastille;
import fr.parcoursprojet.socle.ui.Somme;
import fr.parcoursprojet.socle.ui.Ton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What was paid on a loan, newest first: the day it was paid, the day it was known from the Treasury, and what was
 * cancelled since. Who paid is never told: it may be the other borrower, or somebody else.
 */
final class ListePaiements extends Div {

    private static final int VUS = 3;

    private final transient Map<MouvementId, Mouvement> livre;

    /**
     * @param livre the ledger, whole
     */
    ListePaiements(List<Mouvement> livre) {
        this.livre = livre.stream().collect(Collectors.toMap(Mouvement::id, Function.identity()));
        addClassNames("card", "ech");
        var paiements = dits(livre);
        add(liste(paiements.stream().limit(VUS).toList()));
        if (paiements.size() > VUS) {
            var plis = new NativeDetails(
                    new Span(new Span(getTranslation("pret.paiements.avant", paiements.size() - VUS))),
                    liste(paiements.subList(VUS, paiements.size())));
            plis.getSummary().add(Icone.BAS.dessin());
            plis.addClassName("pas");
            add(plis);
        }
    }

    /** The movements to tell, newest first; empty when nothing was paid yet. */
    static List<Mouvement> dits(List<Mouvement> livre) {
        return livre.stream()
                .filter(mouvement -> mouvement.type().estUnPaiement() || mouvement.type() == TypeMouvement.RESTITUTION)
                .sorted(Comparator.comparing(Mouvement::le)
                        .thenComparing(Mouvement::inscritLe)
                        .reversed())
                .toList();
    }

    private UnorderedList liste(List<Mouvement> paiements) {
        var liste = new UnorderedList();
        paiements.forEach(paiement -> liste.add(ligne(paiement)));
        return liste;
    }

    private ListItem ligne(Mouvement paiement) {
        var jour = new Span(Francais.date(paiement.le()));
        jour.add(new Petit(getTranslation("pret.paiements.connu", jour(paiement.inscritLe()))));
        var ligne = new ListItem(jour, mot(paiement), Somme.de(paiement.somme()));
        ligne.setClassName("annule", paiement.extournePar() != null);
        return ligne;
    }

    private Component mot(Mouvement paiement) {
        var contraire = paiement.extournePar() == null ? null : livre.get(paiement.extournePar());
        if (contraire != null) {
            return new Pastille(
                    Ton.NEUTRE, Icone.CROIX, getTranslation("pret.paiements.annule", jour(contraire.inscritLe())));
        }
        var mot = new Span(
                switch (paiement.type()) {
                    case RESTITUTION -> getTranslation("pret.paiements.rendu");
                    case REMBOURSEMENT_ANTICIPE -> getTranslation("pret.paiements.plusTot");
                    default -> "";
                });
        mot.addClassNames("s", "muted");
        return mot;
    }

    private static String jour(Instant quand) {
        return Francais.date(quand.atZone(Francais.PARIS).toLocalDate());
    }
}
