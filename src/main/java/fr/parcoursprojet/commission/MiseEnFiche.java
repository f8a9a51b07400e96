package fr.parcoursprojet.commission;

import fr.parcoursprojet.budget.Budgets;
import fr.parcoursprojet.demande.Demande;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.demande.Foyer;
import fr.parcoursprojet.demande.MaSituation;
import fr.parcoursprojet.demande.Sexe;
import fr.parcoursprojet.instruction.Instructions;
import fr.parcoursprojet.instruction.Proposition;
import fr.parcoursprojet.instruction.RapportSocial;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.ui.Textes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
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
    private final SecondsEmprunteurs seconds;
    private final Textes textes;
    private final Clock horloge;

    MiseEnFiche(
            Demandes demandes,
            Instructions instructions,
            Budgets budgets,
            SecondsEmprunteurs seconds,
            Textes textes,
            Clock horloge) {
        this.demandes = demandes;
        this.instructions = instructions;
        this.budgets = budgets;
        this.seconds = seconds;
        this.textes = textes;
        this.horloge = horloge;
    }

    /**
     * @param nominative whether the règlement lets the members read names
     */
    FicheDeSeance de(DossierId dossier, boolean nominative) {
        var demande = demandes.de(dossier);
        var situation = demande.situation();
        var fiche = budgets.retenue(dossier);
        var reglement = instructions.reglement(dossier);
        var instruction = instructions.du(dossier);
        var second = seconds.du(dossier);
        UnaryOperator<String> tel = nominative
                ? UnaryOperator.identity()
                : texte -> sansNom(sansNom(texte, situation), second.stream().map(SecondEmprunteur::nom));
        return new FicheDeSeance(
                dossier,
                nominative ? Optional.of(situation.nomComplet()) : Optional.empty(),
                tel.apply(Objects.requireNonNullElse(demande.projet().objet(), "")),
                qui(situation),
                tel.apply(Objects.requireNonNullElse(demande.projet().description(), "")),
                Objects.requireNonNullElse(demande.projet().cout(), Montant.ZERO),
                demande.plan().apports(),
                demande.plan().cofinance(),
                proposition(instruction.proposition(), tel),
                rapport(instruction.rapport(), tel),
                second.map(lui -> second(lui, situation.foyer())).orElse(""),
                fiche.ressources(),
                fiche.charges(),
                fiche.dettes(),
                fiche.resteAVivre(),
                Montant.arrondi(reglement.plancherParJour().valeur().multiply(fiche.unites())),
                budgets.verifiee(dossier).isPresent());
    }

    /** The budget is that of the household: the means of a partner are in it, those of somebody else are not. */
    private String second(SecondEmprunteur second, @Nullable Foyer foyer) {
        var qui = textes.texte(
                second.accepte() ? "commission.second.accepte" : "commission.second.invite",
                Objects.requireNonNullElse(second.age(), 0));
        return qui
                + " "
                + textes.texte(foyer == Foyer.COUPLE ? "commission.second.foyer" : "commission.second.ailleurs");
    }

    private static RapportSocial rapport(RapportSocial ecrit, UnaryOperator<String> tel) {
        return new RapportSocial(
                tel.apply(ecrit.situation()),
                tel.apply(ecrit.projet()),
                tel.apply(ecrit.diagnostic()),
                tel.apply(ecrit.avis()));
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

    private static @Nullable Proposition proposition(@Nullable Proposition ecrite, UnaryOperator<String> tel) {
        return ecrite == null
                ? null
                : new Proposition(
                        ecrite.nature(),
                        ecrite.pret(),
                        ecrite.subvention(),
                        ecrite.dureeMois(),
                        ecrite.differeMois(),
                        ecrite.unite(),
                        ecrite.ajustement(),
                        tel.apply(ecrite.avis()),
                        ecrite.sens());
    }

    /** Free text may name the person: the name becomes a blank. */
    static String sansNom(String texte, MaSituation situation) {
        return sansNom(texte, Stream.of(situation.prenom(), situation.nom()).filter(Objects::nonNull));
    }

    private static String sansNom(String texte, Stream<String> noms) {
        // a short part of a name, such as Le or Ben, is a word of everybody
        return noms.flatMap(nom -> Stream.concat(
                        Stream.of(nom.strip()),
                        Stream.of(nom.strip().split("\\s+")).filter(mot -> mot.length() > 3)))
                .filter(nom -> !nom.isEmpty())
                .reduce(texte, MiseEnFiche::sans);
    }

    private static String sans(String texte, String nom) {
        return Pattern.compile(
                        "(?<![\\p{L}])" + Pattern.quote(nom) + "(?![\\p{L}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(texte)
                .replaceAll("…");
    }

    private static int ou(@Nullable Integer nombre) {
        return nombre == null ? 0 : nombre;
    }
}
