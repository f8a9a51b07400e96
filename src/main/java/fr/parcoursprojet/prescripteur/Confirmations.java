package fr.parcoursprojet.prescripteur;

import fr.parcoursprojet.accueil.Sollicitations;
import fr.parcoursprojet.compte.Prescripteurs;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.compte.Usagers;
import fr.parcoursprojet.confidentialite.Consentements;
import fr.parcoursprojet.confidentialite.NatureDeConsentement;
import fr.parcoursprojet.demande.RepriseDeSollicitation;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Introuvable;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.moments.DayHasPassed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A person who was sent says whether they agree (R14): only under the address that was given, which they proved by signing
 * in. Their yes is the consent, and begins their draft; their no, or thirty days of silence, erases who was sent.
 */
@Service
@Transactional
public class Confirmations {

    private static final Duration SILENCE = Duration.ofDays(30);

    private final RegistreDesPersonnes registre;
    private final Prescripteurs prescripteurs;
    private final Usagers usagers;
    private final Sollicitations sollicitations;
    private final RepriseDeSollicitation reprise;
    private final Consentements consentements;
    private final Clock horloge;

    Confirmations(
            RegistreDesPersonnes registre,
            Prescripteurs prescripteurs,
            Usagers usagers,
            Sollicitations sollicitations,
            RepriseDeSollicitation reprise,
            Consentements consentements,
            Clock horloge) {
        this.registre = registre;
        this.prescripteurs = prescripteurs;
        this.usagers = usagers;
        this.sollicitations = sollicitations;
        this.reprise = reprise;
        this.consentements = consentements;
        this.horloge = horloge;
    }

    /** What waits for this person's answer, by the address they proved, oldest first. */
    @Transactional(readOnly = true)
    public List<PersonneEnvoyee> pour(UsagerId usager) {
        return usagers.adresseProuvee(usager)
                .map(adresse -> registre.quiAttendent(adresse).stream()
                        .filter(une ->
                                prescripteurs.un(une.prescripteur()).etat().entre())
                        .toList())
                .orElse(List.of());
    }

    /**
     * They agree: dated, with the name of who sends them, and their draft holds what was said.
     *
     * @return their draft
     * @throws Introuvable when it is not theirs, or they answered already
     */
    public DossierId confirmer(UUID envoi, UsagerId usager) {
        var une = sienne(envoi, usager);
        var dossier = reprise.reprendre(usager, une.sollicitation());
        if (!registre.confirmer(envoi, usager, dossier, horloge.instant())) {
            throw new Introuvable("personne");
        }
        consentements.donner(
                usager,
                NatureDeConsentement.PRESCRIPTEUR,
                prescripteurs.un(une.prescripteur()).nomEtStructure(),
                envoi.toString());
        return dossier;
    }

    /**
     * It is not them, or they do not agree: who was sent is forgotten.
     *
     * @throws Introuvable when it is not theirs, or they answered already
     */
    public void refuser(UUID envoi, UsagerId usager) {
        oublier(sienne(envoi, usager));
    }

    /** Forgets those who have not answered for thirty days; a number to call stays where the calls are. */
    void oublierLesSilences() {
        registre.sansReponseDepuis(horloge.instant().minus(SILENCE)).forEach(this::oublier);
    }

    @EventListener
    void on(DayHasPassed jour) {
        oublierLesSilences();
    }

    private void oublier(PersonneEnvoyee une) {
        registre.supprimer(une.id());
        if (une.email() != null) {
            sollicitations.oublierQui(une.sollicitation());
        }
    }

    private PersonneEnvoyee sienne(UUID envoi, UsagerId usager) {
        return pour(usager).stream()
                .filter(une -> une.id().equals(envoi))
                .findFirst()
                .orElseThrow(() -> new Introuvable("personne"));
    }
}
