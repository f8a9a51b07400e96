package fr.parcoursprojet.pret;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was paid too much apart from what is owed, on each day of a loan's ledger: a balance never stands under
 * zero, and nobody is asked for money while some of theirs is held. Movements are added, on the day they are missing,
 * so that the outstanding of any past day stays exact whatever the order the payments became known in.
 */
final class Equilibre {

    private Equilibre() {}

    /** The movements that are missing; none when each day is right. */
    static List<Ecriture> retablir(UUID pret, List<Mouvement> livre, @Nullable AgentId par) {
        var jours = new TreeMap<LocalDate, List<Mouvement>>();
        livre.forEach(mouvement ->
                jours.computeIfAbsent(mouvement.le(), jour -> new ArrayList<>()).add(mouvement));
        var manquent = new ArrayList<Ecriture>();
        var soldes = Soldes.NULS;
        for (var jour : jours.entrySet()) {
            for (var mouvement : jour.getValue()) {
                soldes = soldes.apres(mouvement.debit(), mouvement.credit(), mouvement.somme());
            }
            soldes = mettreDeCote(pret, jour.getKey(), soldes, Compte.PRET, soldes.pret(), manquent, par);
            soldes = mettreDeCote(
                    pret, jour.getKey(), soldes, Compte.RECOUVREMENT_NON_VALEUR, soldes.nonValeur(), manquent, par);
            soldes = imputer(pret, jour.getKey(), soldes, Compte.PRET, soldes.pret(), manquent, par);
            soldes = imputer(
                    pret, jour.getKey(), soldes, Compte.RECOUVREMENT_NON_VALEUR, soldes.nonValeur(), manquent, par);
        }
        return manquent;
    }

    /** What was paid beyond a debt goes to the account of overpayments. */
    private static Soldes mettreDeCote(
            UUID pret,
            LocalDate le,
            Soldes soldes,
            Compte compte,
            Montant solde,
            List<Ecriture> manquent,
            @Nullable AgentId par) {
        if (!solde.estNegatif()) {
            return soldes;
        }
        manquent.add(
                Ecriture.de(pret, TypeMouvement.TROP_PERCU, compte, Compte.TROP_PERCU, solde.oppose(), le, null, par));
        return soldes.apres(compte, Compte.TROP_PERCU, solde.oppose());
    }

    /** A debt that came back is first covered by what is held. */
    private static Soldes imputer(
            UUID pret,
            LocalDate le,
            Soldes soldes,
            Compte compte,
            Montant solde,
            List<Ecriture> manquent,
            @Nullable AgentId par) {
        var somme = solde.auPlus(soldes.tropPercu());
        if (!somme.estPositif()) {
            return soldes;
        }
        manquent.add(Ecriture.de(pret, TypeMouvement.IMPUTATION, Compte.TROP_PERCU, compte, somme, le, null, par));
        return soldes.apres(Compte.TROP_PERCU, compte, somme);
    }
}
