package fr.parcoursprojet.demarrage;

import static fr.parcoursprojet.banc.PortailLance.portLibre;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parcoursprojet.banc.MachineDistante;
import fr.parcoursprojet.banc.PortailLance;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * How much heap an open task list takes: real sessions over HTTP on the delivered jar under {@code -Xmx1g}, each signed in
 * by the code of a real e-mail. On demand, see docs/mesures.md.
 */
class SessionsMesure {

    private static final int COMBIEN = Integer.getInteger("mesure.sessions", 500);
    private static final int PAR_FOIS = 50;

    private final List<VisiteurLeger> ouverts = new ArrayList<>();

    @Test
    void anOpenTaskListTakesLittleHeap() throws Exception {
        int port = portLibre();
        int gestion = portLibre();
        int machineDuPortail = portLibre();
        var dossier = Path.of("target", "sessions");
        try (var alentours = new Alentours(dossier);
                var client = HttpClient.newHttpClient()) {
            var reglages = alentours.reglages(port, gestion);
            reglages.put("SERVER_TOMCAT_MBEANREGISTRY_ENABLED", "true");
            var options = new ArrayList<>(List.of(MachineDistante.options(machineDuPortail)));
            options.add("-Xmx1g");
            try (var portail = new PortailLance(
                    Path.of("."), reglages, dossier.resolve("sessions.log"), options.toArray(String[]::new))) {
                portail.attendre(gestion);
                try (var machine = new MachineDistante(machineDuPortail)) {
                    // what is loaded once is there
                    ouvrir(alentours, client, "http://localhost:" + port, PAR_FOIS);
                    var debut = machine.tasVivant();
                    ouvrir(alentours, client, "http://localhost:" + port, COMBIEN);
                    var fin = machine.tasVivant();
                    System.out.printf(
                            "%d sessions open: %.1f kB of live heap for each, %d MB in all%n",
                            machine.sessions(), (fin - debut) / 1000.0 / COMBIEN, fin / 1_000_000);
                    assertThat(machine.sessions()).isGreaterThanOrEqualTo(COMBIEN + PAR_FOIS);
                    assertThat(ouverts.getFirst().estLa()).isTrue();
                    assertThat(ouverts.getLast().estLa()).isTrue();
                    assertThat((fin - debut) / COMBIEN).isLessThanOrEqualTo(70_000);
                }
            }
        }
    }

    private void ouvrir(Alentours alentours, HttpClient client, String portail, int combien) throws Exception {
        for (int faits = 0; faits < combien; faits += PAR_FOIS) {
            var nouveaux = new ArrayList<VisiteurLeger>();
            alentours.oublierLesCourriers();
            for (int rang = 0; rang < PAR_FOIS; rang++) {
                var visiteur = new VisiteurLeger(client, portail, ouverts.size() + rang);
                visiteur.demanderUnCode("p" + (ouverts.size() + rang) + "@exemple.fr");
                nouveaux.add(visiteur);
            }
            var codes = alentours.codes(PAR_FOIS);
            for (int rang = 0; rang < PAR_FOIS; rang++) {
                nouveaux.get(rang).ouvrirLaListe(codes.get("p" + (ouverts.size() + rang) + "@exemple.fr"));
            }
            ouverts.addAll(nouveaux);
        }
    }
}
