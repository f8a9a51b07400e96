package fr.parcoursprojet.courrier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;

/** A wire to a server that a test cuts: open connections break at once, new ones are hung up. */
final class FilACouper implements AutoCloseable {

    private final ServerSocket entree;
    private final IntSupplier serveur;
    private final Set<Socket> ouvertes = ConcurrentHashMap.newKeySet();
    private final AtomicInteger refusees = new AtomicInteger();
    private volatile boolean coupe;

    FilACouper(IntSupplier serveur) {
        this.serveur = serveur;
        try {
            entree = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException occupe) {
            throw new UncheckedIOException(occupe);
        }
        Thread.ofVirtual().start(this::accueillir);
    }

    int port() {
        return entree.getLocalPort();
    }

    void couper() {
        coupe = true;
        ouvertes.forEach(FilACouper::fermer);
    }

    void retablir() {
        coupe = false;
    }

    /** How many connections were hung up since the start. */
    int refusees() {
        return refusees.get();
    }

    @Override
    public void close() {
        couper();
        fermer(entree);
    }

    private void accueillir() {
        while (!entree.isClosed()) {
            try {
                var client = entree.accept();
                if (coupe) {
                    refusees.incrementAndGet();
                    client.close();
                    continue;
                }
                var suite = new Socket(InetAddress.getLoopbackAddress(), serveur.getAsInt());
                relier(client, suite);
                relier(suite, client);
            } catch (IOException fermee) {
                // the next one, or the end
            }
        }
    }

    private void relier(Socket de, Socket vers) {
        ouvertes.add(de);
        Thread.ofVirtual().start(() -> {
            try (de;
                    vers) {
                de.getInputStream().transferTo(vers.getOutputStream());
            } catch (IOException coupee) {
                // that is what it is for
            } finally {
                ouvertes.remove(de);
            }
        });
    }

    private static void fermer(AutoCloseable prise) {
        try {
            prise.close();
        } catch (Exception dejaFermee) {
            // nothing left to close
        }
    }
}
