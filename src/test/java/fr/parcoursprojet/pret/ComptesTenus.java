package fr.parcoursprojet.pret;

import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.SaisieInvalide;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What several people at once were told: what was acknowledged, what was refused and why, who won. */
class ComptesTenus {

    /** How many, and for how much in all. */
    record Total(int nombre, Montant somme) {

        Total plus(Total autre) {
            return new Total(nombre + autre.nombre, somme.plus(autre.somme));
        }
    }

    private final ConcurrentMap<String, Total> acquis = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, AtomicInteger> refus = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, AtomicInteger> inattendus = new ConcurrentHashMap<>();
    private final ConcurrentMap<MouvementId, AtomicInteger> gagnants = new ConcurrentHashMap<>();

    /** Does something that is acknowledged, or refused with a sentence; anything else is a fault. */
    void tenter(String geste, Runnable faire) {
        try {
            faire.run();
        } catch (Refus | SaisieInvalide dit) {
            var cle = dit instanceof SaisieInvalide saisie
                    ? saisie.erreurs().getFirst().cle()
                    : dit.getMessage();
            compter(refus, cle);
        } catch (RuntimeException panne) {
            compter(inattendus, geste + ": " + panne);
        }
    }

    void acquis(String quoi, int nombre, Montant somme) {
        if (nombre > 0) {
            acquis.merge(quoi, new Total(nombre, somme), Total::plus);
        }
    }

    void gagne(MouvementId annule) {
        gagnants.computeIfAbsent(annule, premier -> new AtomicInteger()).incrementAndGet();
    }

    Map<String, Total> acquis() {
        return new TreeMap<>(acquis);
    }

    Map<String, AtomicInteger> inattendus() {
        return inattendus;
    }

    Map<MouvementId, AtomicInteger> gagnants() {
        return gagnants;
    }

    /** How often a sentence was said. */
    int dit(String cle) {
        return refus.getOrDefault(cle, new AtomicInteger()).get();
    }

    @Override
    public String toString() {
        return "acknowledged " + acquis() + "\nrefused " + refus + "\nfaults " + inattendus;
    }

    private static void compter(ConcurrentMap<String, AtomicInteger> ou, String cle) {
        ou.computeIfAbsent(cle, premier -> new AtomicInteger()).incrementAndGet();
    }
}
