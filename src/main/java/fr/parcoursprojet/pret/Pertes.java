package fr.parcoursprojet.pret;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a loan loses otherwise than by being paid: help and remission by the CCAS (R11), debts that the accountant gives
 * up collecting, debts erased. A debt in non-valeur lives and a créance éteinte is dead: never one for the other.
 */
@Component
class Pertes {

    private final Amenagements amenagements;
    private final GrandLivre livre;
    private final Constat constat;
    private final JdbcClient sql;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    Pertes(
            Amenagements amenagements,
            GrandLivre livre,
            Constat constat,
            JdbcClient sql,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.amenagements = amenagements;
        this.livre = livre;
        this.constat = constat;
        this.sql = sql;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /**
     * The CCAS pays the oldest instalments that are not covered, in the borrower's place.
     *
     * @return what it pays
     */
    Montant soutenir(PretAccorde pret, int nombre, String motif, LocalDate le, @Nullable AgentId agent) {
        pret.exiger(EtatPret.DEBLOQUE);
        pret.exigerNonGele();
        var dues = amenagements.enVigueur(pret).imputer(pret.recu(livre.soldes(pret.cle())), le).stream()
                .filter(echeance -> echeance.etat() != EtatEcheance.PAYEE)
                .limit(Math.max(nombre, 0))
                .toList();
        if (nombre < 1) {
            throw Saisie.refus("nombre", "pret.saisie.nombre");
        }
        if (dues.size() < nombre) {
            throw Saisie.refus("nombre", "pret.saisie.restent", dues.size());
        }
        var montant = Montant.somme(dues.stream().map(Echeance::reste));
        var ecriture = ecrire(pret, TypeMouvement.SOUTIEN, Compte.SOUTIEN, Compte.PRET, montant, le, motif, agent);
        conclure(pret, ecriture, false, agent);
        return montant;
    }

    /** The CCAS no longer claims a part, or all that is left. */
    void remettre(PretAccorde pret, Montant montant, String motif, LocalDate le, @Nullable AgentId agent) {
        pret.exiger(EtatPret.DEBLOQUE);
        var du = livre.soldes(pret.cle()).pret();
        if (!montant.estPositif() || montant.depasse(du)) {
            throw new SaisieInvalide(List.of(Erreur.de("montant", "pret.saisie.remise", du)));
        }
        var ecriture = ecrire(pret, TypeMouvement.REMISE, Compte.REMISE, Compte.PRET, montant, le, motif, agent);
        if (!montant.equals(du)) {
            amenagements.effacer(pret, montant, motif, le, agent);
        }
        conclure(pret, ecriture, false, agent);
    }

    /** The accountant gives up collecting all that is left: account 6541. */
    void admettreEnNonValeur(PretAccorde pret, Deliberation deliberation, AgentId agent) {
        pret.exiger(EtatPret.DEBLOQUE);
        passee("le", deliberation.le());
        pret.exigerVerseLe(deliberation.le());
        var du = livre.soldes(pret.cle()).pret();
        var ecriture = ecrire(
                pret,
                TypeMouvement.NON_VALEUR,
                Compte.NON_VALEUR,
                Compte.PRET,
                du,
                deliberation.le(),
                deliberation.numero(),
                agent);
        garder(ecriture.id(), deliberation, null);
        conclure(pret, ecriture, false, agent);
    }

    /** A court erased the debt, or a part of it: account 6542. What was paid after that day is given back. */
    void eteindre(PretAccorde pret, Effacement effacement, AgentId agent) {
        pret.exigerVerse();
        passee("le", effacement.le());
        passee("deliberationLe", effacement.deliberation().le());
        var alors = livre.soldes(pret.cle(), effacement.le());
        // settled since: what was owed that day stood in one account or in the other
        var enNonValeur = pret.etat() == EtatPret.NON_VALEUR
                || (pret.etat() == EtatPret.SOLDE && !alors.pret().estPositif());
        var du = enNonValeur ? alors.nonValeur() : alors.pret();
        if (!du.estPositif()) {
            throw new Refus("pret.refus.rienAEffacer");
        }
        var montant = effacement.part().orElse(du);
        if (montant.depasse(du)) {
            throw new SaisieInvalide(List.of(Erreur.de("montant", "pret.saisie.effacement", du)));
        }
        var ecriture = ecrire(
                pret,
                TypeMouvement.CREANCE_ETEINTE,
                Compte.CREANCE_ETEINTE,
                enNonValeur ? Compte.NON_VALEUR : Compte.PRET,
                montant,
                effacement.le(),
                effacement.reference(),
                agent);
        garder(ecriture.id(), effacement.deliberation(), effacement.reference());
        if (!enNonValeur && livre.soldes(pret.cle()).pret().estPositif()) {
            amenagements.effacer(pret, montant, effacement.reference(), effacement.le(), agent);
        }
        conclure(pret, ecriture, montant.equals(du), agent);
    }

    /** What happened is told before what follows from it. */
    private void conclure(PretAccorde pret, Ecriture ecriture, boolean effacement, @Nullable AgentId agent) {
        var suites = constat.constater(List.of(pret), effacement, agent);
        evenements.publishEvent(ecriture.dite(pret, livre.soldes(pret.cle()).du()));
        suites.forEach(evenements::publishEvent);
    }

    private Ecriture ecrire(
            PretAccorde pret,
            TypeMouvement type,
            Compte debit,
            Compte credit,
            Montant somme,
            LocalDate le,
            String libelle,
            @Nullable AgentId agent) {
        var ecriture = Ecriture.de(pret.cle(), type, debit, credit, somme, le, libelle, agent);
        livre.inscrire(List.of(ecriture));
        return ecriture;
    }

    private void garder(MouvementId mouvement, Deliberation deliberation, @Nullable String reference) {
        sql.sql("insert into pret_deliberation (mouvement, numero, le, reference) values (?, ?, ?, ?)")
                .param(mouvement.valeur())
                .param(deliberation.numero())
                .param(deliberation.le())
                .param(reference)
                .update();
    }

    private void passee(String champ, LocalDate le) {
        if (le.isAfter(LocalDate.now(horloge))) {
            throw new SaisieInvalide(List.of(Erreur.de(champ, "pret.saisie.pasEncore")));
        }
    }
}
