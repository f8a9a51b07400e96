package fr.parcoursprojet.banc;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * Speaks clamd's INSTREAM on loopback and knows one signature, the EICAR test file. It lets the demonstration and
 * the tests of other modules show files at once; the vault's own tests use the real clamd.
 */
public final class AntivirusDEssai implements AutoCloseable {

    private static final String SIGNATURE = "EICAR-STANDARD-ANTIVIRUS-TEST-FILE";

    private final ServerSocket prise;

    /** Starts it on a free port. */
    public AntivirusDEssai() {
        try {
            prise = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException occupe) {
            throw new UncheckedIOException(occupe);
        }
        Thread.ofVirtual().name("antivirus-d-essai").start(this::servir);
    }

    /** Where it listens, as the setting {@code portail.antivirus.adresse} wants it. */
    public String adresse() {
        return "127.0.0.1:" + prise.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        prise.close();
    }

    private void servir() {
        while (!prise.isClosed()) {
            try {
                var client = prise.accept();
                Thread.ofVirtual().start(() -> repondre(client));
            } catch (IOException fermee) {
                return;
            }
        }
    }

    private static void repondre(Socket client) {
        try (client) {
            var entree = new DataInputStream(client.getInputStream());
            var commande = new StringBuilder();
            for (int lu = entree.read(); lu > 0; lu = entree.read()) {
                commande.append((char) lu);
            }
            var reponse = "zPING".contentEquals(commande) ? "PONG" : examiner(entree);
            client.getOutputStream().write((reponse + "\0").getBytes(StandardCharsets.US_ASCII));
        } catch (IOException coupe) {
            // the caller left: it treats the file as not examined
        }
    }

    private static String examiner(DataInputStream entree) throws IOException {
        var infecte = false;
        var fin = "";
        for (int taille = entree.readInt(); taille > 0; taille = entree.readInt()) {
            var morceau = fin + new String(entree.readNBytes(taille), StandardCharsets.ISO_8859_1);
            infecte |= morceau.contains(SIGNATURE);
            fin = morceau.substring(Math.max(0, morceau.length() - SIGNATURE.length()));
        }
        return infecte ? "stream: Eicar-Test-Signature FOUND" : "stream: OK";
    }
}
