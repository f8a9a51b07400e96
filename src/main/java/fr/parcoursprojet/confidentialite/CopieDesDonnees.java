package fr.parcoursprojet.confidentialite;

import fr.parcoursprojet.compte.FichierDesDonnees;
import fr.parcoursprojet.compte.PartDesDonnees;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.socle.Donnees;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.ui.Textes;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Service;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The copy of everything the portal keeps of a person (R15; RGPD, articles 15 and 20): a ZIP of JSON and of their files,
 * written as it is read, one file in memory at a time.
 */
@Service
public class CopieDesDonnees {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final List<PartDesDonnees> parts;
    private final Textes textes;

    CopieDesDonnees(List<PartDesDonnees> parts, Textes textes) {
        this.parts =
                parts.stream().sorted(Comparator.comparing(PartDesDonnees::nom)).toList();
        this.textes = textes;
    }

    /** Writes the copy of this person's data, and of nobody else's. */
    public void ecrire(UsagerId usager, OutputStream sortie) throws IOException {
        var zip = new ZipOutputStream(sortie, StandardCharsets.UTF_8);
        entree(
                zip,
                "lisez-moi.txt",
                textes.texte("confidentialite.copie.lisezMoi").getBytes(StandardCharsets.UTF_8));
        for (var part : parts) {
            var donnees = part.de(usager).stream().map(Donnees::valeurs).toList();
            if (!donnees.isEmpty()) {
                entree(zip, part.nom() + ".json", JSON.writeValueAsBytes(donnees));
            }
            var noms = new HashSet<String>();
            for (var fichier : part.fichiers(usager)) {
                fichier(zip, part.nom(), fichier, noms);
            }
        }
        zip.finish();
    }

    /** A file that cannot be read now is said to be missing: the rest of the copy still comes. */
    private void fichier(ZipOutputStream zip, String dossier, FichierDesDonnees fichier, Set<String> noms)
            throws IOException {
        String extension;
        byte[] octets;
        try {
            var contenu = fichier.lecture().get();
            extension = contenu.extension();
            octets = contenu.octets();
        } catch (Introuvable | Refus illisible) {
            extension = "txt";
            octets = textes.texte("confidentialite.copie.illisible").getBytes(StandardCharsets.UTF_8);
        }
        entree(zip, dossier + "/" + libre(net(fichier.titre()), extension, noms), octets);
    }

    private static void entree(ZipOutputStream zip, String nom, byte[] octets) throws IOException {
        zip.putNextEntry(new ZipEntry(nom));
        zip.write(octets);
        zip.closeEntry();
    }

    private static String libre(String titre, String extension, Set<String> noms) {
        var nom = titre + "." + extension;
        for (int rang = 2; !noms.add(nom); rang++) {
            nom = titre + "-" + rang + "." + extension;
        }
        return nom;
    }

    /** Letters, digits and dashes alone: a name never leads out of the folder it is unpacked in. */
    private static String net(String titre) {
        var simple = Normalizer.normalize(titre, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return simple.isEmpty() ? "fichier" : simple;
    }
}
