package fr.parcoursprojet.reglement;

import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The versions of the règlement prepared on screen (R2), each from a day to come. One that has begun is never touched, so a
 * dossier keeps the version it was filed under; every change of one to come is one more line, with who and why.
 */
@Service
@Transactional
public class VersionsAVenir {

    private static final int POURQUOI = 500;

    private final VersionsEcrites ecrites;
    private final ControleDeVersion controle;
    private final Reglements reglements;
    private final Moi moi;
    private final Clock horloge;

    VersionsAVenir(VersionsEcrites ecrites, ControleDeVersion controle, Reglements reglements, Moi moi, Clock horloge) {
        this.ecrites = ecrites;
        this.controle = controle;
        this.reglements = reglements;
        this.moi = moi;
        this.horloge = horloge;
    }

    /** Who wrote a version on screen and why; empty when the file holds it. */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.ADMINISTRATEUR})
    @Transactional(readOnly = true)
    public Optional<VersionEcrite> ecrite(String nom) {
        return ecrites.toutes().stream()
                .filter(une -> une.version().nom().equals(nom))
                .map(une -> new VersionEcrite(une.reglement(), une.par(), une.pourquoi(), une.ecritLe()))
                .findFirst();
    }

    /** Whether it was prepared on screen and has not begun. */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.ADMINISTRATEUR})
    @Transactional(readOnly = true)
    public boolean peutChanger(String nom) {
        return ecrite(nom)
                .filter(une -> une.reglement().debut().isAfter(LocalDate.now(horloge)))
                .isPresent();
    }

    /** The name of a version that begins on a day: its year, or the whole date within a year. */
    public static String nom(LocalDate debut) {
        return debut.getDayOfYear() == 1 ? Integer.toString(debut.getYear()) : debut.toString();
    }

    /**
     * Prepares a version; the checks are those of the file at start.
     *
     * @param voulu what it says, under the {@linkplain #nom name} of its first day
     * @param pourquoi why it changes, for who reads it later
     * @param remplace the version to come that it takes the place of; null for one more
     * @return its name
     * @throws SaisieInvalide naming each parameter that does not hold
     * @throws Introuvable when there is no such version to come to replace
     */
    @RolesAllowed(Role.Noms.ADMINISTRATEUR)
    public String preparer(Reglement voulu, String pourquoi, @Nullable String remplace) {
        if (!voulu.version().equals(nom(voulu.debut()))) {
            throw new IllegalArgumentException("A version is named after its first day");
        }
        if (remplace != null && !peutChanger(remplace)) {
            throw new Introuvable("version");
        }
        var contenu = ReglagesReglement.ecrire(voulu);
        var version = contenu.versions().getFirst();
        var autres = reglements.toutes().stream()
                .filter(autre -> !autre.version().equals(remplace))
                .toList();
        var fautes = controle.fautes(contenu, autres, LocalDate.now(horloge));
        exigerPourquoi(pourquoi, fautes);
        if (remplace != null && !remplace.equals(version.nom())) {
            retirer(remplace, pourquoi);
        }
        ecrites.ecrire(version.nom(), version.debut(), contenu, pourquoi.strip(), moi.exigerAgent(), horloge.instant());
        relireEnsuite();
        return version.nom();
    }

    /**
     * Withdraws a version before it begins.
     *
     * @throws SaisieInvalide when it is not said why
     * @throws Introuvable when there is no such version to come
     */
    @RolesAllowed(Role.Noms.ADMINISTRATEUR)
    public void retirer(String nom, String pourquoi) {
        if (!peutChanger(nom)) {
            throw new Introuvable("version");
        }
        exigerPourquoi(pourquoi, List.of());
        var retiree = ecrite(nom).orElseThrow().reglement();
        ecrites.ecrire(nom, retiree.debut(), null, pourquoi.strip(), moi.exigerAgent(), horloge.instant());
        relireEnsuite();
    }

    private static void exigerPourquoi(String pourquoi, List<Erreur> fautes) {
        var toutes = new ArrayList<>(fautes);
        if (pourquoi.isBlank() || pourquoi.strip().length() > POURQUOI) {
            toutes.add(Erreur.de("POURQUOI", "reglement.erreur.pourquoi"));
        }
        if (!toutes.isEmpty()) {
            throw new SaisieInvalide(toutes);
        }
    }

    private void relireEnsuite() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                reglements.relire();
            }
        });
    }
}
