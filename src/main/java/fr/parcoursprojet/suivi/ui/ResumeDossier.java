package fr.parcoursprojet.suivi.ui;

import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.socle.ui.Faits;
import fr.parcoursprojet.socle.ui.Textes;
import fr.parcoursprojet.suivi.DossierEnBref;
import org.springframework.stereotype.Component;

/** The figures of a dossier in a few lines. */
@Component
class ResumeDossier {

    private final Agents agents;
    private final Delais delais;
    private final Textes textes;

    ResumeDossier(Agents agents, Delais delais, Textes textes) {
        this.agents = agents;
        this.delais = delais;
        this.textes = textes;
    }

    Faits de(DossierEnBref dossier) {
        var faits = new Faits()
                .fait(textes.texte("suivi.resume.numero"), dossier.numero().valeur())
                .fait(textes.texte("suivi.resume.projet"), dossier.objet())
                .fait(textes.texte("suivi.resume.montant"), montant(dossier))
                .fait(textes.texte("suivi.resume.depot"), delais.date(dossier.deposeeLe()));
        if (dossier.etat().attendUneDecision()) {
            faits.fait(textes.texte("suivi.resume.implicite"), delais.date(dossier.decisionImplicite()));
        }
        var referent = dossier.referent();
        return faits.fait(
                textes.texte("suivi.resume.referent"),
                referent == null
                        ? textes.texte("suivi.resume.personne")
                        : agents.de(referent).nom());
    }

    String montant(DossierEnBref dossier) {
        if (!dossier.pret().estPositif()) {
            return textes.texte("suivi.resume.aide", dossier.subvention());
        }
        return dossier.subvention().estPositif()
                ? textes.texte("suivi.resume.pretEtAide", dossier.pret(), dossier.subvention())
                : textes.texte("suivi.resume.pret", dossier.pret());
    }
}
