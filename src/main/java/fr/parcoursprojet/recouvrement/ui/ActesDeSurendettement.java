package fr.parcoursprojet.recouvrement.ui;

import com.vaadin.flow.component.Component;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.pret.Deliberation;
import fr.parcoursprojet.pret.Effacement;
import fr.parcoursprojet.pret.Pret;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.recouvrement.PlanDApurement;
import fr.parcoursprojet.recouvrement.Surendettements;
import fr.parcoursprojet.recouvrement.TypeActe;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.ui.Annonce;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;

/** The dialogue of each act of a surendettement: what an agent reads on the decision, and its scan. */
@org.springframework.stereotype.Component
class ActesDeSurendettement {

    private static final String LE = "le";
    private static final String REFERENCE = "reference";
    private static final String COMMENTAIRE = "commentaire";
    private static final String SCAN = "scan";
    private static final String EFFACE = "efface";

    private final Surendettements surendettements;
    private final Prets prets;
    private final Moi moi;
    private final Clock horloge;

    ActesDeSurendettement(Surendettements surendettements, Prets prets, Moi moi, Clock horloge) {
        this.surendettements = surendettements;
        this.prets = prets;
        this.moi = moi;
        this.horloge = horloge;
    }

    /** Asks what an act needs, does it, then calls back. */
    void demander(TypeActe acte, Pret pret, Component ou, Runnable change) {
        var efface = acte == TypeActe.PLAN_RESPECTE ? pret.planEfface() : null;
        var titre = efface == null
                ? ou.getTranslation("recouvrement.surendettement.noter." + acte)
                : ou.getTranslation("recouvrement.surendettement.finirEtEffacer");
        var phrase = efface == null
                ? ou.getTranslation("recouvrement.surendettement.phrase." + acte)
                : ou.getTranslation(
                        "recouvrement.surendettement.effacer",
                        prets.solde(pret.id()).auPlus(efface));
        var demande = new DemandeDActe(titre, phrase)
                .jour(LE, ou.getTranslation("recouvrement.surendettement.le." + acte), LocalDate.now(horloge));
        completer(demande, acte, pret.id(), ou);
        demande.demander(titre, faire(acte, pret.id()), () -> {
            Annonce.fait(ou.getTranslation("recouvrement.surendettement.note"));
            change.run();
        });
    }

    private void completer(DemandeDActe demande, TypeActe acte, PretId pret, Component ou) {
        switch (acte) {
            case RECEVABILITE -> demande.ligne(REFERENCE, mot(ou, REFERENCE)).scan(SCAN, mot(ou, SCAN));
            case PLAN ->
                demande.ligne(REFERENCE, mot(ou, REFERENCE))
                        .jour(
                                "premiere",
                                mot(ou, "premiere"),
                                LocalDate.now(horloge).plusMonths(1))
                        .montant(
                                "mensualite",
                                ou.getTranslation("recouvrement.surendettement.mensualite", prets.solde(pret)))
                        .montant(EFFACE, mot(ou, EFFACE))
                        .scan(SCAN, mot(ou, SCAN));
            case RETABLISSEMENT ->
                demande.ligne(REFERENCE, mot(ou, "jugement"))
                        .montant("montant", mot(ou, "part"))
                        .ligne("deliberation", mot(ou, "deliberation"))
                        .jour("deliberationLe", mot(ou, "deliberationLe"), LocalDate.now(horloge))
                        .scan(SCAN, mot(ou, SCAN));
            case PLAN_RESPECTE -> {
                if (prets.de(pret).planEfface() == null) {
                    demande.mots(COMMENTAIRE, mot(ou, COMMENTAIRE));
                } else {
                    demande.ligne("deliberation", mot(ou, "deliberation"))
                            .jour("deliberationLe", mot(ou, "deliberationLe"), LocalDate.now(horloge));
                }
            }
            case IRRECEVABILITE, CLOTURE, PLAN_ECHOUE -> demande.mots(COMMENTAIRE, mot(ou, COMMENTAIRE));
        }
    }

    private Consumer<Reponses> faire(TypeActe acte, PretId pret) {
        AgentId agent = moi.exigerAgent();
        return switch (acte) {
            case RECEVABILITE ->
                dit -> surendettements.recevoir(pret, dit.jour(LE), dit.mots(REFERENCE), dit.scan(SCAN), agent);
            case IRRECEVABILITE, CLOTURE ->
                dit -> surendettements.lever(pret, acte, dit.jour(LE), dit.mots(COMMENTAIRE), agent);
            case PLAN -> dit -> surendettements.suivreUnPlan(pret, plan(dit), dit.scan(SCAN), agent);
            case PLAN_ECHOUE ->
                dit -> surendettements.finirLePlan(pret, false, dit.jour(LE), dit.mots(COMMENTAIRE), agent);
            case PLAN_RESPECTE ->
                prets.de(pret).planEfface() == null
                        ? dit -> surendettements.finirLePlan(pret, true, dit.jour(LE), dit.mots(COMMENTAIRE), agent)
                        : dit -> surendettements.finirEtEffacer(pret, dit.jour(LE), deliberation(dit), agent);
            case RETABLISSEMENT ->
                dit -> surendettements.retablir(
                        pret,
                        new Effacement(dit.jour(LE), dit.mots(REFERENCE), dit.montant("montant"), deliberation(dit)),
                        dit.scan(SCAN),
                        agent);
        };
    }

    private static PlanDApurement plan(Reponses dit) {
        return new PlanDApurement(
                dit.jour(LE),
                dit.mots(REFERENCE),
                dit.jour("premiere"),
                Objects.requireNonNullElse(dit.montant("mensualite"), Montant.ZERO),
                Objects.requireNonNullElse(dit.montant(EFFACE), Montant.ZERO));
    }

    private static Deliberation deliberation(Reponses dit) {
        return new Deliberation(dit.mots("deliberation"), dit.jour("deliberationLe"));
    }

    private static String mot(Component ou, String nom) {
        return ou.getTranslation("recouvrement.surendettement." + nom);
    }
}
