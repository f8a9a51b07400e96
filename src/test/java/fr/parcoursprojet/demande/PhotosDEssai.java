package fr.parcoursprojet.demande;

import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** Photos a phone could have taken. */
final class PhotosDEssai {

    private PhotosDEssai() {}

    /** One plain colour, to be told from the others. */
    static FilePayload unie(String nom, Color couleur) {
        var image = new BufferedImage(300, 400, BufferedImage.TYPE_INT_RGB);
        var dessin = image.createGraphics();
        dessin.setColor(couleur);
        dessin.fillRect(0, 0, 300, 400);
        return new FilePayload(nom, "image/png", ecrite(image, "png"));
    }

    /** As heavy as a photo gets: every dot another colour. */
    static FilePayload lourde(String nom, int largeur, int hauteur) {
        var hasard = new Random(nom.hashCode());
        var image = new BufferedImage(largeur, hauteur, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < hauteur; y++) {
            for (int x = 0; x < largeur; x++) {
                image.setRGB(x, y, hasard.nextInt(0x1000000));
            }
        }
        return new FilePayload(nom, "image/jpeg", ecrite(image, "jpg"));
    }

    /** A typed page, black on white, held upright or lying as the sensor saw it (EXIF orientation 6). */
    static BufferedImage feuille() {
        var image = new BufferedImage(900, 1200, BufferedImage.TYPE_INT_RGB);
        var dessin = image.createGraphics();
        dessin.setColor(Color.WHITE);
        dessin.fillRect(0, 0, 900, 1200);
        dessin.setColor(Color.BLACK);
        dessin.setFont(dessin.getFont().deriveFont(28f));
        for (int ligne = 1; ligne < 30; ligne++) {
            dessin.drawString("Quittance de loyer, 340 euros, rue des Granges " + ligne, 60, ligne * 38);
        }
        return image;
    }

    static FilePayload photo(String nom, BufferedImage image) {
        return new FilePayload(nom, "image/jpeg", ecrite(image, "jpg"));
    }

    /** The same picture, its head saying that the phone was held upright (a quarter turn to the right). */
    static FilePayload tenueDebout(String nom, BufferedImage image) {
        var jpeg = ecrite(image, "jpg");
        byte[] exif = {
            (byte) 0xFF,
            (byte) 0xE1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            1,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            6,
            0,
            0,
            0,
            0,
            0,
            0
        };
        var sortie = new ByteArrayOutputStream();
        sortie.write(jpeg, 0, 2);
        sortie.writeBytes(exif);
        sortie.write(jpeg, 2, jpeg.length - 2);
        return new FilePayload(nom, "image/jpeg", sortie.toByteArray());
    }

    private static byte[] ecrite(BufferedImage image, String forme) {
        var sortie = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, forme, sortie);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return sortie.toByteArray();
    }
}
