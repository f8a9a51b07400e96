package fr.parcoursprojet.prescripteur;

import fr.parcoursprojet.compte.PartDesDonnees;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.socle.Donnees;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who sent a person, with which words, and the rapport that was sent about them. */
@Component
class DonneesDesEnvois implements PartDesDonnees {

    private final RegistreDesPersonnes registre;
    private final RegistreDesRapports rapports;
    private final PersonnesEnvoyees envoyees;

    DonneesDesEnvois(RegistreDesPersonnes registre, RegistreDesRapports rapports, PersonnesEnvoyees envoyees) {
        this.registre = registre;
        this.rapports = rapports;
        this.envoyees = envoyees;
    }

    @Override
    public String nom() {
        return "prescripteurs";
    }

    @Override
    public List<Donnees> de(UsagerId usager) {
        return registre.confirmeesPar(usager).stream().map(this::une).toList();
    }

    private Donnees une(PersonneEnvoyee une) {
        var donnees = new Donnees()
                .avec("par", envoyees.quiEnvoie(une).nomEtStructure())
                .avec("envoyeLe", une.envoyeeLe())
                .avec("confirmeLe", une.confirmeeLe())
                .avec("motif", une.motif())
                .avec("phrase", une.phrase());
        return rapports.de(une.id())
                .filter(rapport -> rapport.envoyeLe() != null)
                .map(rapport -> donnees.avec("rapportEnvoyeLe", rapport.envoyeLe())
                        .avec("situation", rapport.texte().situation())
                        .avec("projet", rapport.texte().projet())
                        .avec("diagnostic", rapport.texte().diagnostic())
                        .avec("avis", rapport.texte().avis()))
                .orElse(donnees);
    }
}
