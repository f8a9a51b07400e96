package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.pret.Avenant;
import fr.parcoursprojet.pret.Avenants;
import fr.parcoursprojet.pret.EtatPret;
import fr.parcoursprojet.pret.Pret;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Carte;
import fr.parcoursprojet.socle.ui.MotsDuDepot;
import java.time.LocalDate;
import java.util.function.Supplier;

/** The avenants of a signed contract: the one to print and have signed, and those that were. */
final class CarteDesAvenants extends Div {

    private final transient Avenants avenants;
    private final transient Pret pret;
    private final AgentId agent;
    private final transient Runnable ensuite;
    private final JoursDeSignature jours;
    private final Upload depot = new Upload();

    CarteDesAvenants(Pret pret, Avenants avenants, AgentId agent, LocalDate jour, Runnable ensuite) {
        this.pret = pret;
        this.avenants = avenants;
        this.agent = agent;
        this.ensuite = ensuite;
        this.jours = new JoursDeSignature(pret, jour);
        var tous = avenants.du(pret.id());
        if (tous.isEmpty()) {
            return;
        }
        var carte = Carte.titree(getTranslation("pret.avenant.titre"));
        tous.forEach(avenant -> {
            if (avenant.signeLe() != null) {
                carte.add(new Paragraph(signe(avenant)));
                carte.add(papier(
                        getTranslation("pret.avenant.ouvrir"),
                        () -> avenants.signe(pret.id(), avenant.id()).octets()));
            } else if (pret.etat() == EtatPret.SIGNE) {
                carte.add(aSigner(avenant));
            }
        });
        add(carte);
    }

    private Div aSigner(Avenant avenant) {
        var actes = new Div(
                papier(getTranslation("pret.avenant.imprimer"), () -> avenants.pdf(pret.id())),
                depot(),
                Bouton.danger(getTranslation("pret.avenant.abandonner"), () -> {
                    avenants.abandonner(pret.id(), agent);
                    ensuite.run();
                }));
        actes.addClassName("actes");
        return new Div(
                new Paragraph(getTranslation(
                        pret.aDeux() ? "pret.avenant.attendADeux" : "pret.avenant.attend",
                        avenant.prepareLe(),
                        avenant.motif(),
                        pret.noms())),
                jours,
                actes);
    }

    private String signe(Avenant avenant) {
        var le = avenant.signatures();
        var premier = pret.emprunteurs().getFirst();
        var second = pret.emprunteurs().getLast();
        if (!pret.aDeux() || !le.containsKey(premier.usager()) || !le.containsKey(second.usager())) {
            return getTranslation("pret.avenant.signe", avenant.signeLe(), avenant.motif());
        }
        return getTranslation(
                "pret.avenant.signeADeux",
                premier.nom(),
                le.get(premier.usager()),
                second.nom(),
                le.get(second.usager()),
                avenant.motif());
    }

    private Component papier(String nom, Supplier<byte[]> pdf) {
        var lien = new Anchor(ListePapiers.enLigne("avenant.pdf", pdf), nom);
        lien.addClassName("btn");
        lien.getElement().setAttribute("target", "_blank");
        return lien;
    }

    private Upload depot() {
        depot.setUploadHandler(UploadHandler.inMemory((fichier, octets) -> signer(fichier.fileName(), octets)));
        depot.setAcceptedFileTypes("application/pdf", "image/jpeg", "image/png", "image/webp");
        depot.setMaxFiles(1);
        depot.setDropAllowed(false);
        depot.setUploadButton(new Button(getTranslation("pret.avenant.deposer")));
        depot.setI18n(MotsDuDepot.enFrancais(this::getTranslation));
        return depot;
    }

    /** The signed paper came back, with the day of each signature. */
    void signer(String nom, byte[] octets) {
        try {
            avenants.signer(pret.id(), jours.lus(), nom, octets, agent);
        } catch (SaisieInvalide aRevoir) {
            jours.montrer(aRevoir);
            depot.clearFileList();
            return;
        } catch (Refus refus) {
            depot.clearFileList();
            Annonce.refus(getTranslation(refus.cle(), refus.arguments()));
            return;
        }
        Annonce.fait(getTranslation("pret.avenant.enVigueur"));
        ensuite.run();
    }
}
