package fr.parcoursprojet.commission;

import fr.parcoursprojet.budget.Budgets;
import fr.parcoursprojet.demande.Demande;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.demande.Foyer;
import fr.parcoursprojet.demande.MaSituation;
import fr.parcoursprojet.demande.Sexe;
import fr.parcoursprojet.instruction.Instructions;
import fr.parcoursprojet.instruction.Proposition;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.ui.Textes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the sheet that the members read, without a name (R14). */
@Component
class MiseEnFiche {

    private final Demandes demandes;
    private final Instructions instructions;
    private final Budgets budgets;
    private final Textes textes;
    private final Clock horloge;

    MiseEnFiche(Demandes demandes, Instructions instructions, Budgets budgets, Textes textes, Clock horloge) {
        this.demandes = demandes;
        this.instructions = instructions;
        this.budgets = budgets;
        this.textes = textes;
        this.horloge = horloge;
    }

    FicheDeSeance de(DossierId dossier) {
        var demande = demandes.de(dossier);
        var fiche = budgets.retenue(dossier);
        var reglement = instructions.reglement(dossier);
        return new FicheDeSeance(
                dossier,
                objet(demande),
                qui(demande.situation()),
                sansNom(Objects.requireNonNullElse(demande.projet().description(), ""), demande.situation()),
                Objects.requireNonNullElse(demande.projet().cout(), Montant.ZERO),
                demande.plan().apports(),
                demande.plan().cofinance(),
                proposition(instructions.du(dossier).proposition(), demande.situation()),
                fiche.resteAVivre(),
                Montant.arrondi(reglement.plancherParJour().valeur().multiply(fiche.unites())),
                budgets.verifiee(dossier).isPresent());
    }

    static String objet(Demande demande) {
        return sansNom(Objects.requireNonNullElse(demande.projet().objet(), ""), demande.situation());
    }

    private String qui(MaSituation situation) {
        var sexe = Objects.requireNonNullElse(situation.sexe(), Sexe.NON_PRECISE);
        var traits = new ArrayList<String>();
        traits.add(textes.texte("commission.qui." + sexe, situation.age(LocalDate.now(horloge))));
        situation.activites().stream()
                .sorted()
                .map(activite -> textes.texte("commission.activite." + activite + "." + sexe))
                .forEach(traits::add);
        var enfants = ou(situation.enfants()) + ou(situation.adolescents());
        if (situation.foyer() == Foyer.COUPLE) {
            traits.add(textes.texte("commission.foyer.COUPLE", enfants));
        } else {
            traits.add(textes.texte("commission.foyer.ISOLE." + sexe, enfants));
        }
        return String.join(", ", traits);
    }

    private static @Nullable Proposition proposition(@Nullable Proposition ecrite, MaSituation situation) {
        return ecrite == null
                ? null
                : new Proposition(
                        ecrite.nature(),
                        ecrite.pret(),
                        ecrite.subvention(),
                        ecrite.dureeMois(),
                        ecrite.unite(),
                        ecrite.ajustement(),
                        sansNom(ecrite.avis(), situation),
                        ecrite.sens());
    }

    /** Free text may name the person: the name becomes a blank. */
    static String sansNom(String texte, MaSituation situation) {
        var sans = texte;
        for (var nom : Stream.of(situation.prenom(), situation.nom())
                .filter(Objects::nonNull)
                .filter(connu -> !connu.isBlank())
                .toList()) {
            sans = Pattern.compile(
                            "(?<![\\p{L}])" + Pattern.quote(nom.strip()) + "(?![\\p{L}])",
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                    .matcher(sans)
                    .replaceAll("…");
        }
        return sans;
    }

    private static int ou(@Nullable Integer nombre) {
        return nombre == null ? 0 : nombre;
    }
}
