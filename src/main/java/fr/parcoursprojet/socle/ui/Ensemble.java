package fr.parcoursprojet.socle.ui;

import java.util.List;
import java.util.stream.Stream;

/** The files of {@code frontend/} that a page loads as one: on a slow network each file costs a round trip. */
enum Ensemble {
    /** The style of the public pages, whose fonts a first visit does not use. */
    PUBLIC(
            "ensemble-public.css",
            List.of("polices-publiques.css"),
            List.of("publique.css", "estimer.css", "compte.css")),
    /** The style of a person's screens: Lumo for the components a phone is given, and ours. */
    ESPACE("ensemble-espace.css", List.of("polices.css"), Listes.ECRANS),
    /** The style of the agents' screens: the whole of Lumo, and ours. */
    BUREAU("ensemble-bureau.css", List.of("polices.css"), Listes.bureau()),
    /** The modules of the public estimate. */
    ESTIMER("ensemble-estimer.js", List.of(), List.of("regles.js", "dessins.js", "estimer.js")),
    /** The modules every Vaadin screen needs. */
    MODULES("ensemble.js", List.of(), List.of("reseau.js", "garde.js", "regles.js", "dessins.js", "financement.js"));

    private final String fichier;
    private final List<String> fichiers;

    Ensemble(String fichier, List<String> avant, List<String> apres) {
        this.fichier = fichier;
        this.fichiers = fichier.endsWith(".css")
                ? Stream.of(List.of("tokens.css"), avant, List.of("parcours.css", "telephone.css"), apres)
                        .flatMap(List::stream)
                        .toList()
                : apres;
    }

    /** The name it is served under. */
    String fichier() {
        return fichier;
    }

    /** The files joined, in the order the browser reads them. */
    List<String> fichiers() {
        return fichiers;
    }

    /** Whether every Vaadin page already has this style sheet of a screen. */
    static boolean partout(String feuille) {
        return Listes.ECRANS.contains(feuille);
    }

    private static final class Listes {
        static final List<String> ECRANS =
                List.of("vaadin.css", "demande.css", "suivi.css", "pret.css", "rendezvous.css", "compte.css");

        static List<String> bureau() {
            return Stream.of(List.of("bureau.css"), ECRANS, List.of("agenda.css", "administration.css"))
                    .flatMap(List::stream)
                    .toList();
        }
    }
}
