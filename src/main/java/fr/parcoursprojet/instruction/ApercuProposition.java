package fr.parcoursprojet.instruction;

import fr.parcoursprojet.budget.Mensualites;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import java.util.List;
import java.util.Optional;

/**
 * What a proposal would make, before it is written.
 *
 * @param mensualites the instalments; empty without a loan
 * @param resteAPayer cost of the project less the sources that are neither loan nor grant (R1)
 * @param parJourAujourdhui left to live on today, in euros a day
 * @param parJourPendant left to live on during the loan, in euros a day
 * @param parUniteAujourdhui left to live on today, in euros a day and consumption unit
 * @param parUnitePendant left to live on during the loan, in euros a day and consumption unit
 * @param plancherParJour the least the règlement wants for this household, in euros a day
 * @param alertes advice, rule by rule
 * @param erreurs what the règlement or the law does not allow
 */
public record ApercuProposition(
        Optional<Mensualites> mensualites,
        Montant resteAPayer,
        Montant parJourAujourdhui,
        Montant parJourPendant,
        Montant parUniteAujourdhui,
        Montant parUnitePendant,
        Montant plancherParJour,
        List<Alerte> alertes,
        List<Erreur> erreurs) {}
