package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.pret.Anomalie;
import fr.parcoursprojet.pret.ControleDuLivre;
import fr.parcoursprojet.pret.PointDeControle;
import fr.parcoursprojet.pret.Portefeuille;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.Reconstructions;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Carte;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Pastille;
import fr.parcoursprojet.socle.ui.Remarque;
import fr.parcoursprojet.socle.ui.Ton;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The whole book checked, point by point; beside it, account 274 as the Treasury states it (R10). */
@Route("agents/prets/controle")
@RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
class ControleView extends PageDuLivre {

    private final transient ControleDuLivre livre;
    private final transient Reconstructions reconstructions;
    private final transient Agents agents;
    private final transient Portefeuille portefeuille;
    private final transient Moi moi;
    private final LocalDate jour;
    private final ZoneId fuseau;

    ControleView(
            ControleDuLivre livre,
            Reconstructions reconstructions,
            Agents agents,
            Portefeuille portefeuille,
            Moi moi,
            Clock horloge) {
        this.livre = livre;
        this.reconstructions = reconstructions;
        this.agents = agents;
        this.portefeuille = portefeuille;
        this.moi = moi;
        this.jour = LocalDate.now(horloge);
        this.fuseau = horloge.getZone();
        titre(getTranslation("pret.controle.titre"));
        outils(versLesPrets(), Bouton.second(getTranslation("pret.controle.encore"), this::controler));
        montrer();
    }

    private void controler() {
        livre.controler();
        montrer();
    }

    private void montrer() {
        var anomalies = livre.anomalies();
        var soldesFaux = anomalies.stream().anyMatch(anomalie -> anomalie.point() == PointDeControle.POSITION);
        pile(verdict(anomalies), soldesFaux ? refaire() : derniere(), table(anomalies));
        cote(getTranslation("pret.controle.compte"), new VoletCompte274(livre, moi.exigerAgent(), jour, this::montrer));
    }

    /** Offered only when the balances kept differ: the ledger itself is never made again. */
    private Component refaire() {
        return Carte.titree(
                getTranslation("pret.controle.refaire"),
                new Paragraph(getTranslation("pret.controle.refairePhrase")),
                Bouton.principal(getTranslation("pret.controle.refaire"), () -> {
                    reconstructions.refaire(moi.exigerAgent());
                    montrer();
                    Annonce.fait(getTranslation("pret.controle.refait"));
                }));
    }

    private Component derniere() {
        var ligne = new Paragraph();
        ligne.addClassName("muted");
        reconstructions
                .derniere()
                .ifPresentOrElse(
                        faite -> ligne.setText(getTranslation(
                                "pret.controle.refaitLe",
                                LocalDate.ofInstant(faite.le(), fuseau),
                                agents.de(faite.par()).nom(),
                                faite.ecarts())),
                        () -> ligne.setVisible(false));
        return ligne;
    }

    private Component verdict(List<Anomalie> anomalies) {
        if (anomalies.isEmpty()) {
            return new Remarque(Ton.OK, Icone.OK, getTranslation("pret.controle.juste"));
        }
        var bloque = anomalies.stream().anyMatch(anomalie -> anomalie.point().bloque());
        return Remarque.alerte(
                getTranslation("pret.controle.faux", anomalies.size()),
                new Paragraph(getTranslation(bloque ? "pret.controle.bloque" : "pret.controle.neBloquePas")));
    }

    private Tableau table(List<Anomalie> anomalies) {
        var parPoint = anomalies.stream().collect(Collectors.groupingBy(Anomalie::point));
        var noms = portefeuille.noms(
                anomalies.stream().map(Anomalie::pret).filter(Objects::nonNull).collect(Collectors.toSet()));
        var table = new Tableau(
                getTranslation("pret.controle.legende"),
                List.of(getTranslation("pret.controle.point"), getTranslation("pret.controle.resultat")));
        for (var point : PointDeControle.values()) {
            var trouvees = parPoint.getOrDefault(point, List.of());
            table.ligne(
                    Tableau.texte(getTranslation("pret.controle.point." + point.name())),
                    Tableau.de(resultat(point, trouvees.size())));
            trouvees.forEach(anomalie -> table.ligne(
                            Tableau.texte(qui(anomalie, noms), "lb"), Tableau.texte(quoi(anomalie)))
                    .addClassName("ecart"));
        }
        return table;
    }

    private Pastille resultat(PointDeControle point, int ecarts) {
        if (ecarts > 0) {
            return Pastille.erreur(getTranslation("pret.controle.ecarts", ecarts));
        }
        return point == PointDeControle.COMPTE_274 && livre.releve().isEmpty()
                ? new Pastille(Ton.NEUTRE, Icone.MOINS, getTranslation("pret.controle.sansReleve"))
                : Pastille.ok(getTranslation("pret.controle.ok"));
    }

    /** Which schedule, entry or figure, as an agent calls it; an identifier stays what it is. */
    private String quoi(Anomalie anomalie) {
        return switch (anomalie.point()) {
            case ECHEANCIER, VERSION ->
                getTranslation("pret.controle.echeancier", anomalie.objet().replaceFirst("\\D+", ""));
            case DEBLOCAGE -> getTranslation("pret.mouvement.DEBLOCAGE");
            case ETAT -> getTranslation("pret.controle.etat." + anomalie.objet());
            case COMPTE_274 ->
                livre.releve()
                        .map(releve -> getTranslation(
                                "pret.controle.releveEtLivre", releve.montant(), livre.encours(releve.le())))
                        .orElse(anomalie.objet());
            default -> anomalie.objet();
        };
    }

    private String qui(Anomalie anomalie, Map<PretId, String> noms) {
        var pret = anomalie.pret();
        if (pret == null) {
            return getTranslation("pret.controle.livre");
        }
        return getTranslation("pret.controle.pret", noms.getOrDefault(pret, ""), pret);
    }
}
