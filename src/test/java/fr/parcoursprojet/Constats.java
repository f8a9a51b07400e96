package fr.parcoursprojet;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcoursprojet.banc.BoiteAuxLettres;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.compte.Usagers;
import fr.parcoursprojet.courrier.Courriers;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.ui.Textes;
import fr.parcoursprojet.suivi.Chronologie;
import fr.parcoursprojet.suivi.EtatDossier;
import fr.parcoursprojet.suivi.Fait;
import fr.parcoursprojet.suivi.Phrases;
import fr.parcoursprojet.suivi.Tache;
import fr.parcoursprojet.suivi.Taches;
import fr.parcoursprojet.suivi.TypeFait;
import fr.parcoursprojet.suivi.TypeTache;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;

/** What everybody sees of one dossier at one moment: the person, the agents, the inbox and the ledger. */
@TestComponent
class Constats {

    private final Phrases phrases;
    private final Chronologie chronologie;
    private final Taches taches;
    private final Courriers courriers;
    private final Prets prets;
    private final Usagers usagers;
    private final Textes textes;

    Constats(
            Phrases phrases,
            Chronologie chronologie,
            Taches taches,
            Courriers courriers,
            Prets prets,
            Usagers usagers,
            Textes textes) {
        this.phrases = phrases;
        this.chronologie = chronologie;
        this.taches = taches;
        this.courriers = courriers;
        this.prets = prets;
        this.usagers = usagers;
        this.textes = textes;
    }

    /** Looks at the dossier of a person. */
    Regard sur(UsagerId qui, DossierId dossier) {
        return new Regard(qui, dossier);
    }

    /** One look; each verb fails when it is not so. */
    final class Regard {

        private final UsagerId qui;
        private final DossierId dossier;

        private Regard(UsagerId qui, DossierId dossier) {
            this.qui = qui;
            this.dossier = dossier;
        }

        /** The state of the whole dossier. */
        Regard etat(EtatDossier etat) {
            assertThat(phrases.etat(dossier, qui)).contains(etat);
            return this;
        }

        /** The sentence the person reads first, word for word. */
        Regard phrase(String attendue) {
            var phrase = phrases.de(dossier, qui);
            assertThat(simple(textes.texte(phrase.cle(), phrase.arguments().toArray())))
                    .isEqualTo(attendue);
            return this;
        }

        /** What stands at the head of the person's timeline, newest first. */
        Regard raconte(TypeFait... derniers) {
            assertThat(chronologie.publique(dossier)).extracting(Fait::type).startsWith(derniers);
            return this;
        }

        /** The agents' work on this dossier: these lines and no other. */
        Regard aFaire(TypeTache... ouvertes) {
            assertThat(taches.du(dossier)).extracting(Tache::type).containsExactlyInAnyOrder(ouvertes);
            return this;
        }

        /** The newest e-mails of the outbox, and that they reach the person. */
        Regard courriel(String... objets) {
            var ecrits = courriers.de(dossier).stream()
                    .map(envoi -> simple(envoi.objet()))
                    .toList();
            var adresse = usagers.de(qui).email();
            for (var objet : objets) {
                assertThat(ecrits).anyMatch(ecrit -> ecrit.contains(objet));
                BoiteAuxLettres.UNIQUE.attendre(pli ->
                        pli.adresse().equals(adresse) && simple(pli.objet()).contains(objet));
            }
            return this;
        }

        /** How many e-mails were written since the beginning: nothing is sent twice. */
        Regard courriels(int nombre) {
            assertThat(courriers.de(dossier)).hasSize(nombre);
            return this;
        }

        /** What is left to repay, and that the ledger adds up to it (R10). */
        Regard solde(String euros) {
            var pret = prets.du(dossier).orElseThrow().id();
            var livre = prets.grandLivre(pret).stream().map(ligne -> ligne.montant());
            assertThat(prets.solde(pret)).isEqualTo(Montant.de(euros)).isEqualTo(Montant.somme(livre));
            return this;
        }

        /** The dates and amounts still to come, in order. */
        List<String> echeances() {
            return prets.situation(prets.du(dossier).orElseThrow().id()).echeances().stream()
                    .map(echeance -> echeance.le() + " " + echeance.montant())
                    .toList();
        }
    }

    private static String simple(String texte) {
        return texte.replaceAll("[\\u00a0\\u202f]", " ");
    }
}
