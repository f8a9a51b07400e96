package fr.parcoursprojet.pret.tresorerie;

import fr.parcoursprojet.pret.EtatPret;
import fr.parcoursprojet.pret.LignePret;
import fr.parcoursprojet.pret.Portefeuille;
import fr.parcoursprojet.pret.Pret;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.Prets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what each line of a file is: recognised, doubtful, unknown, already known or unreadable. */
@Component
class Lecture {

    private static final int LETTRES_D_UN_NOM = 3;

    private final LignesGardees gardees;
    private final Prets prets;
    private final Portefeuille portefeuille;
    private final Clock horloge;

    Lecture(LignesGardees gardees, Prets prets, Portefeuille portefeuille, Clock horloge) {
        this.gardees = gardees;
        this.prets = prets;
        this.portefeuille = portefeuille;
        this.horloge = horloge;
    }

    Apercu lire(String nom, byte[] contenu) {
        var fichier = FichierTresorerie.lire(contenu);
        var brutes = fichier.lignes();
        var identites = identites(brutes);
        var connues = gardees.connues(identites);
        var parTitre = prets.parTitres(brutes.stream().map(LigneBrute::titre).collect(Collectors.toSet()));
        var parNom = new ParNom();
        var lues = new ArrayList<LigneLue>();
        for (int rang = 0; rang < brutes.size(); rang++) {
            var brute = brutes.get(rang);
            var identite = identites.get(rang);
            lues.add(lire(brute, identite, connues.get(identite), parTitre.get(brute.titre()), parNom));
        }
        return new Apercu(nom, List.copyOf(lues), fichier.totalEcrit());
    }

    private LigneLue lire(
            LigneBrute brute, String identite, @Nullable LocalDate lueLe, @Nullable Pret pret, ParNom parNom) {
        var faute = brute.faute();
        if (faute != null) {
            return lue(brute, identite, EtatLigne.ILLISIBLE, null, List.of(), faute, ecrit(faute, brute));
        }
        if (lueLe != null) {
            var connu = pret == null ? null : pret.id();
            return lue(brute, identite, EtatLigne.DEJA_CONNUE, connu, List.of(), "pret.ligne.dejaLue", lueLe);
        }
        if (pret != null) {
            var cle = pret.etat() == EtatPret.SOLDE ? "pret.ligne.dejaSolde" : "pret.ligne.reconnue";
            return lue(brute, identite, EtatLigne.RECONNUE, pret.id(), List.of(), cle, brute.titre());
        }
        var candidats = parNom.dans(brute.libelle());
        if (candidats.isEmpty()) {
            var cle = brute.titre().isEmpty() ? "pret.ligne.sansReference" : "pret.ligne.inconnue";
            return lue(brute, identite, EtatLigne.INCONNUE, null, List.of(), cle, brute.titre());
        }
        return lue(brute, identite, EtatLigne.DOUTEUSE, null, candidats, "pret.ligne.douteuse", candidats.size());
    }

    private static LigneLue lue(
            LigneBrute brute,
            String identite,
            EtatLigne etat,
            @Nullable PretId pret,
            List<PretId> candidats,
            String cle,
            Object argument) {
        return new LigneLue(
                brute.numero(),
                identite,
                etat,
                brute.titre(),
                brute.le(),
                brute.montant(),
                brute.libelle(),
                pret,
                candidats,
                cle,
                List.of(argument));
    }

    private static String ecrit(String faute, LigneBrute brute) {
        return faute.endsWith("dateIllisible") ? brute.dateEcrite() : brute.montantEcrit();
    }

    /** Two equal lines in one file are two payments: the second has rank 2. */
    private static List<String> identites(List<LigneBrute> brutes) {
        var rangs = new HashMap<String, Integer>();
        return brutes.stream()
                .map(brute -> brute.identite(rangs.merge(brute.contenu(), 1, Integer::sum)))
                .toList();
    }

    /** The loans by the last name of who repays, read only when a line has no known reference. */
    private final class ParNom {

        private @Nullable Map<String, List<LignePret>> noms;

        List<PretId> dans(String libelle) {
            var connus = Objects.requireNonNullElseGet(noms, this::lire);
            noms = connus;
            return Set.copyOf(List.of(mots(libelle))).stream()
                    .flatMap(mot -> connus.getOrDefault(mot, List.of()).stream())
                    .map(LignePret::pret)
                    .distinct()
                    .toList();
        }

        private Map<String, List<LignePret>> lire() {
            return portefeuille.enCours(LocalDate.now(horloge)).stream()
                    .filter(ligne -> nomDeFamille(ligne).length() >= LETTRES_D_UN_NOM)
                    .collect(Collectors.groupingBy(ParNom::nomDeFamille));
        }

        private static String nomDeFamille(LignePret ligne) {
            return mots(ligne.nom())[mots(ligne.nom()).length - 1];
        }

        private static String[] mots(String ecrit) {
            return FichierTresorerie.sansAccent(ecrit).split("[^a-z0-9]+");
        }
    }
}
