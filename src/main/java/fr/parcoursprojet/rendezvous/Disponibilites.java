package fr.parcoursprojet.rendezvous;

import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.reglement.JoursOuvres;
import fr.parcoursprojet.reglement.VilleFermee;
import fr.parcoursprojet.reglement.VilleRouverte;
import fr.parcoursprojet.rendezvous.DisponibilitesTenues.Tenue;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The times an agent gives each week. Their slots are made four weeks ahead, never on a day the city or the
 * agent closed, and an agent's other slots and appointments are never touched.
 */
@Service
@Transactional
public class Disponibilites {

    private static final int JOURS_D_AVANCE = 28;

    private final DisponibilitesTenues tenues;
    private final Creneaux creneaux;
    private final JoursOuvres joursOuvres;
    private final Moi moi;
    private final Clock horloge;

    Disponibilites(DisponibilitesTenues tenues, Creneaux creneaux, JoursOuvres joursOuvres, Moi moi, Clock horloge) {
        this.tenues = tenues;
        this.creneaux = creneaux;
        this.joursOuvres = joursOuvres;
        this.moi = moi;
        this.horloge = horloge;
    }

    /** What the signed-in agent gives each week, from Monday on. */
    @RolesAllowed(Role.Noms.REFERENT)
    @Transactional(readOnly = true)
    public List<DisponibiliteEnCours> enCours() {
        return tenues.enCours(moi.exigerAgent(), aujourdhui().plusDays(1)).stream()
                .map(une -> new DisponibiliteEnCours(une.id(), une.disponibilite()))
                .toList();
    }

    /**
     * The signed-in agent gives a time each week.
     *
     * @throws SaisieInvalide when it makes no slot
     */
    @RolesAllowed(Role.Noms.REFERENT)
    public void ajouter(Disponibilite donnee) {
        exiger(donnee);
        var agent = moi.exigerAgent();
        creneaux.retenir(agent);
        semer(tenues.une(tenues.ajouter(agent, donnee)).orElseThrow());
    }

    /**
     * Another time in the place of one that is given.
     *
     * @throws Introuvable when it is not the signed-in agent's
     * @throws SaisieInvalide when it makes no slot
     */
    @RolesAllowed(Role.Noms.REFERENT)
    public void remplacer(UUID id, Disponibilite donnee) {
        exiger(donnee);
        arreter(id);
        ajouter(donnee);
    }

    /**
     * Gives it no more: its free slots are taken back, what is taken stays.
     *
     * @throws Introuvable when it is not the signed-in agent's
     */
    @RolesAllowed(Role.Noms.REFERENT)
    public void arreter(UUID id) {
        var agent = moi.exigerAgent();
        creneaux.retenir(agent);
        tenues.une(id).filter(une -> une.agent().equals(agent)).orElseThrow(() -> new Introuvable("disponibilite"));
        tenues.arreter(id, aujourdhui());
        creneaux.reprendre(agent, id, aujourdhui().plusDays(1));
    }

    /** The days to come that the signed-in agent receives nobody. */
    @RolesAllowed(Role.Noms.REFERENT)
    @Transactional(readOnly = true)
    public List<Fermeture> fermetures() {
        return tenues.fermetures(moi.exigerAgent(), aujourdhui());
    }

    /**
     * Receives nobody for some days: the free slots are taken back, the appointments stay, to be moved one by one.
     *
     * @throws SaisieInvalide when the last day comes before the first, or is past
     */
    @RolesAllowed(Role.Noms.REFERENT)
    public void fermer(LocalDate du, LocalDate au, String motif) {
        if (au.isBefore(du)) {
            throw new SaisieInvalide(List.of(Erreur.de("au", "rendezvous.erreur.auAvantDu")));
        }
        if (au.isBefore(aujourdhui())) {
            throw new SaisieInvalide(List.of(Erreur.de("au", "rendezvous.erreur.passe")));
        }
        var agent = moi.exigerAgent();
        creneaux.retenir(agent);
        tenues.fermer(agent, du, au, motif.strip());
        creneaux.reprendre(agent, du, au);
    }

    /**
     * Receives again on days that were closed: the slots of each week are made again.
     *
     * @throws Introuvable when it is not the signed-in agent's
     */
    @RolesAllowed(Role.Noms.REFERENT)
    public void rouvrir(UUID id) {
        var agent = moi.exigerAgent();
        creneaux.retenir(agent);
        var fermeture = fermetures().stream()
                .filter(une -> une.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Introuvable("fermeture"));
        tenues.rouvrir(id);
        for (var une : tenues.enCours(agent, aujourdhui())) {
            var jusque = une.semee() == null || fermeture.au().isBefore(une.semee()) ? fermeture.au() : une.semee();
            semer(une, fermeture.du(), jusque);
        }
    }

    /** Each day, the slots of one day more; nothing twice. */
    void semer() {
        tenues.enCours(aujourdhui()).forEach(une -> {
            creneaux.retenir(une.agent());
            semer(une);
        });
    }

    /** The free slots of everybody are taken back; the appointments stay, to be moved one by one. */
    @EventListener
    void on(VilleFermee ferme) {
        creneaux.agentsLibres(ferme.jour()).forEach(agent -> {
            creneaux.retenir(agent);
            creneaux.reprendre(agent, ferme.jour(), ferme.jour());
        });
    }

    /** The slots of each week are made again, when that day was already reached. */
    @EventListener
    void on(VilleRouverte rouvert) {
        for (var une : tenues.enCours(rouvert.jour())) {
            if (une.semee() != null && !une.semee().isBefore(rouvert.jour())) {
                creneaux.retenir(une.agent());
                semer(une, rouvert.jour(), rouvert.jour());
            }
        }
    }

    private void semer(Tenue une) {
        var jusque = aujourdhui().plusDays(JOURS_D_AVANCE);
        var dernier = une.semee();
        if (dernier == null || dernier.isBefore(jusque)) {
            semer(une, dernier == null ? aujourdhui() : dernier.plusDays(1), jusque);
            tenues.semee(une.id(), jusque);
        }
    }

    private void semer(Tenue une, LocalDate du, LocalDate au) {
        var donnee = une.disponibilite();
        var fermetures = tenues.fermetures(une.agent(), aujourdhui());
        var premier = du.isBefore(donnee.du()) ? donnee.du() : du;
        var dernier = donnee.au() != null && donnee.au().isBefore(au) ? donnee.au() : au;
        for (var jour = premier; !jour.isAfter(dernier); jour = jour.plusDays(1)) {
            var date = jour;
            if (date.getDayOfWeek() == donnee.jour()
                    && !joursOuvres.estFerme(date)
                    && fermetures.stream().noneMatch(fermeture -> fermeture.couvre(date))) {
                creneaux.semer(une.agent(), donnee.le(date), une.id());
            }
        }
    }

    private void exiger(Disponibilite donnee) {
        var fautes = new ArrayList<Erreur>();
        if (donnee.minutes() < 5 || donnee.minutes() > 240) {
            fautes.add(Erreur.de("minutes", "rendezvous.erreur.minutes"));
        } else if (donnee.creneaux() < 1) {
            fautes.add(Erreur.de("a", "rendezvous.erreur.tropCourt"));
        }
        if (donnee.au() != null && donnee.au().isBefore(donnee.du())) {
            fautes.add(Erreur.de("au", "rendezvous.erreur.auAvantDu"));
        } else if (donnee.au() != null && donnee.au().isBefore(aujourdhui())) {
            fautes.add(Erreur.de("au", "rendezvous.erreur.passe"));
        }
        if (!fautes.isEmpty()) {
            throw new SaisieInvalide(fautes);
        }
    }

    private LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }
}
