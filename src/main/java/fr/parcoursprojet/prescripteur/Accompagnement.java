package fr.parcoursprojet.prescripteur;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Prescripteurs;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.confidentialite.Consentements;
import fr.parcoursprojet.confidentialite.Lectures;
import fr.parcoursprojet.confidentialite.NatureDeConsentement;
import fr.parcoursprojet.demande.Accompagne;
import fr.parcoursprojet.demande.Accompagnements;
import fr.parcoursprojet.demande.Demande;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.demande.EtatDemande;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Introuvable;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A draft that a prescripteur fills in with the person (R14, decision 0069): as long as that person lets them, which is a
 * consent beside the one of having been sent, and as long as nothing is filed. The person reads again, and files.
 */
@Service
@Transactional
public class Accompagnement implements Accompagnements {

    /** What the log of reads calls the answers of the draft. */
    private static final String PAGE = "prescripteurReponses";

    private final PersonnesEnvoyees envoyees;
    private final RegistreDesPersonnes registre;
    private final Prescripteurs prescripteurs;
    private final Consentements consentements;
    private final Lectures lectures;
    private final Demandes demandes;

    Accompagnement(
            PersonnesEnvoyees envoyees,
            RegistreDesPersonnes registre,
            Prescripteurs prescripteurs,
            Consentements consentements,
            Lectures lectures,
            Demandes demandes) {
        this.envoyees = envoyees;
        this.registre = registre;
        this.prescripteurs = prescripteurs;
        this.consentements = consentements;
        this.lectures = lectures;
        this.demandes = demandes;
    }

    @Override
    @RolesAllowed(Role.Noms.PRESCRIPTEUR)
    @Transactional(readOnly = true)
    public Accompagne exiger(UUID envoi, AgentId qui) {
        var une = envoyees.accessible(envoi, qui);
        var usager = une.usager();
        var dossier = une.dossier();
        if (usager == null || dossier == null || !remplit(une)) {
            throw new Introuvable("personne");
        }
        return new Accompagne(dossier, usager, prescripteurs.un(qui).nomEtStructure());
    }

    @Override
    @RolesAllowed(Role.Noms.PRESCRIPTEUR)
    public Accompagne ouvrir(UUID envoi, AgentId qui) {
        var accompagne = exiger(envoi, qui);
        lectures.noter(accompagne.dossier(), qui, PAGE);
        return accompagne;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> accompagnant(DossierId dossier) {
        return registre.pourLeDossier(dossier).stream()
                .filter(envoyees::estVisible)
                .findFirst()
                .map(une -> prescripteurs.un(une.prescripteur()).nom());
    }

    /** Who could fill this person's draft in with them, newest sending first; empty when none is open or nobody sent them. */
    @Transactional(readOnly = true)
    public List<PersonneEnvoyee> pour(UsagerId usager) {
        return registre.confirmeesPar(usager).stream()
                .filter(envoyees::estVisible)
                .filter(this::brouillon)
                .toList();
    }

    /** Whether the person lets whoever sent them write with them, now. */
    @Transactional(readOnly = true)
    public boolean remplit(PersonneEnvoyee une) {
        return consentements.enCours(NatureDeConsentement.REMPLISSAGE, une.id().toString()) && brouillon(une);
    }

    /**
     * The person lets whoever sent them read the answers of their draft, and write some.
     *
     * @throws Introuvable when it is not theirs, is over, or is filed
     */
    public void laisserRemplir(UUID envoi, UsagerId usager) {
        var une = sienne(envoi, usager);
        consentements.donner(
                usager,
                NatureDeConsentement.REMPLISSAGE,
                prescripteurs.un(une.prescripteur()).nomEtStructure(),
                envoi.toString());
    }

    /**
     * The person goes on alone: the access ends at once, what was written stays theirs.
     *
     * @throws Introuvable when it is not theirs, is over, or is filed
     */
    public void arreter(UUID envoi, UsagerId usager) {
        consentements.clore(
                NatureDeConsentement.REMPLISSAGE, sienne(envoi, usager).id().toString());
    }

    private PersonneEnvoyee sienne(UUID envoi, UsagerId usager) {
        return pour(usager).stream()
                .filter(une -> une.id().equals(envoi))
                .findFirst()
                .orElseThrow(() -> new Introuvable("personne"));
    }

    private boolean brouillon(PersonneEnvoyee une) {
        return Optional.ofNullable(une.dossier())
                .map(dossier -> demandes.de(List.of(dossier)).get(dossier))
                .map(Demande::etat)
                .filter(EtatDemande.BROUILLON::equals)
                .isPresent();
    }
}
