package fr.parcoursprojet.rendezvous.web;

import fr.parcoursprojet.rendezvous.Abonnements;
import fr.parcoursprojet.socle.Introuvable;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** An agent's appointments for their own calendar: no sign-in, the secret of the address is the key. */
@RestController
class CalendrierController {

    private static final MediaType CALENDRIER = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Abonnements abonnements;

    CalendrierController(Abonnements abonnements) {
        this.abonnements = abonnements;
    }

    @GetMapping("/calendrier/{secret:[\\w-]{43}}.ics")
    ResponseEntity<byte[]> calendrier(@PathVariable String secret) {
        try {
            return ResponseEntity.ok()
                    .contentType(CALENDRIER)
                    .cacheControl(CacheControl.noStore())
                    .header("X-Robots-Tag", "noindex")
                    .body(abonnements.calendrier(secret).getBytes(StandardCharsets.UTF_8));
        } catch (Introuvable absent) {
            return ResponseEntity.notFound().build();
        }
    }
}
