package fr.parcoursprojet.suivi.ui;

import com.vaadin.flow.router.QueryParameters;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.reglement.Motif;
import fr.parcoursprojet.suivi.EtatDossier;
import fr.parcoursprojet.suivi.RechercheDossier;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the address of the list of dossiers says: a link shows the same list to a colleague. What is not understood is left out.
 *
 * @param recherche what is looked for
 * @param colonnes what is shown of each
 */
record QuestionDossiers(RechercheDossier recherche, Set<ColonneDossier> colonnes) {

    private static final String ADRESSE = "agents/dossiers";

    /**
     * @param motifs those there are to look for
     */
    static QuestionDossiers de(QueryParameters dits, List<Motif> motifs) {
        return new QuestionDossiers(
                new RechercheDossier(
                        dits.getSingleParameter("q").orElse(""),
                        un(EtatDossier.class, dits, "etat").map(Set::of).orElse(Set.of()),
                        dits.getSingleParameter("referent")
                                .flatMap(QuestionDossiers::agent)
                                .orElse(null),
                        dits.getSingleParameter("motif")
                                .filter(Motif::estValide)
                                .map(Motif::new)
                                .filter(motifs::contains)
                                .orElse(null),
                        dits.getSingleParameter("du")
                                .flatMap(QuestionDossiers::jour)
                                .orElse(null),
                        dits.getSingleParameter("au")
                                .flatMap(QuestionDossiers::jour)
                                .orElse(null),
                        false),
                dits.getSingleParameter("colonnes").map(QuestionDossiers::lues).orElse(ColonneDossier.USUELLES));
    }

    QuestionDossiers texte(String autre) {
        var r = recherche;
        return avec(new RechercheDossier(autre.strip(), r.etats(), r.referent(), r.motif(), r.du(), r.au(), false));
    }

    QuestionDossiers avec(RechercheDossier autre) {
        return new QuestionDossiers(autre, colonnes);
    }

    QuestionDossiers avec(Set<ColonneDossier> autres) {
        return new QuestionDossiers(recherche, autres);
    }

    Optional<EtatDossier> etat() {
        return recherche.etats().stream().findFirst();
    }

    QueryParameters parametres() {
        var dits = new LinkedHashMap<String, String>();
        dire(dits, "q", recherche.texte());
        dire(dits, "etat", etat().map(Enum::name).orElse(""));
        dire(dits, "motif", recherche.motif());
        dire(
                dits,
                "referent",
                recherche.referent() == null ? null : recherche.referent().valeur());
        dire(dits, "du", recherche.du());
        dire(dits, "au", recherche.au());
        if (!colonnes.equals(ColonneDossier.USUELLES)) {
            dits.put("colonnes", colonnes.stream().map(Enum::name).collect(Collectors.joining(".")));
        }
        return QueryParameters.simple(dits);
    }

    /** As a link has it. */
    @Override
    public String toString() {
        return adresse(parametres().getQueryString());
    }

    static String adresse(String question) {
        return question.isEmpty() ? ADRESSE : ADRESSE + "?" + question;
    }

    private static void dire(LinkedHashMap<String, String> dits, String nom, @Nullable Object valeur) {
        if (valeur != null && !valeur.toString().isBlank()) {
            dits.put(nom, valeur.toString());
        }
    }

    private static Set<ColonneDossier> lues(String noms) {
        var voulus = new HashSet<>(Arrays.asList(noms.split("\\.")));
        return Arrays.stream(ColonneDossier.values())
                .filter(colonne -> voulus.contains(colonne.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ColonneDossier.class)));
    }

    private static <E extends Enum<E>> Optional<E> un(Class<E> type, QueryParameters dits, String nom) {
        return dits.getSingleParameter(nom)
                .flatMap(voulu -> Arrays.stream(type.getEnumConstants())
                        .filter(constante -> constante.name().equals(voulu))
                        .findFirst());
    }

    private static Optional<AgentId> agent(String texte) {
        try {
            return Optional.of(new AgentId(UUID.fromString(texte)));
        } catch (IllegalArgumentException autreChose) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> jour(String texte) {
        try {
            return Optional.of(LocalDate.parse(texte));
        } catch (DateTimeParseException autreChose) {
            return Optional.empty();
        }
    }
}
