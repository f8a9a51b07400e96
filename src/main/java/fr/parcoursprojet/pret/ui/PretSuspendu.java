package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.Component;
import fr.parcoursprojet.pret.Pret;
import fr.parcoursprojet.pret.ProtectionPersonnelle;
import fr.parcoursprojet.pret.ReglagesDuTresor;
import fr.parcoursprojet.pret.Situation;
import fr.parcoursprojet.socle.ui.BarreDuBas;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.Textes;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * <i>Mon prêt</i> when the usual way is closed: frozen by a surendettement, pursued by the Treasury, or following a plan
 * (R12). It says who to turn to, and offers nothing that does not apply.
 */
@org.springframework.stereotype.Component
class PretSuspendu {

    private final PretARembourser aRembourser;
    private final ProtectionPersonnelle protection;
    private final MesPrets mesPrets;
    private final ReglagesDuTresor tresor;
    private final Textes textes;

    PretSuspendu(
            PretARembourser aRembourser,
            ProtectionPersonnelle protection,
            MesPrets mesPrets,
            ReglagesDuTresor tresor,
            Textes textes) {
        this.aRembourser = aRembourser;
        this.protection = protection;
        this.mesPrets = mesPrets;
        this.tresor = tresor;
        this.textes = textes;
    }

    boolean concerne(Pret pret) {
        return pret.geleLe() != null
                || pret.contentieuxLe() != null
                || protegeLe(pret).isPresent()
                || pret.planLe() != null;
    }

    EcranDuPret ecran(Situation situation) {
        return aRembourser.ecran(situation, suite(situation), bas(situation.pret()));
    }

    private Component suite(Situation situation) {
        var pret = situation.pret();
        var gele = pret.geleLe();
        if (gele != null) {
            return carte(Icone.PAUSE, "pret.suspendu.gele", textes.texte("pret.suspendu.geleSuite", gele));
        }
        var protege = protegeLe(pret);
        if (protege.isPresent()) {
            return carte(
                    Icone.PAUSE, "pret.suspendu.protege", textes.texte("pret.suspendu.protegeSuite", protege.get()));
        }
        var remis = pret.contentieuxLe();
        return remis == null ? duPlan(situation) : auTresor(situation, remis);
    }

    private Component auTresor(Situation situation, LocalDate depuis) {
        var pret = situation.pret();
        return new CarteProchaine(
                Icone.BANQUE,
                textes.texte("pret.suspendu.tresor"),
                situation.arriere().estPositif() ? situation.arriere() : null,
                textes.texte(
                        tresor.adresse().isEmpty() ? "pret.suspendu.tresorSuite" : "pret.suspendu.tresorGuichet",
                        depuis,
                        Objects.requireNonNullElse(pret.titre(), ""),
                        tresor.adresse()));
    }

    private Component duPlan(Situation situation) {
        if (situation.arriere().estPositif()) {
            var carte = new CarteProchaine(
                    Icone.ALERTE,
                    textes.texte("pret.suspendu.planRetard"),
                    situation.arriere(),
                    textes.texte("pret.suspendu.planRetardSuite"));
            carte.addClassName("retard");
            return carte;
        }
        var efface = situation.pret().planEfface();
        if (seulementAEffacer(situation)) {
            return carte(
                    Icone.OK, "pret.suspendu.planFini", textes.texte("pret.suspendu.planFiniSuite", situation.solde()));
        }
        return situation
                .prochaine()
                .map(echeance -> (Component) new CarteProchaine(
                        Icone.CAL,
                        textes.texte("pret.suspendu.plan"),
                        echeance.reste(),
                        efface == null
                                ? textes.texte("pret.suspendu.planSuite", echeance.le())
                                : textes.texte("pret.suspendu.planEfface", echeance.le(), efface)))
                .orElseGet(() -> carte(Icone.CAL, "pret.suspendu.plan", ""));
    }

    private static boolean seulementAEffacer(Situation situation) {
        var efface = situation.pret().planEfface();
        return efface != null && !situation.solde().depasse(efface);
    }

    private CarteProchaine carte(Icone icone, String cle, String suite) {
        return new CarteProchaine(icone, textes.texte(cle), null, suite);
    }

    /** While it is frozen nobody may be asked to pay. Who borrowed with somebody has no messages there: they call. */
    private BarreDuBas bas(Pret pret) {
        var ecrire = mesPrets.versLeService(pret);
        return pret.geleLe() != null || protegeLe(pret).isPresent()
                ? new BarreDuBas(ecrire.bouton())
                : new BarreDuBas(
                        ecrire.bouton(),
                        Lien.vers(MesPrets.adresse(pret, "payer"), textes.texte("pret.monPret.payer"))
                                .principal());
    }

    private Optional<LocalDate> protegeLe(Pret pret) {
        return protection.depuis(pret, mesPrets.moi());
    }
}
