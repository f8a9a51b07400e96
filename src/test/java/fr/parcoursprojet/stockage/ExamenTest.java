package fr.parcoursprojet.stockage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.parcoursprojet.socle.Refus;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

/** What a file really is decides, whatever its name says; a picture keeps neither its place nor its camera. */
class ExamenTest {

    @Test
    void whatIsRefusedSaysWhy() throws IOException {
        assertThat(refus(new byte[0])).isEqualTo("stockage.refus.vide");
        assertThat(refus(new byte[Examen.MAXIMUM + 1])).isEqualTo("stockage.refus.tropGros");
        assertThat(refus("MZ programme".getBytes(StandardCharsets.US_ASCII))).isEqualTo("stockage.refus.type");
        assertThat(refus("<html><script>1</script></html>".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("stockage.refus.type");
        assertThat(refus(heic())).isEqualTo("stockage.refus.heic");
        assertThat(refus("%PDF-1.7\nabime".getBytes(StandardCharsets.US_ASCII))).isEqualTo("stockage.refus.illisible");
        assertThat(refus(pdf("secret"))).isEqualTo("stockage.refus.protege");
        assertThat(refus(bombe())).isEqualTo("stockage.refus.tropGrande");
        assertThat(refus(Arrays.copyOf(image("jpg"), 300))).isEqualTo("stockage.refus.illisible");
    }

    @Test
    void aPdfIsKeptAsItIs() throws IOException {
        var octets = pdf("");

        var net = Examen.regarder(octets);

        assertThat(net.type()).isEqualTo(TypeFichier.PDF);
        assertThat(net.octets()).isEqualTo(octets);
    }

    @Test
    void aPhotoIsTurnedUprightAndLosesItsExif() throws IOException {
        var photo = avecExif(image("jpg"));

        var net = Examen.regarder(photo);

        var image = ImageIO.read(new ByteArrayInputStream(net.octets()));
        assertThat(net.type()).isEqualTo(TypeFichier.JPEG);
        assertThat(image.getWidth()).isEqualTo(40);
        assertThat(image.getHeight()).isEqualTo(80);
        assertThat(new String(net.octets(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "GPS-ICI");
    }

    @Test
    void aPngStaysAPng() throws IOException {
        assertThat(Examen.regarder(image("png")).type()).isEqualTo(TypeFichier.PNG);
    }

    private static String refus(byte[] octets) {
        var refus = catchThrowableOfType(Refus.class, () -> Examen.regarder(octets));
        assertThat(refus).isNotNull();
        return refus.cle();
    }

    private static byte[] image(String format) throws IOException {
        var sortie = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(80, 40, BufferedImage.TYPE_INT_RGB), format, sortie);
        return sortie.toByteArray();
    }

    /** A JPEG that says "turn me a quarter to the right" and where it was taken. */
    private static byte[] avecExif(byte[] jpeg) {
        var tiff = ByteBuffer.allocate(26 + 7);
        tiff.put("MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
        tiff.putShort((short) 1); // one entry
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0);
        tiff.putInt(0);
        tiff.put("GPS-ICI".getBytes(StandardCharsets.US_ASCII));
        var bloc = ByteBuffer.allocate(10 + tiff.capacity());
        bloc.putShort((short) 0xffe1).putShort((short) (8 + tiff.capacity()));
        bloc.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(tiff.array());
        var sortie = new ByteArrayOutputStream();
        sortie.write(jpeg, 0, 2);
        sortie.writeBytes(bloc.array());
        sortie.write(jpeg, 2, jpeg.length - 2);
        return sortie.toByteArray();
    }

    /** A PNG of a few bytes that says it is 60,000 pixels wide and high. */
    private static byte[] bombe() {
        var entete = ByteBuffer.allocate(17);
        entete.put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(60_000).putInt(60_000);
        entete.put(new byte[] {8, 2, 0, 0, 0});
        var somme = new CRC32();
        somme.update(entete.array());
        var png = ByteBuffer.allocate(8 + 4 + 17 + 4);
        png.putLong(0x89504e470d0a1a0aL).putInt(13).put(entete.array()).putInt((int) somme.getValue());
        return png.array();
    }

    private static byte[] heic() {
        var debut = ByteBuffer.allocate(64);
        debut.putInt(24).put("ftypheic".getBytes(StandardCharsets.US_ASCII)).putInt(0);
        debut.put("mif1heic".getBytes(StandardCharsets.US_ASCII));
        return debut.array();
    }

    private static byte[] pdf(String secret) throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            if (!secret.isEmpty()) {
                document.protect(new StandardProtectionPolicy("proprietaire", secret, new AccessPermission()));
            }
            var sortie = new ByteArrayOutputStream();
            document.save(sortie);
            return sortie.toByteArray();
        }
    }
}
