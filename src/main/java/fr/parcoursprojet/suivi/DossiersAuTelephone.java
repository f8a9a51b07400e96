package fr.parcoursprojet.suivi;

import fr.parcoursprojet.accueil.Coordonnees;
import fr.parcoursprojet.accueil.DossierConnu;
import fr.parcoursprojet.accueil.DossiersConnus;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.compte.Usagers;
import fr.parcoursprojet.demande.Demande;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.ui.Textes;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the dossiers tell to whoever answers the telephone. */
@Component
class DossiersAuTelephone implements DossiersConnus {

    private final Demandes demandes;
    private final Dossiers dossiers;
    private final Usagers usagers;
    private final Textes textes;

    DossiersAuTelephone(Demandes demandes, Dossiers dossiers, Usagers usagers, Textes textes) {
        this.demandes = demandes;
        this.dossiers = dossiers;
        this.usagers = usagers;
        this.textes = textes;
    }

    @Override
    public List<DossierConnu> de(UsagerId usager) {
        var deposes = demandes.de(usager).stream()
                .filter(Demande::estDeposee)
                .map(Demande::id)
                .toList();
        return dossiers.de(deposes).values().stream()
                .sorted(Comparator.comparing(DossierEnBref::deposeeLe).reversed())
                .map(un -> new DossierConnu(un.numero(), un.objet(), textes.texte("suivi.etat." + un.etat())))
                .toList();
    }

    @Override
    public Coordonnees personne(DossierId dossier) {
        var lu = dossiers.de(dossier);
        return new Coordonnees(
                lu.prenom(),
                lu.nom(),
                lu.telephone(),
                usagers.de(demandes.de(dossier).demandeur()).email(),
                lu.naissance(),
                null);
    }
}
