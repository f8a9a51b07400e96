package fr.parcoursprojet.banc;

import fr.parcoursprojet.banc.BoiteAuxLettres.Arrivee;
import fr.parcoursprojet.courrier.EnvoiId;
import fr.parcoursprojet.courrier.Pli;
import fr.parcoursprojet.socle.Email;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** One file for each e-mail of the inbox, so that a restart of the demonstration loses none. */
final class PliSurDisque {

    private static final String FIN = ".pli";

    private PliSurDisque() {}

    /** What was kept in a folder, newest first; the folder is made when it is not there. */
    static List<Arrivee> lire(Path dossier) {
        try {
            Files.createDirectories(dossier);
            try (var fichiers = Files.list(dossier)) {
                return fichiers.filter(fichier -> fichier.toString().endsWith(FIN))
                        .map(PliSurDisque::lireUn)
                        .sorted(Comparator.comparing(Arrivee::quand).reversed())
                        .toList();
            }
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }

    /** Keeps one. */
    static void ecrire(Path dossier, Arrivee arrivee) {
        var pli = arrivee.pli();
        var enCours = dossier.resolve(pli.id() + ".partiel");
        try {
            try (var sortie = new DataOutputStream(Files.newOutputStream(enCours))) {
                sortie.writeUTF(arrivee.quand().toString());
                sortie.writeUTF(pli.id().toString());
                sortie.writeUTF(pli.adresse().valeur());
                sortie.writeUTF(pli.objet());
                octets(sortie, pli.texte().getBytes(StandardCharsets.UTF_8));
                octets(sortie, pli.html().getBytes(StandardCharsets.UTF_8));
                sortie.writeInt(pli.pieces().size());
                for (var piece : pli.pieces()) {
                    sortie.writeUTF(piece.nom());
                    sortie.writeUTF(piece.media());
                    octets(sortie, piece.octets());
                }
            }
            Files.move(enCours, dossier.resolve(pli.id() + FIN), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException disque) {
            throw new UncheckedIOException(disque);
        }
    }

    private static Arrivee lireUn(Path fichier) {
        try (var entree = new DataInputStream(Files.newInputStream(fichier))) {
            var quand = Instant.parse(entree.readUTF());
            var id = new EnvoiId(UUID.fromString(entree.readUTF()));
            var adresse = new Email(entree.readUTF());
            var objet = entree.readUTF();
            var texte = new String(octets(entree), StandardCharsets.UTF_8);
            var html = new String(octets(entree), StandardCharsets.UTF_8);
            var pieces = new ArrayList<Pli.PieceDuPli>();
            for (var reste = entree.readInt(); reste > 0; reste--) {
                pieces.add(new Pli.PieceDuPli(entree.readUTF(), entree.readUTF(), octets(entree)));
            }
            return new Arrivee(quand, new Pli(id, adresse, objet, texte, html, List.copyOf(pieces)));
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }

    private static void octets(DataOutputStream sortie, byte[] contenu) throws IOException {
        sortie.writeInt(contenu.length);
        sortie.write(contenu);
    }

    private static byte[] octets(DataInputStream entree) throws IOException {
        return entree.readNBytes(entree.readInt());
    }
}
