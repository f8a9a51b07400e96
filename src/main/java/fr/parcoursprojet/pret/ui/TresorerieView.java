package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.pret.Portefeuille;
import fr.parcoursprojet.pret.tresorerie.Apercu;
import fr.parcoursprojet.pret.tresorerie.Doublons;
import fr.parcoursprojet.pret.tresorerie.Imports;
import fr.parcoursprojet.pret.tresorerie.LigneLue;
import fr.parcoursprojet.pret.tresorerie.Renvois;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Carte;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.MotsDuDepot;
import fr.parcoursprojet.socle.ui.Remarque;
import fr.parcoursprojet.socle.ui.Titre;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

/** The Treasury's files: chosen, shown, then written all at once; below, the lines that wait (R9). */
@Route("agents/tresorerie")
@Menu(title = "pret.menu.tresorerie", order = 60, icon = "banque")
@RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
class TresorerieView extends PageDuLivre {

    private static final String[] FORMATS = {
        ".csv",
        "text/csv",
        ".xlsx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ".xml",
        "application/xml",
        "text/xml"
    };

    private final transient Imports imports;
    private final transient Renvois renvois;
    private final transient Doublons doublons;
    private final transient Portefeuille portefeuille;
    private final transient Moi moi;
    private final transient Agents agents;
    private final LocalDate jour;

    TresorerieView(
            Imports imports,
            Renvois renvois,
            Doublons doublons,
            Portefeuille portefeuille,
            Moi moi,
            Agents agents,
            Clock horloge) {
        this.imports = imports;
        this.renvois = renvois;
        this.doublons = doublons;
        this.portefeuille = portefeuille;
        this.moi = moi;
        this.agents = agents;
        this.jour = LocalDate.now(horloge);
        choisir();
    }

    /** No file yet: the place to give one, and what waits. */
    private void choisir() {
        titre(getTranslation("pret.tresorerie.titre"));
        precision(portefeuille
                .connuAu()
                .map(connu -> getTranslation("pret.tresorerie.connuAu", connu))
                .orElse(getTranslation("pret.tresorerie.rienConnu")));
        outils(Lien.vers("agents/titres", getTranslation("pret.titres.titre")).bouton());
        var depot = Carte.titree(
                getTranslation("pret.tresorerie.choisir"),
                new Paragraph(getTranslation("pret.tresorerie.format")),
                televersement());
        depot.addClassName("depot");
        volet(
                depot,
                new TableDoublons(imports, doublons, moi, agents, this::choisir),
                Titre.deux(getTranslation("pret.tresorerie.enAttente")),
                new TableEnAttente(imports, renvois, portefeuille, moi.exigerAgent(), jour, this::choisir),
                Titre.deux(getTranslation("pret.tresorerie.fichiers")),
                new TableFichiers(imports, agents));
        detail("");
    }

    private Upload televersement() {
        var depot = new Upload();
        depot.setUploadHandler(UploadHandler.inMemory((fichier, octets) -> montrer(fichier.fileName(), octets)));
        depot.setAcceptedFileTypes(FORMATS);
        depot.setMaxFiles(1);
        var bouton = new Button(getTranslation("pret.tresorerie.bouton"));
        depot.setUploadButton(bouton);
        depot.setDropAllowed(true);
        depot.setI18n(MotsDuDepot.enFrancais(this::getTranslation));
        return depot;
    }

    /** A file was given: what would be done with each line. */
    void montrer(String nom, byte[] contenu) {
        Apercu apercu;
        try {
            apercu = imports.apercu(nom, contenu);
        } catch (Refus refus) {
            choisir();
            volet(
                    Remarque.alerte(getTranslation(refus.cle(), refus.arguments())),
                    Bouton.second(getTranslation("pret.tresorerie.autre"), this::choisir));
            return;
        }
        titre(apercu.lignes().stream()
                .map(LigneLue::le)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .map(dernier -> getTranslation("pret.tresorerie.fichier", Dates.sansAnnee(dernier, jour)))
                .orElse(getTranslation("pret.tresorerie.titre")));
        precision(
                getTranslation("pret.tresorerie.rienEcrit", nom, apercu.lignes().size()));
        outils(Bouton.discret(getTranslation("pret.tresorerie.autre"), this::choisir));
        var table = new TableApercu(apercu, portefeuille);
        var bilan = new VoletImport(apercu, portefeuille, jour, () -> importer(nom, contenu, table));
        table.auChoix(bilan::choisir);
        bilan.choisir(table.choix());
        volet(table);
        detail(getTranslation("pret.tresorerie.bilan"), bilan);
    }

    private void importer(String nom, byte[] contenu, TableApercu table) {
        var bilan = imports.importer(nom, contenu, table.choix(), moi.exigerAgent());
        choisir();
        Annonce.fait(getTranslation(
                "pret.tresorerie.fait", bilan.inscrits(), Francais.euros(bilan.montantInscrit()), bilan.enAttente()));
    }
}
