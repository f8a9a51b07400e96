package fr.parcoursprojet.demonstration;

import fr.parcoursprojet.ParcoursProjet;
import fr.parcoursprojet.banc.AntivirusDEssai;
import fr.parcoursprojet.banc.CleDEssai;
import fr.parcoursprojet.demonstration.idp.FournisseurDEssai;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;

/**
 * The portal with its demonstration, in one command: a real MariaDB whose data outlive a restart, a stand-in identity
 * provider, an inbox of the e-mails that would have left, people and the real projects. Lives in the test sources:
 * nothing of it reaches the product.
 */
public final class Demonstration {

    private Demonstration() {}

    /** Starts it on port 8080. */
    public static void main(String[] args) {
        var antivirus = new AntivirusDEssai();
        System.setProperty("portail.antivirus.adresse", antivirus.adresse());
        System.setProperty("portail.fichiers.cle", CleDEssai.gardee(Path.of(".demo", "cle")));
        var fournisseur = new FournisseurDEssai(9000);
        fournisseur.portail("http://localhost:8080");
        fournisseur.reglages().forEach(System::setProperty);
        SpringApplication.from(ParcoursProjet::main)
                .with(ReglagesDeDemonstration.class)
                .withAdditionalProfiles("demonstration")
                .run(args);
    }
}
