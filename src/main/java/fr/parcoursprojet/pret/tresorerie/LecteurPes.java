package fr.parcoursprojet.pret.tresorerie;

import fr.parcoursprojet.socle.Refus;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the receipts of a PES retour recette: what its public description says, no more (docs/format-tresorerie.md). Values
 * stand in the attribute {@code V} of each element.
 */
final class LecteurPes {

    private static final String ESPACE = "http://www.minefi.gouv.fr/cp/helios/pes_v2/Rev0/retour";
    private static final String RACINE = "PES_Retour";
    private static final int PIECES_AU_PLUS = 100_000;
    private static final int PROFONDEUR_AU_PLUS = 32;
    private static final int LETTRES_AU_PLUS = 300;
    private static final int DEBUT = 400;
    private static final XMLInputFactory STAX = lecteurFerme();
    private static final Pattern XML =
            Pattern.compile("^(\ufeff|\u00ef\u00bb\u00bf)?\\s*<(\\?xml|\\w+:?PES_|PES_).*", Pattern.DOTALL);

    private LecteurPes() {}

    /** Whether the bytes begin as XML does. */
    static boolean reconnait(byte[] octets) {
        var debut = new String(octets, 0, Math.min(octets.length, DEBUT), java.nio.charset.StandardCharsets.ISO_8859_1);
        return XML.matcher(debut).matches();
    }

    /**
     * The receipts as rows.
     *
     * @throws Refus when it is no XML, another stream of the national format, or has no receipt that can be read
     */
    static List<Rangee> lire(byte[] octets) {
        var rangees = new ArrayList<>(List.of(new Rangee(1, List.of("titre", "date", "montant", "libelle"))));
        try {
            var flux = STAX.createXMLStreamReader(new ByteArrayInputStream(octets));
            flux.nextTag();
            if (!flux.getLocalName().equals(RACINE) || !ESPACE.equals(flux.getNamespaceURI())) {
                throw new Refus("pret.tresorerie.refus.pesAutre");
            }
            parcourir(flux, rangees);
        } catch (XMLStreamException illisible) {
            throw new Refus("pret.tresorerie.refus.pesIllisible");
        }
        if (rangees.size() == 1) {
            throw new Refus("pret.tresorerie.refus.pesSansEncaissement");
        }
        return rangees;
    }

    private static void parcourir(XMLStreamReader flux, List<Rangee> rangees) throws XMLStreamException {
        var piece = new PieceDuPes();
        for (int profondeur = 1; profondeur > 0; ) {
            switch (flux.next()) {
                case XMLStreamReader.START_ELEMENT -> {
                    if (++profondeur > PROFONDEUR_AU_PLUS) {
                        throw new XMLStreamException("too deep");
                    }
                    piece.ouvrir(
                            flux.getLocalName(),
                            valeur(flux),
                            flux.getLocation().getLineNumber());
                }
                case XMLStreamReader.END_ELEMENT -> {
                    profondeur--;
                    piece.fermer(flux.getLocalName()).ifPresent(rangees::add);
                    if (rangees.size() > PIECES_AU_PLUS) {
                        throw new Refus("pret.tresorerie.refus.tropGros");
                    }
                }
                default -> {}
            }
        }
    }

    private static String valeur(XMLStreamReader flux) throws XMLStreamException {
        var valeur = flux.getAttributeValue(null, "V");
        if (valeur != null && valeur.length() > LETTRES_AU_PLUS) {
            throw new XMLStreamException("too long");
        }
        return valeur == null ? "" : valeur.strip();
    }

    /** No document type, no entity, nothing read from elsewhere. */
    private static XMLInputFactory lecteurFerme() {
        var stax = XMLInputFactory.newDefaultFactory();
        stax.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        stax.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        stax.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        stax.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return stax;
    }
}
