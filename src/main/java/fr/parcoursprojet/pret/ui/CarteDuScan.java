package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.ScanRemplace;
import fr.parcoursprojet.pret.ScansDuContrat;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.Carte;
import fr.parcoursprojet.socle.ui.MotsDuDepot;
import fr.parcoursprojet.socle.ui.Remarque;

/** The scan of a contract signed on paper: given again when it was lost, and what took the place of what. */
final class CarteDuScan extends Div {

    private static final String[] ACCEPTES = {"application/pdf", "image/jpeg", "image/png", "image/webp"};
    private static final int DEBUT_D_EMPREINTE = 12;

    private final transient ScansDuContrat scans;
    private final transient Agents agents;
    private final AgentId agent;
    private final transient Runnable ensuite;

    CarteDuScan(PretId pret, ScansDuContrat scans, Agents agents, AgentId agent, Runnable ensuite) {
        this.scans = scans;
        this.agents = agents;
        this.agent = agent;
        this.ensuite = ensuite;
        var perdu = scans.estPerdu(pret);
        var remplacements = scans.remplacements(pret);
        if (!perdu && remplacements.isEmpty()) {
            return;
        }
        var carte = Carte.titree(getTranslation("pret.scan.titre"));
        if (perdu) {
            carte.add(Remarque.alerte(getTranslation("pret.scan.perdu")), depot(pret));
        }
        remplacements.forEach(remplacement -> carte.add(new Paragraph(phrase(remplacement))));
        add(carte);
    }

    private String phrase(ScanRemplace remplacement) {
        return getTranslation(
                "pret.scan.remplace",
                remplacement.le().atZone(Francais.PARIS).toLocalDate(),
                agents.de(remplacement.par()).nom(),
                remplacement.empreinte().substring(0, DEBUT_D_EMPREINTE));
    }

    private Upload depot(PretId pret) {
        var depot = new Upload();
        depot.setUploadHandler(
                UploadHandler.inMemory((fichier, octets) -> remplacer(pret, fichier.fileName(), octets)));
        depot.setAcceptedFileTypes(ACCEPTES);
        depot.setMaxFiles(1);
        depot.setDropAllowed(false);
        depot.setUploadButton(new Button(getTranslation("pret.scan.bouton")));
        depot.setI18n(MotsDuDepot.enFrancais(this::getTranslation));
        return depot;
    }

    /** A scan was chosen. */
    void remplacer(PretId pret, String nom, byte[] octets) {
        try {
            scans.remplacer(pret, nom, octets, agent);
        } catch (Refus refus) {
            Annonce.refus(getTranslation(refus.cle(), refus.arguments()));
            return;
        }
        Annonce.fait(getTranslation("pret.scan.fait"));
        ensuite.run();
    }
}
