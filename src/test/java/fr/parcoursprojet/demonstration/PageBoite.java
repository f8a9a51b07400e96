package fr.parcoursprojet.demonstration;

import fr.parcoursprojet.banc.BoiteAuxLettres;
import fr.parcoursprojet.banc.BoiteAuxLettres.Arrivee;
import fr.parcoursprojet.courrier.Pli;
import fr.parcoursprojet.socle.Francais;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.HtmlUtils;

/** The inbox of the demonstration: every e-mail that would have left, with both its forms and what is attached. */
@RestController
class PageBoite {

    private static final DateTimeFormatter QUAND =
            DateTimeFormatter.ofPattern("d MMMM 'à' H 'h' mm", Locale.FRANCE).withZone(Francais.PARIS);

    private static final String PAGE = """
            <!doctype html><html lang="fr"><head><meta charset="utf-8">
            <meta name="viewport" content="width=device-width,initial-scale=1"><title>%1$s · Boîte de démonstration</title>
            <link rel="stylesheet" href="/tokens.css"><link rel="stylesheet" href="/polices-publiques.css">
            <style>body{margin:0;background:var(--page);color:var(--ink);font:1.0625rem/1.5 var(--font,Verdana,sans-serif)}
            header{background:#0b333b;color:#fff;padding:12px 16px}header a{color:#fff}main{max-width:44rem;margin:0 auto;padding:16px}
            ul{list-style:none;padding:0}li{background:var(--surface);border:1px solid var(--line);border-radius:16px;margin:0 0 12px}
            li a{display:block;padding:14px 16px;color:inherit;text-decoration:none;min-height:44px}small{color:var(--ink-2);display:block;overflow-wrap:anywhere}
            iframe{width:100%%;height:70vh;border:1px solid var(--line);border-radius:16px;background:#fff}pre{white-space:pre-wrap;background:var(--surface);padding:16px;border-radius:16px}
            a:focus-visible{outline:3px solid currentColor;outline-offset:2px}</style></head>
            <body><header><a href="/boite">Boîte de démonstration</a> : rien ne part, tout arrive ici.</header><main><h1>%1$s</h1>%2$s</main></body></html>
            """;

    private final BoiteAuxLettres boite = BoiteAuxLettres.UNIQUE;

    @GetMapping(path = "/boite", produces = "text/html;charset=utf-8")
    String liste() {
        var lignes = new StringBuilder("<ul>");
        boite.arrivees()
                .forEach(arrivee -> lignes.append("<li><a href=\"/boite/%s\"><b>%s</b><small>À %s, %s</small></a></li>"
                        .formatted(
                                arrivee.pli().id(),
                                HtmlUtils.htmlEscape(arrivee.pli().objet()),
                                HtmlUtils.htmlEscape(arrivee.pli().adresse().valeur()),
                                QUAND.format(arrivee.quand()))));
        lignes.append("</ul>");
        return PAGE.formatted(
                "Messages",
                boite.arrivees().isEmpty()
                        ? "<p>Aucun message. Demandez un code pour vous connecter : il arrivera ici.</p>"
                        : lignes);
    }

    @GetMapping(path = "/boite/{id}", produces = "text/html;charset=utf-8")
    String message(@PathVariable String id) {
        var arrivee = arrivee(id);
        var pli = arrivee.pli();
        var corps = new StringBuilder("<p><small>À %s, %s</small></p>"
                .formatted(HtmlUtils.htmlEscape(pli.adresse().valeur()), QUAND.format(arrivee.quand())));
        for (int rang = 0; rang < pli.pieces().size(); rang++) {
            corps.append("<p><a href=\"/boite/%s/piece/%d\">Télécharger %s</a></p>"
                    .formatted(
                            id,
                            rang,
                            HtmlUtils.htmlEscape(pli.pieces().get(rang).nom())));
        }
        corps.append("<iframe title=\"Le message\" src=\"/boite/%s/html\"></iframe>".formatted(id));
        corps.append("<h2>En texte seul</h2><pre>%s</pre>".formatted(HtmlUtils.htmlEscape(pli.texte())));
        return PAGE.formatted(HtmlUtils.htmlEscape(pli.objet()), corps);
    }

    @GetMapping(path = "/boite/{id}/html", produces = "text/html;charset=utf-8")
    String html(@PathVariable String id) {
        return arrivee(id).pli().html().replace("<head>", "<head><base target=\"_top\">");
    }

    @GetMapping("/boite/{id}/piece/{rang}")
    ResponseEntity<byte[]> piece(@PathVariable String id, @PathVariable int rang) {
        Pli.PieceDuPli piece = arrivee(id).pli().pieces().get(rang);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(piece.media()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(piece.nom(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(piece.octets());
    }

    private Arrivee arrivee(String id) {
        return boite.arrivees().stream()
                .filter(une -> une.pli().id().toString().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
