package fr.parcoursprojet.pret.ui;

import fr.parcoursprojet.commission.Commissions;
import fr.parcoursprojet.commission.DecisionPrise;
import fr.parcoursprojet.commission.EffetDeMesure;
import fr.parcoursprojet.commission.Mesure;
import fr.parcoursprojet.commission.MesureDecidee;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.pret.Pret;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.Remarque;
import fr.parcoursprojet.socle.ui.Textes;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the commission last did for a running loan, in a sentence, with the way to the whole decision. */
@Component
class DerniereDecision {

    private final Commissions commissions;
    private final Demandes demandes;
    private final Textes textes;

    DerniereDecision(Commissions commissions, Demandes demandes, Textes textes) {
        this.commissions = commissions;
        this.demandes = demandes;
        this.textes = textes;
    }

    /**
     * Nothing when the last decision is about the demande, or changed nothing; the page says otherwise that the Treasury
     * follows a loan.
     *
     * @param entiere whether they may read all of it: it is about the person of the dossier
     */
    Optional<Remarque> sur(Pret pret, boolean entiere) {
        return commissions.decisions(pret.dossier()).stream()
                .findFirst()
                .filter(prise -> prise.effet() != null && prise.decision() instanceof MesureDecidee && !auTresor(prise))
                .map(prise -> entiere
                        ? Remarque.info(
                                phrase(prise),
                                Lien.vers(
                                        "espace/decision?dossier="
                                                + demandes.de(pret.dossier()).numero(),
                                        textes.texte("pret.monPret.laDecision")))
                        : Remarque.info(phrase(prise)));
    }

    private static boolean auTresor(DecisionPrise prise) {
        return prise.decision() instanceof MesureDecidee decidee && decidee.mesure() instanceof Mesure.Transmission;
    }

    private String phrase(DecisionPrise prise) {
        var effet = prise.effet();
        if (!(prise.decision() instanceof MesureDecidee decidee) || effet == null) {
            throw new IllegalArgumentException("Not a measure");
        }
        var fait = switch (decidee.mesure().nature()) {
            case SOUTIEN -> textes.texte("pret.monPret.soutien", prise.le(), effet.paye(), dates(effet));
            case REMISE -> textes.texte("pret.monPret.remise", prise.le(), effet.remis());
            case REPORT -> textes.texte("pret.monPret.report", prise.le());
            case REECHELONNEMENT -> textes.texte("pret.monPret.reechelonnement", prise.le(), effet.mensualite());
            case TRANSMISSION -> throw new IllegalArgumentException("Not told here");
        };
        return effet.derniere()
                .map(derniere -> fait + " " + textes.texte("pret.monPret.derniere", derniere.le()))
                .orElse(fait);
    }

    private static String dates(EffetDeMesure effet) {
        return effet.payees().stream().map(payee -> Francais.date(payee.le())).collect(Collectors.joining(", "));
    }
}
