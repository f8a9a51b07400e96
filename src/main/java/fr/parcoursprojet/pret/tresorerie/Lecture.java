package fr.parcoursprojet.pret.tresorerie;

import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.tresorerie.Emprunteurs.Candidat;
import fr.parcoursprojet.pret.tresorerie.PretsParReference.PretNomme;
import fr.parcoursprojet.socle.Francais;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what each line of a file is: recognised, doubtful, unknown, already known or unreadable. */
@Component
class Lecture {

    private final LignesGardees gardees;
    private final PretsParReference references;
    private final Emprunteurs emprunteurs;
    private final AutresFormats autresFormats;

    Lecture(LignesGardees gardees, PretsParReference references, Emprunteurs emprunteurs, AutresFormats autresFormats) {
        this.gardees = gardees;
        this.references = references;
        this.emprunteurs = emprunteurs;
        this.autresFormats = autresFormats;
    }

    Apercu lire(String nom, byte[] contenu) {
        return lire(nom, FichierTresorerie.lire(contenu));
    }

    Apercu lire(String nom, FichierTresorerie fichier) {
        var brutes = fichier.lignes();
        var identites = identites(brutes);
        var connues = gardees.connues(identites);
        var dansLesMots = brutes.stream()
                .map(brute -> Reference.dans(brute.libelle()).orElse(""))
                .toList();
        var ecrites = new HashSet<>(dansLesMots);
        brutes.forEach(brute -> ecrites.add(brute.titre()));
        ecrites.remove("");
        var prets = references.trouver(ecrites);
        var parNom = new ParNom(brutes);
        var ailleurs = autresFormats.autour(
                fichier.format(),
                brutes.stream()
                        .filter(une -> une.faute() == null)
                        .map(une -> Objects.requireNonNull(une.le()))
                        .toList());
        var lues = new ArrayList<LigneLue>(brutes.size());
        for (int rang = 0; rang < brutes.size(); rang++) {
            var brute = brutes.get(rang);
            var identite = identites.get(rang);
            var lue = lire(brute, identite, connues.get(identite), prets, dansLesMots.get(rang), parNom);
            lues.add(nouvelle(lue) ? comparee(lue, ailleurs) : lue);
        }
        return new Apercu(nom, List.copyOf(lues), fichier.totalEcrit());
    }

    private static LigneLue lire(
            LigneBrute brute,
            String identite,
            @Nullable LocalDate lueLe,
            Map<String, PretNomme> prets,
            String reference,
            ParNom parNom) {
        var faute = brute.faute();
        if (faute != null) {
            return lue(brute, identite, EtatLigne.ILLISIBLE, null, List.of(), faute, ecrit(faute, brute));
        }
        var parTitre = prets.get(brute.titre());
        var nomme = parTitre == null ? prets.get(reference) : parTitre;
        if (lueLe != null) {
            var connu = nomme == null ? null : nomme.pret();
            return lue(brute, identite, EtatLigne.DEJA_CONNUE, connu, List.of(), "pret.ligne.dejaLue", lueLe);
        }
        if (nomme != null) {
            var cle = nomme.solde()
                    ? "pret.ligne.dejaSolde"
                    : parTitre == null ? "pret.ligne.referenceDansLibelle" : "pret.ligne.reconnue";
            var ecrite = parTitre == null ? reference : brute.titre();
            return lue(brute, identite, EtatLigne.RECONNUE, nomme.pret(), List.of(), cle, ecrite);
        }
        var candidats = parNom.pour(brute);
        if (candidats.isEmpty()) {
            var cle = brute.titre().isEmpty() ? "pret.ligne.sansReference" : "pret.ligne.inconnue";
            return lue(brute, identite, EtatLigne.INCONNUE, null, List.of(), cle, brute.titre());
        }
        return douteuse(brute, identite, candidats);
    }

    private static boolean nouvelle(LigneLue ligne) {
        return ligne.etat() != EtatLigne.ILLISIBLE && ligne.etat() != EtatLigne.DEJA_CONNUE;
    }

    /** What another format told already is doubtful, however well it is recognised: nothing is written by itself (R9). */
    private static LigneLue comparee(LigneLue ligne, AutresFormats.Index ailleurs) {
        var prets = ligne.pret() == null ? ligne.candidats() : List.of(ligne.pret());
        return ailleurs.de(ligne.jour(), ligne.somme(), AutresFormats.reference(ligne.titre(), ligne.libelle()), prets)
                .map(jumelle -> new LigneLue(
                        ligne.numero(),
                        ligne.identite(),
                        EtatLigne.DOUTEUSE,
                        ligne.titre(),
                        ligne.le(),
                        ligne.montant(),
                        ligne.libelle(),
                        null,
                        prets,
                        "pret.ligne.autreFormat",
                        List.of(jumelle.format(), jumelle.libelle()),
                        jumelle))
                .orElse(ligne);
    }

    /** The likeliest loan says why. */
    private static LigneLue douteuse(LigneBrute brute, String identite, List<Candidat> candidats) {
        var prets = candidats.stream().map(Candidat::pret).toList();
        var premier = candidats.getFirst();
        var echeance = premier.echeance();
        if (echeance == null) {
            return lue(brute, identite, EtatLigne.DOUTEUSE, null, prets, "pret.ligne.douteuse", prets.size());
        }
        var cle = premier.memeNom() ? "pret.ligne.montantEtNom" : "pret.ligne.montantEtNomProche";
        return lue(brute, identite, EtatLigne.DOUTEUSE, null, prets, cle, Francais.date(echeance));
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
                List.of(argument),
                null);
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

    /** Those who repay, read only when a line has no known reference. */
    private final class ParNom {

        private final List<LigneBrute> brutes;
        private Emprunteurs.@Nullable Index index;

        ParNom(List<LigneBrute> brutes) {
            this.brutes = brutes;
        }

        List<Candidat> pour(LigneBrute brute) {
            if (index == null) {
                index = emprunteurs.autour(brutes.stream()
                        .filter(une -> une.faute() == null)
                        .map(une -> Objects.requireNonNull(une.le()))
                        .toList());
            }
            return index.pour(
                    brute.libelle(), Objects.requireNonNull(brute.montant()), Objects.requireNonNull(brute.le()));
        }
    }
}
