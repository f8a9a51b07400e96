package fr.parcoursprojet.commission;

import fr.parcoursprojet.budget.FicheBudget;
import fr.parcoursprojet.budget.Mensualites;
import fr.parcoursprojet.instruction.Proposition;
import fr.parcoursprojet.instruction.RapportSocial;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the members read of a dossier: no name unless the règlement says so, no address, no telephone (R14).
 *
 * @param dossier the dossier
 * @param nom who applies, when the règlement lets the members read names
 * @param objet the thing to pay
 * @param qui who applies, such as <i>Femme de 21 ans, apprentie, vit seule</i>
 * @param pourquoi the project in the person's words, their name hidden
 * @param cout price of the project
 * @param apports what the person and the family put in
 * @param cofinance what others pay
 * @param proposition what the référent proposes, the name hidden in the opinion
 * @param rapport the rapport social, the name hidden
 * @param second how another person borrows too, and where their means are counted; empty when nobody does
 * @param ressources income of the household, in euros a month
 * @param charges fixed expenses, in euros a month
 * @param dettes instalments already due, in euros a month
 * @param resteAVivre left to live on today, in euros a month
 * @param plancherParJour the least the règlement wants for this household, in euros a day
 * @param budgetVerifie whether an agent checked the budget
 */
public record FicheDeSeance(
        DossierId dossier,
        Optional<String> nom,
        String objet,
        String qui,
        String pourquoi,
        Montant cout,
        Montant apports,
        Montant cofinance,
        @Nullable Proposition proposition,
        RapportSocial rapport,
        String second,
        Montant ressources,
        Montant charges,
        Montant dettes,
        Montant resteAVivre,
        Montant plancherParJour,
        boolean budgetVerifie) {

    /** Left to live on today, in euros a day. */
    public Montant parJour() {
        return FicheBudget.parJour(resteAVivre);
    }

    /** The instalments of the loan proposed; nothing without a loan. */
    public Optional<Mensualites> mensualites() {
        return Optional.ofNullable(proposition)
                .filter(propose -> propose.pret().estPositif())
                .map(propose ->
                        Mensualites.de(propose.pret(), propose.dureeMois(), propose.unite(), propose.ajustement()));
    }

    /** Left to live on while the loan proposed runs, in euros a day; nothing without a loan. */
    public Optional<Montant> pendantLePret() {
        return mensualites().map(mensualites -> parJourAvec(mensualites.mensualite()));
    }

    /** Left to live on with one more instalment, in euros a day. */
    public Montant parJourAvec(Montant mensualite) {
        return FicheBudget.parJour(resteAVivre.moins(mensualite));
    }

    /** The dossier alone: neither a name nor a story must slip into a log. */
    @Override
    public String toString() {
        return "FicheDeSeance[" + dossier + "]";
    }
}
