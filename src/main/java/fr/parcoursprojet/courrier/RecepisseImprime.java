package fr.parcoursprojet.courrier;

import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.edition.Editions;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Francais;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The receipt of a filing as a PDF (R8). */
@Component
class RecepisseImprime implements Imprime {

    static final String NOM = "recepisse";

    private static final DateTimeFormatter HEURE = DateTimeFormatter.ofPattern("H 'h' mm", Locale.FRANCE);

    private final Demandes demandes;
    private final Editions editions;

    RecepisseImprime(Demandes demandes, Editions editions) {
        this.demandes = demandes;
        this.editions = editions;
    }

    @Override
    public String nom() {
        return NOM;
    }

    @Override
    public byte[] pdf(DossierId dossier) {
        var recepisse = demandes.recepisse(dossier);
        var quand = recepisse.deposeeLe().atZone(Francais.PARIS);
        return editions.pdf(
                "recepisse",
                Map.of(
                        "recepisse", recepisse,
                        "deposeeLe", quand.toLocalDate(),
                        "heure", HEURE.format(quand)));
    }
}
