package fr.parcoursprojet.rendezvous;

import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.ui.Textes;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes an appointment as a calendar file (RFC 5545, 5546): one UID for good, one more SEQUENCE at each change. */
@Component
class FichierIcs {

    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");
    private static final int OCTETS = 75;

    private final Textes textes;
    private final Clock horloge;
    private final String organisateur;

    FichierIcs(Textes textes, Clock horloge, @Value("${portail.service.email}") String organisateur) {
        this.textes = textes;
        this.horloge = horloge;
        this.organisateur = organisateur;
    }

    String de(RendezVous rendezVous, String agent) {
        var creneau = Objects.requireNonNull(rendezVous.creneau(), "an appointment has a time");
        var annule = rendezVous.etat() == EtatRendezVous.EXCUSE || rendezVous.etat() == EtatRendezVous.ANNULE;
        var lignes = new ArrayList<>(List.of(
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//Parcours Projet//FR",
                "METHOD:" + (annule ? "CANCEL" : "PUBLISH"),
                "BEGIN:VEVENT",
                "UID:" + rendezVous.id() + "@parcours-projet",
                "SEQUENCE:" + rendezVous.sequence(),
                "DTSTAMP:" + UTC.format(horloge.instant().atOffset(ZoneOffset.UTC)),
                "DTSTART:" + utc(creneau.debut()),
                "DTEND:" + utc(creneau.fin()),
                "SUMMARY:" + texte(textes.texte("rendezvous.ics.objet", agent)),
                "DESCRIPTION:" + texte(textes.texte("rendezvous.ics.mode." + creneau.mode(), agent))));
        if (!creneau.lieu().isEmpty()) {
            lignes.add("LOCATION:" + texte(creneau.lieu()));
        }
        lignes.add("ORGANIZER:mailto:" + organisateur);
        lignes.add("STATUS:" + (annule ? "CANCELLED" : "CONFIRMED"));
        lignes.add("END:VEVENT");
        lignes.add("END:VCALENDAR");
        var fichier = new StringBuilder();
        lignes.forEach(ligne -> plier(ligne, fichier));
        return fichier.toString();
    }

    /** Appointments for somebody's own calendar, which asks again by itself; each with its own words. */
    String agenda(Map<RendezVous, String> objets) {
        var fichier = new StringBuilder();
        Stream.of(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Parcours Projet//FR",
                        "X-WR-CALNAME:" + texte(textes.texte("rendezvous.ics.agenda")),
                        "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
                        "X-PUBLISHED-TTL:PT1H")
                .forEach(ligne -> plier(ligne, fichier));
        objets.forEach((un, objet) -> evenement(un, objet).forEach(ligne -> plier(ligne, fichier)));
        plier("END:VCALENDAR", fichier);
        return fichier.toString();
    }

    private List<String> evenement(RendezVous un, String objet) {
        var creneau = Objects.requireNonNull(un.creneau(), "an appointment has a time");
        return List.of(
                "BEGIN:VEVENT",
                "UID:" + un.id() + "@parcours-projet",
                "SEQUENCE:" + un.sequence(),
                "DTSTAMP:" + UTC.format(horloge.instant().atOffset(ZoneOffset.UTC)),
                "DTSTART:" + utc(creneau.debut()),
                "DTEND:" + utc(creneau.fin()),
                "SUMMARY:" + texte(objet),
                "LOCATION:"
                        + texte(
                                creneau.lieu().isEmpty()
                                        ? textes.texte("rendezvous.mode." + creneau.mode())
                                        : creneau.lieu()),
                "STATUS:CONFIRMED",
                "END:VEVENT");
    }

    private static String utc(LocalDateTime paris) {
        return UTC.format(paris.atZone(Francais.PARIS).withZoneSameInstant(ZoneOffset.UTC));
    }

    private static String texte(String texte) {
        return texte.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    /** Lines hold 75 octets at most; what goes on starts with a space, and no character is cut. */
    private static void plier(String ligne, StringBuilder fichier) {
        var place = OCTETS;
        for (var point : ligne.codePoints().toArray()) {
            var signe = Character.toString(point);
            var taille = signe.getBytes(StandardCharsets.UTF_8).length;
            if (taille > place) {
                fichier.append("\r\n ");
                place = OCTETS - 1;
            }
            fichier.append(signe);
            place -= taille;
        }
        fichier.append("\r\n");
    }
}
