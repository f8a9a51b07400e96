package fr.parcoursprojet.pret;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** From the decision to the signature. */
@Component
class Contrats {

    private final PretsAccordes prets;
    private final Comptes comptes;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    Contrats(PretsAccordes prets, Comptes comptes, ApplicationEventPublisher evenements, Clock horloge) {
        this.prets = prets;
        this.comptes = comptes;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    void commencerLe(PretAccorde pret, LocalDate premiere, AgentId agent) {
        pret.exiger(EtatPret.A_SIGNER);
        if (premiere.isBefore(pret.accordeLe())) {
            throw new SaisieInvalide(List.of(Erreur.de("premiere", "pret.saisie.premiere", pret.accordeLe())));
        }
        comptes.nouvelle(
                pret,
                comptes.enVigueur(pret).aPartirDu(premiere),
                MotifVersion.NOUVELLE_DATE,
                null,
                LocalDate.now(horloge),
                agent);
    }

    void signerEnLigne(PretAccorde pret, Signature signature) {
        pret.exiger(EtatPret.A_SIGNER);
        throw new Refus("pret.refus.mineur");
    }

    void signerSurPapier(PretAccorde pret, LocalDate le, String nomDuScan, byte[] scan, AgentId agent) {
        pret.exiger(EtatPret.A_SIGNER);
        pret.signer(horloge.instant(), le, pret.nom(), true, UUID.randomUUID(), null);
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
}
