package fr.parcoursprojet.demande.web;

import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.demande.Recepisses;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.NumeroDossier;
import java.util.function.Supplier;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The receipt as a PDF (R8), for the person who filed and nobody else. */
@RestController
class RecuController {

    private final Moi moi;
    private final Recepisses recepisses;

    RecuController(Moi moi, Recepisses recepisses) {
        this.moi = moi;
        this.recepisses = recepisses;
    }

    @GetMapping("/espace/recu/{numero:PP-\\d{4}-\\d{5,}}.pdf")
    ResponseEntity<byte[]> recu(@PathVariable String numero) {
        return envoyer("recu-" + numero, () -> recepisses.pdf(new NumeroDossier(numero), moi.exigerUsager()));
    }

    /** The same in English, for information. */
    @GetMapping("/espace/receipt/{numero:PP-\\d{4}-\\d{5,}}.pdf")
    ResponseEntity<byte[]> copieAnglaise(@PathVariable String numero) {
        return envoyer(
                "receipt-" + numero, () -> recepisses.copieAnglaise(new NumeroDossier(numero), moi.exigerUsager()));
    }

    private static ResponseEntity<byte[]> envoyer(String nom, Supplier<byte[]> pdf) {
        try {
            return ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_PDF)
                    .cacheControl(CacheControl.noStore())
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            ContentDisposition.attachment()
                                    .filename(nom + ".pdf")
                                    .build()
                                    .toString())
                    .body(pdf.get());
        } catch (Introuvable absent) {
            return ResponseEntity.notFound().build();
        }
    }
}
