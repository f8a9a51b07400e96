package fr.parcoursprojet.pret;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Usagers;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import fr.parcoursprojet.stockage.Coffre;
import fr.parcoursprojet.stockage.TypeFichier;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** From the decision to the signature. */
@Component
class Contrats {

    private static final int MAJORITE = 18;

    private final PretsAccordes prets;
    private final Amenagements amenagements;
    private final Papiers papiers;
    private final Coffre coffre;
    private final Usagers usagers;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    Contrats(
            PretsAccordes prets,
            Amenagements amenagements,
            Papiers papiers,
            Coffre coffre,
            Usagers usagers,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.prets = prets;
        this.amenagements = amenagements;
        this.papiers = papiers;
        this.coffre = coffre;
        this.usagers = usagers;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    void commencerLe(PretAccorde pret, LocalDate premiere, AgentId agent) {
        pret.exiger(EtatPret.A_SIGNER);
        if (premiere.isBefore(pret.accordeLe())) {
            throw new SaisieInvalide(List.of(Erreur.de("premiere", "pret.saisie.premiere", pret.accordeLe())));
        }
        amenagements.nouvelle(
                pret,
                amenagements.enVigueur(pret).aPartirDu(premiere),
                MotifVersion.NOUVELLE_DATE,
                null,
                LocalDate.now(horloge),
                agent);
    }

    void signerEnLigne(PretAccorde pret, Signature signature) {
        pret.exiger(EtatPret.A_SIGNER);
        exigerMajeur(pret);
        var image = signature.image() == null ? null : Trace.refaire(signature.image());
        if (image == null) {
            exigerSonNom(pret, signature.nomEcrit());
        }
        var preuve = image == null
                ? null
                : coffre.ranger("signature.png", TypeFichier.PNG, image).valeur();
        var contrat = coffre.ranger(
                "contrat-signe.pdf", TypeFichier.PDF, papiers.contratSigne(pret, horloge.instant(), image));
        pret.signer(horloge.instant(), LocalDate.now(horloge), pret.nom(), false, contrat.valeur(), preuve);
        prets.flush();
        evenements.publishEvent(new PretSigne(pret.id(), pret.dossier(), LocalDate.now(horloge), false));
    }

    void signerSurPapier(PretAccorde pret, LocalDate le, String nomDuScan, byte[] scan, AgentId agent) {
        pret.exiger(EtatPret.A_SIGNER);
        exigerMajeur(pret);
        if (le.isBefore(pret.accordeLe()) || le.isAfter(LocalDate.now(horloge))) {
            throw new SaisieInvalide(List.of(Erreur.de("le", "pret.saisie.signeLe", pret.accordeLe())));
        }
        var contrat = coffre.deposerEnPdf(nomDuScan, scan);
        pret.signer(horloge.instant(), le, pret.nom(), true, contrat.valeur(), null);
        prets.flush();
        evenements.publishEvent(new PretSigne(pret.id(), pret.dossier(), le, true));
    }

    void sansSuite(PretAccorde pret, String motif) {
        if (motif.isBlank()) {
            throw new SaisieInvalide(List.of(Erreur.de("motif", "pret.saisie.motif")));
        }
        pret.classerSansSuite(motif.strip());
        prets.flush();
        evenements.publishEvent(new PretSansSuite(pret.id(), pret.dossier(), motif.strip()));
    }

    /** R5: before 18 nobody signs a loan, whoever consents. */
    private void exigerMajeur(PretAccorde pret) {
        var naissance = usagers.de(pret.emprunteur()).naissance();
        if (naissance != null
                && Period.between(naissance, LocalDate.now(horloge)).getYears() < MAJORITE) {
            throw new Refus("pret.refus.mineur");
        }
    }

    /** Capitals, accents and the order of the names do not matter; the name itself does. */
    private static void exigerSonNom(PretAccorde pret, @Nullable String ecrit) {
        if (ecrit == null || !mots(ecrit).equals(mots(pret.nom()))) {
            throw new SaisieInvalide(List.of(Erreur.de("nom", "pret.saisie.nom", pret.nom())));
        }
    }

    private static TreeSet<String> mots(String nom) {
        var net = Normalizer.normalize(nom, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return new TreeSet<>(Arrays.asList(net.strip().split("[^a-z]+")));
    }
}
