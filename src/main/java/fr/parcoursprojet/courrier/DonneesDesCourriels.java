package fr.parcoursprojet.courrier;

import fr.parcoursprojet.compte.PartDesDonnees;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.compte.Usagers;
import fr.parcoursprojet.demande.Demande;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.pret.Pret;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.socle.Donnees;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The e-mails that left for a person's own address about their dossiers and loans. */
@Component
class DonneesDesCourriels implements PartDesDonnees {

    private final Courriers courriers;
    private final Usagers usagers;
    private final Demandes demandes;
    private final Prets prets;

    DonneesDesCourriels(Courriers courriers, Usagers usagers, Demandes demandes, Prets prets) {
        this.courriers = courriers;
        this.usagers = usagers;
        this.demandes = demandes;
        this.prets = prets;
    }

    @Override
    public String nom() {
        return "courriels";
    }

    @Override
    public List<Donnees> de(UsagerId usager) {
        var adresse = usagers.de(usager).email();
        return Stream.concat(
                        demandes.de(usager).stream().map(Demande::id),
                        prets.de(usager).stream().map(Pret::dossier))
                .distinct()
                .flatMap(dossier -> courriers.de(dossier).stream())
                .filter(envoi -> envoi.adresse().equals(adresse))
                .map(envoi -> new Donnees()
                        .avec("ecritLe", envoi.ecritLe())
                        .avec("envoyeLe", envoi.envoyeLe())
                        .avec("objet", envoi.objet())
                        .avec("texte", envoi.texte())
                        .avec("pieces", envoi.pieces()))
                .toList();
    }
}
