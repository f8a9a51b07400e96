package fr.parcoursprojet.pret;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import fr.parcoursprojet.stockage.Coffre;
import fr.parcoursprojet.stockage.TypeFichier;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
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

    private final PretsAccordes prets;
    private final Signatures signatures;
    private final Amenagements amenagements;
    private final Papiers papiers;
    private final Coffre coffre;
    private final Capacites capacites;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    Contrats(
            PretsAccordes prets,
            Signatures signatures,
            Amenagements amenagements,
            Papiers papiers,
            Coffre coffre,
            Capacites capacites,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.prets = prets;
        this.signatures = signatures;
        this.amenagements = amenagements;
        this.papiers = papiers;
        this.coffre = coffre;
        this.capacites = capacites;
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

    Capacite capacite(PretAccorde pret) {
        return capacites.de(pret);
    }

    List<SignatureAttendue> signatures(PretAccorde pret) {
        return signatures.attendues(pret);
    }

    /** Signed once all who owe it have signed the same text. */
    void signerEnLigne(PretAccorde pret, UsagerId usager, Signature signature) {
        exigerASigner(pret);
        if (capacites.de(pret) == Capacite.REPRESENTEE) {
            throw new Refus("pret.refus.representant");
        }
        var attendues = signatures.attendues(pret);
        var sienne = attendues.stream()
                .filter(une -> une.emprunteur().usager().equals(usager))
                .findFirst()
                .orElseThrow();
        if (sienne.donnee()) {
            throw new Refus("pret.refus.dejaSigne");
        }
        signatures.noter(pret, donnee(pret, sienne.emprunteur(), signature));
        var reste = attendues.stream()
                .filter(une -> !une.donnee() && !une.equals(sienne))
                .findFirst();
        if (reste.isPresent()) {
            evenements.publishEvent(new ContratSigneParUn(
                    pret.id(), pret.dossier(), reste.get().emprunteur().usager(), pret.echeancier()));
        } else {
            conclure(pret);
        }
    }

    private SignatureDonnee donnee(PretAccorde pret, Emprunteur qui, Signature signature) {
        var image = signature.image() == null ? null : Trace.refaire(signature.image());
        if (image == null) {
            exigerSonNom(qui.nom(), signature.nomEcrit());
        }
        return new SignatureDonnee(
                pret.estLeSecond(qui.usager()),
                signatures.avec(pret),
                pret.echeancier(),
                qui.nom(),
                horloge.instant(),
                image == null ? null : coffre.ranger("signature.png", TypeFichier.PNG, image),
                papiers.aSigner(pret));
    }

    private void conclure(PretAccorde pret) {
        var donnees = signatures.donnees(pret);
        var contrat = coffre.ranger("contrat-signe.pdf", TypeFichier.PDF, papiers.contratSigne(pret, donnees));
        var preuve = donnees.getFirst().preuve();
        pret.signer(
                horloge.instant(),
                LocalDate.now(horloge),
                pret.noms(),
                false,
                contrat.valeur(),
                preuve == null ? null : preuve.valeur());
        prets.flush();
        evenements.publishEvent(new PretSigne(pret.id(), pret.dossier(), LocalDate.now(horloge), false));
    }

    void signerSurPapier(PretAccorde pret, LocalDate le, String nomDuScan, byte[] scan, AgentId agent) {
        exigerASigner(pret);
        if (le.isBefore(pret.accordeLe()) || le.isAfter(LocalDate.now(horloge))) {
            throw new SaisieInvalide(List.of(Erreur.de("le", "pret.saisie.signeLe", pret.accordeLe())));
        }
        var contrat = coffre.deposerEnPdf(nomDuScan, scan);
        var signataires = capacites
                .representant(pret)
                .map(representant -> pret.noms() + Emprunteur.ET + representant)
                .orElseGet(pret::noms);
        pret.signer(horloge.instant(), le, signataires, true, contrat.valeur(), null);
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

    /** Not while somebody has been asked to borrow as well and has not agreed. R5: before 18, only as the law allows. */
    private void exigerASigner(PretAccorde pret) {
        pret.exiger(EtatPret.A_SIGNER);
        signatures.reponseAttendue(pret).ifPresent(etat -> {
            throw new Refus("pret.refus.coEmprunteur.attendu." + etat);
        });
        if (capacites.de(pret) == Capacite.AUCUNE) {
            throw new Refus("pret.refus.mineur");
        }
    }

    /** Capitals, accents and the order of the names do not matter; the name itself does. */
    private static void exigerSonNom(String nom, @Nullable String ecrit) {
        if (ecrit == null || !mots(ecrit).equals(mots(nom))) {
            throw new SaisieInvalide(List.of(Erreur.de("nom", "pret.saisie.nom", nom)));
        }
    }

    private static TreeSet<String> mots(String nom) {
        var net = Normalizer.normalize(nom, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return new TreeSet<>(Arrays.asList(net.strip().split("[^a-z]+")));
    }
}
