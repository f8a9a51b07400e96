package fr.parcoursprojet.stockage;

import fr.parcoursprojet.socle.Refus;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import net.coobird.thumbnailator.Thumbnails;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.tika.Tika;

/**
 * Looks at what a file really is, whatever its name says, and makes pictures harmless: upright, without the place and the
 * device they were taken with.
 */
final class Examen {

    /** Largest file, in bytes. */
    static final int MAXIMUM = 10 * 1024 * 1024;

    private static final long PIXELS = 60_000_000;
    private static final int COTE = 3000;
    private static final Tika TIKA = new Tika();

    private Examen() {}

    /** What a file becomes once looked at. */
    record Net(TypeFichier type, byte[] octets) {}

    /**
     * @throws Refus when it is empty, too large, of another kind, or cannot be read
     */
    static Net regarder(byte[] octets) {
        if (octets.length == 0) {
            throw new Refus("stockage.refus.vide");
        }
        if (octets.length > MAXIMUM) {
            throw new Refus("stockage.refus.tropGros");
        }
        return switch (TIKA.detect(octets)) {
            case "application/pdf" -> pdf(octets);
            case "image/jpeg" -> image(octets, TypeFichier.JPEG);
            case "image/png" -> image(octets, TypeFichier.PNG);
            case "image/webp" -> image(octets, TypeFichier.JPEG);
            case "image/heic", "image/heif", "image/heic-sequence", "image/heif-sequence" ->
                throw new Refus("stockage.refus.heic");
            default -> throw new Refus("stockage.refus.type");
        };
    }

    private static Net pdf(byte[] octets) {
        try (var document = Loader.loadPDF(octets)) {
            if (document.getNumberOfPages() == 0) {
                throw new Refus("stockage.refus.illisible");
            }
            return new Net(TypeFichier.PDF, octets);
        } catch (InvalidPasswordException protege) {
            throw new Refus("stockage.refus.protege");
        } catch (IOException illisible) {
            throw new Refus("stockage.refus.illisible");
        }
    }

    private static Net image(byte[] octets, TypeFichier type) {
        try {
            var dimensions = dimensions(octets);
            if ((long) dimensions[0] * dimensions[1] > PIXELS) {
                throw new Refus("stockage.refus.tropGrande");
            }
            var cote = Math.min(COTE, Math.max(dimensions[0], dimensions[1]));
            BufferedImage droite = Thumbnails.of(new ByteArrayInputStream(octets))
                    .size(cote, cote)
                    .useExifOrientation(true)
                    .asBufferedImage();
            var sortie = new ByteArrayOutputStream();
            Thumbnails.of(droite)
                    .scale(1)
                    .outputFormat(type == TypeFichier.PNG ? "png" : "jpg")
                    .outputQuality(0.88)
                    .toOutputStream(sortie);
            return new Net(type, sortie.toByteArray());
        } catch (IOException | RuntimeException illisible) {
            if (illisible instanceof Refus refus) {
                throw refus;
            }
            throw new Refus("stockage.refus.illisible");
        }
    }

    /** Read from the head of the picture, before anything is unpacked. */
    private static int[] dimensions(byte[] octets) throws IOException {
        try (var flux = ImageIO.createImageInputStream(new ByteArrayInputStream(octets))) {
            var lecteurs = ImageIO.getImageReaders(flux);
            if (!lecteurs.hasNext()) {
                throw new IOException("No reader for this picture");
            }
            var lecteur = lecteurs.next();
            try {
                lecteur.setInput(flux);
                return new int[] {lecteur.getWidth(0), lecteur.getHeight(0)};
            } finally {
                lecteur.dispose();
            }
        }
    }
}
