package fr.parcoursprojet.stockage.antivirus;

import fr.parcoursprojet.socle.ReglageFautif;
import fr.parcoursprojet.stockage.Antivirus;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * clamd's INSTREAM over TCP: the command, then pieces each preceded by its length, then a length of zero. Without an
 * address, with no answer or with an answer it does not understand, the verdict is unknown.
 */
@Component
class Clamd implements Antivirus {

    private static final Logger JOURNAL = LoggerFactory.getLogger(Clamd.class);
    private static final int MORCEAU = 64 * 1024;
    private static final int ATTENTE_MS = 20_000;
    private static final int CONNEXION_MS = 2_000;

    private final @Nullable InetSocketAddress adresse;

    Clamd(@Value("${portail.antivirus.adresse:}") String reglage) {
        this.adresse = lire(reglage.strip());
        if (adresse == null) {
            JOURNAL.warn(
                    "No antivirus (portail.antivirus.adresse is empty): files received will wait, unread by anyone");
        }
    }

    @Override
    public Verdict examiner(byte[] octets) {
        if (adresse == null) {
            return Verdict.INCONNU;
        }
        try (var prise = new Socket()) {
            prise.connect(new InetSocketAddress(adresse.getHostString(), adresse.getPort()), CONNEXION_MS);
            prise.setSoTimeout(ATTENTE_MS);
            envoyer(octets, new DataOutputStream(new BufferedOutputStream(prise.getOutputStream())));
            var reponse = new String(prise.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .replace("\0", "")
                    .strip();
            if (reponse.endsWith(" OK")) {
                return Verdict.SAIN;
            }
            if (reponse.endsWith(" FOUND")) {
                return Verdict.INFECTE;
            }
            JOURNAL.warn("clamd answered: {}", reponse);
        } catch (IOException muet) {
            JOURNAL.warn("clamd does not answer at {}: {}", adresse, muet.getMessage());
        }
        return Verdict.INCONNU;
    }

    private static void envoyer(byte[] octets, DataOutputStream sortie) throws IOException {
        sortie.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        for (int debut = 0; debut < octets.length; debut += MORCEAU) {
            var taille = Math.min(MORCEAU, octets.length - debut);
            sortie.writeInt(taille);
            sortie.write(octets, debut, taille);
        }
        sortie.writeInt(0);
        sortie.flush();
    }

    private static @Nullable InetSocketAddress lire(String reglage) {
        if (reglage.isEmpty()) {
            return null;
        }
        var separateur = reglage.lastIndexOf(':');
        try {
            return InetSocketAddress.createUnresolved(
                    reglage.substring(0, separateur), Integer.parseInt(reglage.substring(separateur + 1)));
        } catch (IndexOutOfBoundsException | IllegalArgumentException malEcrit) {
            throw new ReglageFautif(
                    "portail.antivirus.adresse",
                    "is not an address: " + reglage,
                    "Write it host:port, such as localhost:3310.");
        }
    }
}
