package fr.parcoursprojet.stockage;

import fr.parcoursprojet.socle.Refus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Joins the sheets of one document, photos or PDFs, into one PDF in their order. */
final class Reliure {

    private static final PDRectangle DEBOUT = PDRectangle.A4;
    private static final PDRectangle COUCHE = new PDRectangle(DEBOUT.getHeight(), DEBOUT.getWidth());

    private Reliure() {}

    /**
     * @throws Refus when a sheet cannot be read again, or the whole is too large
     */
    static Examen.Net relier(List<Examen.Net> feuilles) {
        try (var relie = new PDDocument()) {
            for (var feuille : feuilles) {
                if (feuille.type() == TypeFichier.PDF) {
                    try (var pdf = Loader.loadPDF(feuille.octets())) {
                        new PDFMergerUtility().appendDocument(relie, pdf);
                    }
                } else {
                    page(relie, PDImageXObject.createFromByteArray(relie, feuille.octets(), null));
                }
            }
            var sortie = new ByteArrayOutputStream();
            relie.save(sortie);
            if (sortie.size() > Arrivages.ENSEMBLE) {
                throw new Refus("stockage.refus.ensembleTropGros");
            }
            return new Examen.Net(TypeFichier.PDF, sortie.toByteArray());
        } catch (IOException illisible) {
            throw new Refus("stockage.refus.illisible");
        }
    }

    /** A sheet of A4 the way the photo lies, the photo as large as it can be. */
    private static void page(PDDocument relie, PDImageXObject image) throws IOException {
        var page = new PDPage(image.getWidth() > image.getHeight() ? COUCHE : DEBOUT);
        relie.addPage(page);
        var cadre = page.getMediaBox();
        var echelle = Math.min(cadre.getWidth() / image.getWidth(), cadre.getHeight() / image.getHeight());
        var largeur = image.getWidth() * echelle;
        var hauteur = image.getHeight() * echelle;
        try (var dessin = new PDPageContentStream(relie, page)) {
            dessin.drawImage(
                    image, (cadre.getWidth() - largeur) / 2, (cadre.getHeight() - hauteur) / 2, largeur, hauteur);
        }
    }
}
