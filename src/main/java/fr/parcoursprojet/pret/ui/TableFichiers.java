package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.pret.tresorerie.FichierImporte;
import fr.parcoursprojet.pret.tresorerie.Imports;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.ui.EtatVide;
import fr.parcoursprojet.socle.ui.Icone;
import java.io.ByteArrayInputStream;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The imported files, newest first: who and when, what each did, its hash, and the file itself. */
final class TableFichiers extends Div {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int DEBUT_D_EMPREINTE = 12;

    private final transient Imports imports;
    private final transient Agents agents;
    private final transient Map<AgentId, String> noms = new HashMap<>();

    TableFichiers(Imports imports, Agents agents) {
        this.imports = imports;
        this.agents = agents;
        var fichiers = imports.fichiers();
        if (fichiers.isEmpty()) {
            add(new EtatVide(getTranslation("pret.fichiers.vide")));
            return;
        }
        var table = new Tableau(
                getTranslation("pret.tresorerie.fichiers"),
                List.of(
                        getTranslation("pret.fichiers.importeLe"),
                        getTranslation("pret.fichiers.fichier"),
                        getTranslation("pret.fichiers.inscrites") + ">",
                        getTranslation("pret.fichiers.enAttente") + ">",
                        getTranslation("pret.fichiers.connues") + ">"));
        fichiers.forEach(fichier -> table.ligne(
                Tableau.de(
                        new Span(Francais.dateCourte(
                                fichier.importeLe().atZone(PARIS).toLocalDate())),
                        new Petit(noms.computeIfAbsent(fichier.par(), this::nom))),
                Tableau.de(
                        lien(fichier),
                        new Petit(getTranslation(
                                "pret.fichiers.empreinte", fichier.empreinte().substring(0, DEBUT_D_EMPREINTE)))),
                nombre(fichier.inscrites()),
                nombre(fichier.enAttente()),
                nombre(fichier.connues())));
        add(table);
    }

    private String nom(AgentId agent) {
        return agents.de(agent).nom();
    }

    private Component lien(FichierImporte fichier) {
        if (fichier.contenu() == null) {
            return new Span(fichier.nom());
        }
        var lien = new Anchor(
                DownloadHandler.fromInputStream(demande -> {
                    var contenu = imports.fichier(fichier.id());
                    return new DownloadResponse(
                            new ByteArrayInputStream(contenu.octets()),
                            contenu.nom(),
                            contenu.type().mime(),
                            contenu.octets().length);
                }),
                fichier.nom());
        lien.addComponentAsFirst(Icone.FICHIER.dessin());
        lien.getElement().setAttribute("title", fichier.empreinte());
        return lien;
    }

    private static NativeTableCell nombre(int nombre) {
        return Tableau.texte(Integer.toString(nombre), "mt", "num");
    }
}
