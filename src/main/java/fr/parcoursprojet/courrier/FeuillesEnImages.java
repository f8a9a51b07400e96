package fr.parcoursprojet.courrier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The sheets of a PDF as pictures: a phone shows no PDF inside a page. */
final class FeuillesEnImages {

    /** Sharp enough to be read on a screen, light enough to be drawn at each change. */
    private static final int POINTS_PAR_POUCE = 110;

    private FeuillesEnImages() {}

    static List<byte[]> de(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var peintre = new PDFRenderer(document);
            var feuilles = new ArrayList<byte[]>();
            for (int rang = 0; rang < document.getNumberOfPages(); rang++) {
                var sortie = new ByteArrayOutputStream();
                ImageIO.write(peintre.renderImageWithDPI(rang, POINTS_PAR_POUCE, ImageType.RGB), "png", sortie);
                feuilles.add(sortie.toByteArray());
            }
            return feuilles;
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }
}
