package fr.parcoursprojet.pret;

import fr.parcoursprojet.pret.tresorerie.Imports;
import fr.parcoursprojet.pret.tresorerie.LigneEnAttente;
import fr.parcoursprojet.socle.Montant;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;

/** What people do at once to the same loans, drawn by lot: each thing that is acknowledged is counted. */
class GestesDisputes {

    private final PretsDEssai essais;
    private final Prets prets;
    private final Dettes dettes;
    private final Imports imports;
    private final Map<String, PretId> parTitre;
    private final List<PretId> disputes;
    private final LocalDate jour;
    private final ComptesTenus tenus;

    /** The lines of the last file: somebody imports them again, in another order. */
    private volatile List<String> derniere;

    GestesDisputes(
            PretsDEssai essais,
            Prets prets,
            Dettes dettes,
            Imports imports,
            List<PretId> disputes,
            LocalDate jour,
            ComptesTenus tenus) {
        this.essais = essais;
        this.prets = prets;
        this.dettes = dettes;
        this.imports = imports;
        this.disputes = disputes;
        this.jour = jour;
        this.tenus = tenus;
        this.parTitre = disputes.stream().collect(Collectors.toMap(essais::titre, pret -> pret));
        this.derniere = List.of(ligne(new Random(0)));
    }

    /** One person's share, always the same for the same rank; the order between people is left to chance. */
    void faire(int rang, int combien) {
        var hasard = new Random(rang);
        essais.faire(() -> {
            for (int fois = 0; fois < combien; fois++) {
                un(hasard);
            }
        });
    }

    private void un(Random hasard) {
        var pret = disputes.get(hasard.nextInt(disputes.size()));
        switch (hasard.nextInt(16)) {
            case 0, 1, 2, 3 -> {
                var lignes = new ArrayList<String>();
                for (int nombre = 1 + hasard.nextInt(4); nombre > 0; nombre--) {
                    lignes.add(ligne(hasard));
                }
                derniere = List.copyOf(lignes);
                importer(lignes);
            }
            case 4 -> {
                var lignes = new ArrayList<>(derniere);
                lignes.add(ligne(hasard));
                Collections.shuffle(lignes, hasard);
                importer(lignes);
            }
            case 5, 6, 7, 8 -> extourner(pret, hasard.nextInt(3) > 0);
            case 9 -> rapprocher(hasard);
            case 10, 11 ->
                tenus.tenter("report", () -> {
                    prets.reechelonner(pret, new Amenagement.ReportALaFin(1), "essai", jour);
                    tenus.acquis("REPORT", 1, Montant.ZERO);
                });
            case 12 ->
                tenus.tenter(
                        "soutien", () -> tenus.acquis("SOUTIEN", 1, dettes.soutenir(pret, 1, "essai", jour, null)));
            case 13 -> {
                var remise = centimes(hasard, 500);
                tenus.tenter("remise", () -> {
                    dettes.remettre(pret, remise, "essai", jour, null);
                    tenus.acquis("REMISE", 1, remise);
                });
            }
            case 14 ->
                tenus.tenter("restitution", () -> {
                    dettes.restituer(pret, jour, essais.agent());
                    tenus.acquis("RESTITUTION", 1, Montant.ZERO);
                });
            default -> {
                var emprunteur = prets.de(pret).emprunteur();
                tenus.tenter("annonce", () -> prets.annoncerRemboursement(pret, emprunteur, centimes(hasard, 2_000)));
            }
        }
    }

    private void importer(List<String> lignes) {
        tenus.tenter("import", () -> {
            var bilan = imports.importer("essai.csv", PretsDEssai.fichier(lignes), essais.agent());
            tenus.acquis("PAIEMENT", bilan.inscrits(), bilan.montantInscrit());
        });
    }

    /** The oldest movement that may be reversed is the one most people want; or the newest. */
    private void extourner(PretId pret, boolean premier) {
        var reversibles =
                prets.grandLivre(pret).stream().filter(Mouvement::reversible).toList();
        if (!reversibles.isEmpty()) {
            var voulu = premier ? reversibles.getFirst() : reversibles.getLast();
            tenus.tenter("extourne", () -> {
                prets.extourner(voulu.id(), "essai", essais.agent());
                tenus.gagne(voulu.id());
                tenus.acquis("EXTOURNE", 1, voulu.somme());
            });
        }
    }

    /** What was reversed waits again: it goes to another of the loans. */
    private void rapprocher(Random hasard) {
        var attendent = imports.nonRapproches().stream()
                .filter(ligne -> parTitre.containsKey(ligne.titre()))
                .toList();
        if (!attendent.isEmpty()) {
            var ligne = hasard.nextBoolean() ? attendent.getFirst() : attendent.getLast();
            rapprocher(ligne, disputes.get(hasard.nextInt(disputes.size())));
        }
    }

    private void rapprocher(LigneEnAttente ligne, PretId pret) {
        tenus.tenter("rapprochement", () -> {
            imports.rapprocher(ligne.identite(), pret, essais.agent());
            tenus.acquis("PAIEMENT", 1, ligne.montant());
        });
    }

    private String ligne(Random hasard) {
        return "%s;%s;%s;VIR %s"
                .formatted(
                        essais.titre(disputes.get(hasard.nextInt(disputes.size()))),
                        jour.minusDays(hasard.nextInt(90)),
                        centimes(hasard, 30_000),
                        UUID.randomUUID());
    }

    private static Montant centimes(Random hasard, int auPlus) {
        return Montant.arrondi(BigDecimal.valueOf(100L + hasard.nextInt(auPlus), 2));
    }
}
