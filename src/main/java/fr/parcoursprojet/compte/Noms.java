package fr.parcoursprojet.compte;

import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import fr.parcoursprojet.stockage.Coffre;
import fr.parcoursprojet.stockage.Fichier;
import fr.parcoursprojet.stockage.FichierId;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The changes of a person's name: proved by a paper, dated, signed by an agent. The new name shows everywhere from then on;
 * what was issued keeps the one it had. The former names are for agents only.
 */
@Service
@Transactional
public class Noms {

    private static final int REPONSE = 500;

    private final RegistreDesNoms registre;
    private final UsagerRepository comptes;
    private final Coffre coffre;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    Noms(
            RegistreDesNoms registre,
            UsagerRepository comptes,
            Coffre coffre,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.registre = registre;
        this.comptes = comptes;
        this.coffre = coffre;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /** The name of a person who changed it; empty when they never did, and what they declared holds. */
    @Transactional(readOnly = true)
    public Optional<Nom> change(UsagerId usager) {
        return comptes.findById(usager.valeur()).flatMap(CompteUsager::nomProuve);
    }

    /** What a person is called today, who had declared a name. */
    @Transactional(readOnly = true)
    public String affiche(UsagerId usager, String declare) {
        return change(usager).map(Nom::complet).orElse(declare);
    }

    /** The names a person had before, for what agents search. */
    @Transactional(readOnly = true)
    public List<String> anciens(UsagerId usager) {
        return registre.de(usager).stream()
                .map(fait -> fait.ancien().complet())
                .distinct()
                .toList();
    }

    /** The names that everybody who changed had before: who pays under one of them is recognised. */
    @Transactional(readOnly = true)
    public Map<UsagerId, List<String>> anciens() {
        return registre.anciens();
    }

    /** All changes of a person's name, newest first. */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    @Transactional(readOnly = true)
    public List<ChangementDeNom> historique(UsagerId usager) {
        return registre.de(usager);
    }

    /**
     * An agent notes a person's new name.
     *
     * @param le the day it counts, not in the future
     * @throws Introuvable when there is no such person
     * @throws SaisieInvalide when the day is to come, or the name is the same
     * @throws Refus when the paper is refused by the vault
     */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public void changer(
            UsagerId usager, Nom nouveau, MotifDeNom motif, LocalDate le, PreuveDeNom preuve, AgentId agent) {
        exigerPasse(le);
        exigerAutre(usager, nouveau);
        changer(usager, nouveau, motif, le, deposer(preuve), agent);
    }

    /**
     * A person asks for their new name.
     *
     * @throws SaisieInvalide when the name is the same
     * @throws Refus when they wait for an answer already, or the paper is refused by the vault
     */
    public void demander(UsagerId usager, Nom voulu, MotifDeNom motif, PreuveDeNom preuve) {
        exigerAutre(usager, voulu);
        var demande = new DemandeDeNom(UUID.randomUUID(), usager, voulu, motif, deposer(preuve), horloge.instant());
        try {
            registre.demander(demande);
        } catch (DuplicateKeyException deja) {
            throw new Refus("compte.refus.nomDejaDemande");
        }
        evenements.publishEvent(new NomDemande(demande.id(), usager));
    }

    /** What a person asks and is not answered yet. */
    @Transactional(readOnly = true)
    public Optional<DemandeDeNom> enAttente(UsagerId usager) {
        return registre.enAttente(usager);
    }

    /**
     * The proof holds: the person is called so from now on.
     *
     * @param le the day it counts, not in the future
     * @throws Refus when nothing is asked any more
     */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public void accepter(UsagerId usager, LocalDate le, AgentId agent) {
        exigerPasse(le);
        var demande = attendue(usager);
        repondre(demande, true, null, agent);
        changer(usager, demande.voulu(), demande.motif(), le, demande.preuve(), agent);
    }

    /**
     * The proof does not hold; the person is told why.
     *
     * @throws SaisieInvalide when no reason is given
     * @throws Refus when nothing is asked any more
     */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public void refuser(UsagerId usager, String pourquoi, AgentId agent) {
        if (pourquoi.isBlank() || pourquoi.strip().length() > REPONSE) {
            throw refus("motif", "compte.saisie.pourquoi");
        }
        repondre(attendue(usager), false, pourquoi.strip(), agent);
    }

    /** Why a name was not changed, for the letter that says it. */
    @Transactional(readOnly = true)
    public String reponse(UUID demande) {
        return registre.reponse(demande).orElse("");
    }

    /**
     * A copy, with a sentence across each page, of the paper that proves a name of a person, asked for or changed: an
     * identity document as often as not.
     *
     * @param filigrane the sentence, such as the service, the day and the number of the dossier
     * @throws Introuvable when no change of theirs has it
     */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    @Transactional(readOnly = true)
    public Fichier preuve(UsagerId usager, FichierId fichier, String filigrane) {
        var siennes = Stream.concat(
                registre.de(usager).stream().map(ChangementDeNom::preuve),
                registre.enAttente(usager).stream().map(DemandeDeNom::preuve));
        if (siennes.noneMatch(fichier::equals)) {
            throw new Introuvable("fichier");
        }
        return coffre.lireMarque(fichier, filigrane);
    }

    private void changer(
            UsagerId usager, Nom nouveau, MotifDeNom motif, LocalDate le, FichierId preuve, AgentId agent) {
        var compte = compte(usager);
        registre.inscrire(
                usager, new ChangementDeNom(ancien(compte), nouveau, motif, le, preuve, agent, horloge.instant()));
        compte.renommer(nouveau);
        comptes.flush();
        evenements.publishEvent(new NomChange(usager));
    }

    private void repondre(DemandeDeNom demande, boolean acceptee, @Nullable String reponse, AgentId agent) {
        if (!registre.repondre(demande.id(), acceptee, reponse, agent, horloge.instant())) {
            throw new Refus("compte.refus.nomPlusDemande");
        }
        evenements.publishEvent(new NomTraite(demande.id(), demande.usager(), acceptee));
    }

    private DemandeDeNom attendue(UsagerId usager) {
        return registre.enAttente(usager).orElseThrow(() -> new Refus("compte.refus.nomPlusDemande"));
    }

    private FichierId deposer(PreuveDeNom preuve) {
        return coffre.deposer(preuve.nom(), preuve.octets());
    }

    private void exigerPasse(LocalDate le) {
        if (le.isAfter(LocalDate.now(horloge))) {
            throw refus("le", "compte.saisie.jourAVenir");
        }
    }

    private void exigerAutre(UsagerId usager, Nom nouveau) {
        if (ancien(compte(usager)).equals(nouveau)) {
            throw refus("nom", "compte.saisie.memeNom");
        }
    }

    private static Nom ancien(CompteUsager compte) {
        var connu = compte.enUsager();
        return new Nom(Objects.requireNonNullElse(connu.prenom(), "?"), Objects.requireNonNullElse(connu.nom(), "?"));
    }

    private CompteUsager compte(UsagerId usager) {
        return comptes.findById(usager.valeur()).orElseThrow(() -> new Introuvable("usager"));
    }

    private static SaisieInvalide refus(String champ, String cle) {
        return new SaisieInvalide(List.of(Erreur.de(champ, cle)));
    }
}
