package fr.parcoursprojet.suivi.ui;

import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Textes;
import fr.parcoursprojet.socle.ui.Ton;
import fr.parcoursprojet.suivi.DossierEnBref;
import fr.parcoursprojet.suivi.Tache;
import org.jspecify.annotations.Nullable;

/** A line of work being written; its sentences name the person, the number and the project before anything else. */
final class Ebauche {

    private final Tache tache;
    private final @Nullable DossierEnBref dossier;
    private final Textes textes;
    private Icone icone = Icone.FAIRE;
    private Ton ton = Ton.NEUTRE;
    private String nom = "";
    private String fait = "";
    private String contexte = "";
    private String adresse = "agents/a-faire";

    Ebauche(Tache tache, @Nullable DossierEnBref dossier, Textes textes) {
        this.tache = tache;
        this.dossier = dossier;
        this.textes = textes;
        contexte("");
    }

    Ebauche avec(Icone dessin, Ton presse, Object precision, String onglet) {
        icone = dessin;
        ton = presse;
        fait = textes.texte(
                "suivi.tache.fait." + tache.type(), dossier == null ? nom : dossier.nomComplet(), precision);
        if (dossier != null) {
            adresse = "agents/dossiers/" + dossier.numero() + "/" + onglet;
        }
        return this;
    }

    Ebauche contexte(Object precision) {
        contexte = textes.texte(
                "suivi.tache.contexte." + tache.type(),
                dossier == null ? "" : dossier.numero(),
                dossier == null ? "" : dossier.objet(),
                precision,
                dossier == null ? "" : dossier.nomComplet());
        return this;
    }

    /** Who it is about, when no dossier says so. */
    Ebauche nomme(String qui) {
        nom = qui;
        return this;
    }

    /** Another second line than that of its type. */
    Ebauche enClair(String phrase) {
        contexte = phrase;
        return this;
    }

    Ebauche adresse(String autre) {
        adresse = autre;
        return this;
    }

    LigneAFaire delai(Ton presse, Icone dessin, String mots) {
        return new LigneAFaire(tache, dossier, icone, ton, fait, contexte, presse, dessin, mots, adresse);
    }
}
