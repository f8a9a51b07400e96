package fr.parcoursprojet.pret;

import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;

/** A signature drawn on the screen: read, checked, made again as an opaque picture of a known size. */
final class Trace {

    private static final int OCTETS_AU_PLUS = 1024 * 1024;
    private static final int COTE_AU_PLUS = 2000;
    private static final int POINTS_AU_MOINS = 60;
    private static final int CLARTE_DE_L_ENCRE = 128;

    private Trace() {}

    /**
     * @return a PNG without transparency, ink on white
     * @throws SaisieInvalide when nothing was drawn, or it is not a picture
     */
    static byte[] refaire(byte[] png) {
        var lue = lire(png);
        var image = new BufferedImage(lue.getWidth(), lue.getHeight(), BufferedImage.TYPE_INT_RGB);
        var crayon = image.createGraphics();
        crayon.setColor(Color.WHITE);
        crayon.fillRect(0, 0, image.getWidth(), image.getHeight());
        crayon.drawImage(lue, 0, 0, null);
        crayon.dispose();
        if (points(image) < POINTS_AU_MOINS) {
            throw refus("pret.saisie.signatureVide");
        }
        var sortie = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", sortie);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return sortie.toByteArray();
    }

    private static BufferedImage lire(byte[] png) {
        try {
            var image = png.length > OCTETS_AU_PLUS ? null : ImageIO.read(new ByteArrayInputStream(png));
            if (image != null && image.getWidth() <= COTE_AU_PLUS && image.getHeight() <= COTE_AU_PLUS) {
                return image;
            }
        } catch (IOException illisible) {
            // said below, as for anything that is not a drawing
        }
        throw refus("pret.saisie.signatureVide");
    }

    private static int points(BufferedImage image) {
        var points = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if ((image.getRGB(x, y) & 0xff) < CLARTE_DE_L_ENCRE) {
                    points++;
                }
            }
        }
        return points;
    }

    private static SaisieInvalide refus(String cle) {
        return new SaisieInvalide(List.of(Erreur.de("signature", cle)));
    }
}
