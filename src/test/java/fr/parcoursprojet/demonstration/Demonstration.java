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

    /** Where its data live: {@code .demo}, or the system property {@code demonstration.dossier}. */
    static Path dossier() {
        return Path.of(System.getProperty("demonstration.dossier", ".demo"));
    }

    /** The port of the portal: 8080, or the system property {@code demonstration.port}. */
    static int port() {
        return Integer.getInteger("demonstration.port", 8080);
    }

    /** The management port: 8081, or the system property {@code demonstration.gestion}. */
    static int portDeGestion() {
        return Integer.getInteger("demonstration.gestion", 8081);
    }

    /** Starts it; when it cannot, the provider does not stay behind. */
    public static void main(String[] args) {
        // first: it would take the portal's own settings for its own
        var fournisseur = new FournisseurDEssai(Integer.getInteger("demonstration.fournisseur", 9000));
        var antivirus = new AntivirusDEssai();
        System.setProperty("portail.antivirus.adresse", antivirus.adresse());
        System.setProperty("portail.fichiers.cle", CleDEssai.gardee(dossier().resolve("cle")));
        System.setProperty(
                "portail.fichiers.dossier", dossier().resolve("fichiers").toString());
        System.setProperty("portail.adresse", "http://localhost:" + port());
        System.setProperty("server.port", String.valueOf(port()));
        System.setProperty("management.server.port", String.valueOf(portDeGestion()));
        fournisseur.portail("http://localhost:" + port());
        fournisseur.reglages().forEach(System::setProperty);
        try {
            SpringApplication.from(ParcoursProjet::main)
                    .with(ReglagesDeDemonstration.class)
                    .withAdditionalProfiles("demonstration")
                    .run(args);
        } catch (RuntimeException dejaDite) {
            System.exit(1);
        }
    }
}
