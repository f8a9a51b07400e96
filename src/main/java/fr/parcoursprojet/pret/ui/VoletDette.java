package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.pret.Dettes;
import fr.parcoursprojet.pret.EtatPret;
import fr.parcoursprojet.pret.Situation;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Carte;
import fr.parcoursprojet.socle.ui.Remarque;

/**
 * What an agent notes about a debt otherwise than a payment, only what applies: what was paid too much and given back,
 * non-valeur, créance éteinte.
 */
final class VoletDette extends Composite<Div> {

    private final transient Dettes dettes;
    private final AgentId agent;
    private final transient Runnable ensuite;
    private final Div actes = new Div();

    VoletDette(Situation situation, Dettes dettes, AgentId agent, Runnable ensuite) {
        this.dettes = dettes;
        this.agent = agent;
        this.ensuite = ensuite;
        actes.addClassName("actes");
        var carte = Carte.titree(getTranslation("pret.dette.titre"));
        if (situation.tropPercu().estPositif()) {
            carte.add(Remarque.alerte(getTranslation("pret.dette.tropPercu", situation.tropPercu())));
            restituer(situation);
        }
        if (situation.pret().etat() == EtatPret.NON_VALEUR) {
            carte.add(Remarque.info(getTranslation("pret.dette.nonValeur", situation.resteDu())));
        }
        if (situation.pret().etat() == EtatPret.ETEINT) {
            carte.add(Remarque.info(getTranslation("pret.dette.eteint")));
        }
        if (situation.pret().etat() == EtatPret.DEBLOQUE) {
            nonValeur(situation);
        }
        if (situation.resteDu().estPositif()) {
            eteindre(situation);
        }
        carte.add(actes);
        getContent().add(carte);
    }

    /** Whether there is anything to say or to do. */
    static boolean concerne(Situation situation) {
        return situation.pret().etat().estVerse()
                && (situation.resteDu().estPositif()
                        || situation.tropPercu().estPositif()
                        || situation.pret().etat() == EtatPret.ETEINT);
    }

    private void restituer(Situation situation) {
        var pret = situation.pret().id();
        actes.add(Bouton.principal(
                getTranslation("pret.dette.restituer"),
                () -> new DemandeDeRestitution(situation.tropPercu(), situation.jour(), le -> {
                            dettes.restituer(pret, le, agent);
                            fait("pret.dette.rendu");
                        })
                        .open()));
    }

    private void nonValeur(Situation situation) {
        var pret = situation.pret().id();
        actes.add(Bouton.second(
                getTranslation("pret.dette.admettre"),
                () -> new DemandeDeNonValeur(situation.resteDu(), deliberation -> {
                            dettes.admettreEnNonValeur(pret, deliberation, agent);
                            fait("pret.dette.admise");
                        })
                        .open()));
    }

    private void eteindre(Situation situation) {
        var pret = situation.pret().id();
        actes.add(Bouton.second(
                getTranslation("pret.dette.eteindre"),
                () -> new DemandeDEffacement(situation.resteDu(), effacement -> {
                            dettes.eteindre(pret, effacement, agent);
                            fait("pret.dette.eteinte");
                        })
                        .open()));
    }

    private void fait(String cle) {
        ensuite.run();
        Annonce.fait(getTranslation(cle));
    }
}
