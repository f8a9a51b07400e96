package fr.parcoursprojet.stockage;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Gives a file to a browser: shown in the page, never kept, and never taken for another type than its own. */
public final class FichierEnReponse {

    private FichierEnReponse() {}

    /** The answer that shows this file; whoever calls has checked who asks. */
    public static ResponseEntity<byte[]> montrer(Fichier fichier) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(fichier.type().mime()))
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(fichier.nom(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(fichier.octets());
    }
}
