package fr.parcoursprojet.demonstration;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/** A sheet of paper photographed a little askew: what a phone sends as a supporting document. */
final class DocumentDExemple {

    private static final int LARGEUR = 900;
    private static final int HAUTEUR = 1200;

    private DocumentDExemple() {}

    /**
     * A JPEG.
     *
     * @param titre head of the sheet
     * @param nom whose document it is
     * @param lignes what it says
     * @param echelle 1 for 900 by 1200 pixels
     */
    static byte[] photo(String titre, String nom, List<String> lignes, double echelle) {
        var image = new BufferedImage((int) (LARGEUR * echelle), (int) (HAUTEUR * echelle), BufferedImage.TYPE_INT_RGB);
        var pinceau = image.createGraphics();
        pinceau.scale(echelle, echelle);
        pinceau.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pinceau.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pinceau.setColor(new Color(0x5b5048));
        pinceau.fillRect(0, 0, LARGEUR, HAUTEUR);
        pinceau.rotate(Math.toRadians(-0.8), LARGEUR / 2.0, HAUTEUR / 2.0);
        pinceau.setColor(new Color(0xf8f9f7));
        pinceau.fillRect(40, 45, LARGEUR - 80, HAUTEUR - 90);
        ecrire(pinceau, titre, nom, lignes);
        pinceau.dispose();
        var sortie = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", sortie);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return sortie.toByteArray();
    }

    private static void ecrire(Graphics2D pinceau, String titre, String nom, List<String> lignes) {
        pinceau.setColor(new Color(0x22302f));
        pinceau.setFont(new Font(Font.SERIF, Font.BOLD, 36));
        pinceau.drawString(titre, 90, 140);
        pinceau.setFont(new Font(Font.SERIF, Font.PLAIN, 24));
        pinceau.drawString("Document fictif de démonstration", 90, 180);
        pinceau.drawLine(90, 205, LARGEUR - 90, 205);
        pinceau.drawString("Au nom de : " + nom, 90, 260);
        pinceau.setColor(new Color(0xe6e3d8));
        pinceau.fillRect(90, 300, LARGEUR - 180, 46);
        pinceau.setColor(new Color(0x22302f));
        int y = 332;
        for (var ligne : lignes) {
            pinceau.drawString(ligne, 105, y);
            y += 58;
        }
    }
}
