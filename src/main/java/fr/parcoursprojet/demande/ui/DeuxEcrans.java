package fr.parcoursprojet.demande.ui;

import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.demande.Etape;
import fr.parcoursprojet.demande.ReponseDonnee;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.ui.Garde;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One open page of a draft among those that may be open on other phones: what was answered there since it was drawn. */
final class DeuxEcrans {

    private final OutilsDePage outils;
    private final Etape etape;
    private final UUID ecran = UUID.randomUUID();
    private Instant vueLe = Instant.EPOCH;

    DeuxEcrans(OutilsDePage outils, Etape etape) {
        this.outils = outils;
        this.etape = etape;
    }

    /** The page is about to be drawn with what the draft holds now. */
    void vue() {
        vueLe = outils.horloge().instant();
    }

    /** The fields that other screens have answered since, by their name on the page. */
    List<String> ailleurs(DossierId dossier, UsagerId demandeur) {
        return outils.reponses().ailleurs(dossier, demandeur, etape, ecran, vueLe).stream()
                .map(reponse -> reponse.champ().substring(etape.name().length() + 1))
                .toList();
    }

    /** Whether this field was answered on another device later than this answer was given here, without network. */
    boolean depassee(DossierId dossier, UsagerId demandeur, String nom, Optional<Garde.Donnee> donnee) {
        return donnee.isPresent()
                && outils.reponses()
                        .de(dossier, demandeur, champ(nom))
                        .filter(derniere -> !derniere.ecran().equals(ecran)
                                && !derniere.appareil().equals(donnee.get().appareil())
                                && derniere.donneeLe().isAfter(donnee.get().quand()))
                        .isPresent();
    }

    /** Says that this screen gave the last answer of a field. */
    void noter(DossierId dossier, UsagerId demandeur, String nom, Optional<Garde.Donnee> donnee) {
        outils.reponses()
                .noter(
                        dossier,
                        demandeur,
                        new ReponseDonnee(
                                champ(nom),
                                ecran,
                                donnee.map(Garde.Donnee::appareil).orElse(""),
                                donnee.map(Garde.Donnee::quand)
                                        .orElseGet(() -> outils.horloge().instant())));
    }

    private String champ(String nom) {
        return etape + "/" + nom;
    }
}
