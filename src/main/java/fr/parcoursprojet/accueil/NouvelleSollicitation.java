package fr.parcoursprojet.accueil;

import fr.parcoursprojet.budget.Vraisemblance;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A first contact as an agent types it.
 *
 * @param canal how it came
 * @param coordonnees who; nobody has to give their name
 * @param motif what for
 * @param origine who told them of the service
 * @param montant about how much
 * @param note what they say
 * @param suite what follows
 * @param personne their earlier contacts, when the agent recognised them
 * @param usager their account, when the agent recognised them
 */
public record NouvelleSollicitation(
        CanalDArrivee canal,
        Coordonnees coordonnees,
        MotifDeSollicitation motif,
        Origine origine,
        @Nullable Montant montant,
        String note,
        SuiteDonnee suite,
        @Nullable PersonneId personne,
        @Nullable UsagerId usager) {

    private static final int NOM = 100;
    private static final int NOTE = 2000;
    private static final int CENT_VINGT_ANS = 120;

    /**
     * @param offerts what a contact of this day can be for
     * @throws SaisieInvalide naming each answer to correct
     */
    void exigerPossible(LocalDate jour, List<MotifDeSollicitation> offerts) {
        var erreurs = new ArrayList<Erreur>();
        if (!offerts.contains(motif)) {
            erreurs.add(Erreur.de("motif", "accueil.erreur.motif"));
        }
        if (coordonnees.prenom().length() > NOM) {
            erreurs.add(Erreur.de("prenom", "accueil.erreur.nomTropLong"));
        }
        if (coordonnees.nom().length() > NOM) {
            erreurs.add(Erreur.de("nom", "accueil.erreur.nomTropLong"));
        }
        var age = coordonnees.age(jour);
        var naissance = coordonnees.naissance();
        if (naissance != null && naissance.isAfter(jour)
                || coordonnees.anneeDeNaissance() != null && (age < 0 || age > CENT_VINGT_ANS)) {
            erreurs.add(Erreur.de("age", "accueil.erreur.age"));
        }
        if (montant != null && montant.depasse(Vraisemblance.MAXIMUM)) {
            erreurs.add(Erreur.de("montant", "accueil.erreur.montant", Vraisemblance.MAXIMUM));
        }
        if (note.length() > NOTE) {
            erreurs.add(Erreur.de("note", "accueil.erreur.noteTropLongue"));
        }
        if (suite == SuiteDonnee.DEMANDE && coordonnees.email() == null) {
            erreurs.add(Erreur.de("email", "accueil.erreur.emailPourInviter"));
        }
        if (suite == SuiteDonnee.ORIENTATION && coordonnees.nomComplet().isEmpty()) {
            erreurs.add(Erreur.de("nom", "accueil.erreur.nomPourOrienter"));
        }
        if (!erreurs.isEmpty()) {
            throw new SaisieInvalide(erreurs);
        }
    }
}
