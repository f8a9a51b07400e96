package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.pret.EtatPret;
import fr.parcoursprojet.pret.PapiersDuPret;
import fr.parcoursprojet.pret.Pret;
import fr.parcoursprojet.socle.Langue;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Lien;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/** The papers of a loan for one of its borrowers, each made when it is asked for. */
final class ListePapiers extends UnorderedList {

    private ListePapiers() {
        addClassNames("card", "lns");
    }

    static ListePapiers avantSignature(Pret pret, UsagerId qui, PapiersDuPret papiers) {
        var liste = new ListePapiers();
        liste.papier(
                Icone.FICHIER,
                liste.getTranslation("pret.papiers.contrat"),
                "contrat.pdf",
                () -> papiers.contrat(pret.id(), qui));
        liste.copie("pret.papiers.contrat", "contract.pdf", () -> papiers.contratEnAnglais(pret.id(), qui));
        return liste;
    }

    /**
     * Those of a loan once its money has left.
     *
     * @param plusTot whether repaying earlier may be offered
     */
    static ListePapiers enCours(Pret pret, UsagerId qui, PapiersDuPret papiers, boolean plusTot) {
        var liste = new ListePapiers();
        liste.papier(
                Icone.RECU,
                liste.getTranslation("pret.papiers.attestation"),
                "attestation-de-solde.pdf",
                () -> papiers.attestation(pret.id(), qui));
        liste.copie("pret.papiers.attestation", "balance.pdf", () -> papiers.attestationEnAnglais(pret.id(), qui));
        liste.papier(
                Icone.FICHIER,
                liste.getTranslation("pret.papiers.contrat"),
                "contrat.pdf",
                () -> papiers.contrat(pret.id(), qui));
        liste.copie("pret.papiers.contrat", "contract.pdf", () -> papiers.contratEnAnglais(pret.id(), qui));
        // once a debt is over or given up, its schedule would still ask for instalments
        if (pret.etat() == EtatPret.DEBLOQUE) {
            liste.papier(
                    Icone.CAL,
                    liste.getTranslation("pret.papiers.echeancier"),
                    "echeancier.pdf",
                    () -> papiers.echeancier(pret.id(), qui));
            liste.copie("pret.papiers.echeancier", "schedule.pdf", () -> papiers.echeancierEnAnglais(pret.id(), qui));
        }
        if (plusTot
                && pret.etat() == EtatPret.DEBLOQUE
                && pret.geleLe() == null
                && pret.contentieuxLe() == null
                && pret.planEfface() == null) {
            liste.add(new ListItem(
                    Lien.vers(MesPrets.adresse(pret, "plus-tot"), liste.getTranslation("pret.papiers.plusTot"))
                            .icone(Icone.EURO)
                            .iconeFin(Icone.CHEV)));
        }
        return liste;
    }

    /** To who reads English, after the French paper that binds. */
    private void copie(String cle, String fichier, Supplier<byte[]> pdf) {
        if (Langue.courante() == Langue.EN) {
            papier(Icone.FICHIER, getTranslation("pret.papiers.copie", getTranslation(cle)), fichier, pdf);
        }
    }

    private void papier(Icone icone, String nom, String fichier, Supplier<byte[]> pdf) {
        var lien = new Anchor(enLigne(fichier, pdf), "");
        lien.add(icone.dessin(), new Span(nom), (Component) Icone.CHEV.dessin());
        lien.getElement().setAttribute("target", "_blank");
        add(new ListItem(lien));
    }

    /** A PDF shown by the browser, made on each click. */
    static DownloadHandler enLigne(String fichier, Supplier<byte[]> pdf) {
        return DownloadHandler.fromInputStream(demande -> {
                    var octets = pdf.get();
                    return new DownloadResponse(
                            new ByteArrayInputStream(octets), fichier, "application/pdf", octets.length);
                })
                .inline();
    }
}
