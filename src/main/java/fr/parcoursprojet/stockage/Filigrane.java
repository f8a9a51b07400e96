package fr.parcoursprojet.stockage;

import fr.parcoursprojet.socle.Refus;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.springframework.core.io.ClassPathResource;

/**
 * Writes a sentence across a document, again and again, so that a copy that leaves says where it comes from: the file kept
 * stays as it was given.
 */
final class Filigrane {

    private static final String POLICE = "edition/PPCorps-700.ttf";
    private static final double PENTE = Math.toRadians(28);
    private static final float OPACITE = 0.38f;

    /** Letters of a line on the long side, and the space between lines in letters. */
    private static final int LETTRES = 34;

    private static final int ENTRE_LIGNES = 6;

    private Filigrane() {}

    /**
     * @throws Refus when the document cannot be read again
     */
    static byte[] marquer(TypeFichier type, byte[] octets, String phrase) {
        try {
            return type == TypeFichier.PDF ? pdf(octets, phrase) : image(type, octets, phrase);
        } catch (IOException illisible) {
            throw new Refus("stockage.refus.illisible");
        }
    }

    private static byte[] image(TypeFichier type, byte[] octets, String phrase) throws IOException {
        var lue = ImageIO.read(new ByteArrayInputStream(octets));
        if (lue == null) {
            throw new IOException("No reader for this picture");
        }
        var marquee = new BufferedImage(lue.getWidth(), lue.getHeight(), BufferedImage.TYPE_INT_RGB);
        var dessin = marquee.createGraphics();
        dessin.drawImage(lue, 0, 0, Color.WHITE, null);
        dessin.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        var taille = Math.max(lue.getWidth(), lue.getHeight()) / (float) LETTRES;
        dessin.setFont(police().deriveFont(taille));
        dessin.translate(lue.getWidth() / 2.0, lue.getHeight() / 2.0);
        dessin.rotate(-PENTE);
        couvrir(dessin, phrase, Math.hypot(lue.getWidth(), lue.getHeight()), taille);
        dessin.dispose();
        var sortie = new ByteArrayOutputStream();
        ImageIO.write(marquee, type == TypeFichier.PNG ? "png" : "jpg", sortie);
        return sortie.toByteArray();
    }

    /** Dark letters with a light edge: readable on a light sheet and on a dark photo. */
    private static void couvrir(Graphics2D dessin, String phrase, double diagonale, float taille) {
        var ligne = repetee(phrase, dessin.getFontMetrics().stringWidth(phrase + "   "), diagonale);
        for (double y = -diagonale / 2; y < diagonale / 2; y += ENTRE_LIGNES * taille) {
            var lettres = dessin.getFont()
                    .createGlyphVector(dessin.getFontRenderContext(), ligne)
                    .getOutline((float) (-diagonale / 2), (float) y);
            dessin.setColor(new Color(1f, 1f, 1f, OPACITE));
            dessin.setStroke(new BasicStroke(taille / 10));
            dessin.draw(lettres);
            dessin.setColor(new Color(0f, 0f, 0f, OPACITE));
            dessin.fill(lettres);
        }
    }

    private static byte[] pdf(byte[] octets, String phrase) throws IOException {
        try (var document = Loader.loadPDF(octets);
                var flux = new ClassPathResource(POLICE).getInputStream()) {
            var police = PDType0Font.load(document, flux);
            for (var page : document.getPages()) {
                page(document, page, police, phrase);
            }
            var sortie = new ByteArrayOutputStream();
            document.save(sortie);
            return sortie.toByteArray();
        }
    }

    private static void page(PDDocument document, PDPage page, PDFont police, String phrase) throws IOException {
        var cadre = page.getCropBox();
        var taille = Math.max(cadre.getWidth(), cadre.getHeight()) / LETTRES;
        var diagonale = Math.hypot(cadre.getWidth(), cadre.getHeight());
        var ligne = repetee(phrase, police.getStringWidth(phrase + "   ") / 1000 * taille, diagonale);
        try (var dessin = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            var etat = new PDExtendedGraphicsState();
            etat.setNonStrokingAlphaConstant(OPACITE);
            dessin.setGraphicsStateParameters(etat);
            dessin.setNonStrokingColor(Color.BLACK);
            var milieuX = cadre.getLowerLeftX() + cadre.getWidth() / 2;
            var milieuY = cadre.getLowerLeftY() + cadre.getHeight() / 2;
            // a page that the reader turns has its sentence turned with it
            var angle = PENTE + Math.toRadians(page.getRotation());
            dessin.transform(Matrix.getRotateInstance(angle, milieuX, milieuY));
            for (double y = -diagonale / 2; y < diagonale / 2; y += ENTRE_LIGNES * taille) {
                dessin.beginText();
                dessin.setFont(police, taille);
                dessin.newLineAtOffset((float) (-diagonale / 2), (float) y);
                dessin.showText(ligne);
                dessin.endText();
            }
        }
    }

    private static String repetee(String phrase, double largeur, double diagonale) {
        return (phrase + "   ").repeat((int) Math.ceil(diagonale / Math.max(1, largeur)));
    }

    private static Font police() {
        try (var flux = new ClassPathResource(POLICE).getInputStream()) {
            return Font.createFont(Font.TRUETYPE_FONT, flux);
        } catch (IOException | FontFormatException absente) {
            throw new UncheckedIOException(new IOException(absente));
        }
    }
}
