package fr.parcoursprojet.compte;

import fr.parcoursprojet.socle.Donnees;
import fr.parcoursprojet.stockage.Coffre;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The account, the names it had, and the papers that proved them. */
@Component
class DonneesDuCompte implements PartDesDonnees {

    private final Usagers usagers;
    private final RegistreDesNoms noms;
    private final Coffre coffre;

    DonneesDuCompte(Usagers usagers, RegistreDesNoms noms, Coffre coffre) {
        this.usagers = usagers;
        this.noms = noms;
        this.coffre = coffre;
    }

    @Override
    public String nom() {
        return "compte";
    }

    @Override
    public List<Donnees> de(UsagerId usager) {
        var compte = usagers.de(usager);
        return List.of(new Donnees()
                .avec("prenom", compte.prenom())
                .avec("nom", compte.nom())
                .avec("email", compte.email().valeur())
                .avec("naissance", compte.naissance())
                .avec(
                        "telephone",
                        compte.telephone() == null ? null : compte.telephone().valeur())
                .avec("identiteVerifieeParFranceConnect", compte.identiteVerifiee())
                .avec(
                        "changementsDeNom",
                        noms.de(usager).stream()
                                .map(fait -> new Donnees()
                                        .avec("ancien", fait.ancien().complet())
                                        .avec("nouveau", fait.nouveau().complet())
                                        .avec("motif", fait.motif())
                                        .avec("le", fait.le()))
                                .toList())
                .avec(
                        "nomDemande",
                        noms.enAttente(usager)
                                .map(demande -> demande.voulu().complet())
                                .orElse(null)));
    }

    @Override
    public List<FichierDesDonnees> fichiers(UsagerId usager) {
        return Stream.concat(
                        noms.de(usager).stream().map(ChangementDeNom::preuve),
                        noms.enAttente(usager).stream().map(DemandeDeNom::preuve))
                .distinct()
                .map(preuve -> FichierDesDonnees.garde("preuve-du-nom", preuve, coffre))
                .toList();
    }
}
