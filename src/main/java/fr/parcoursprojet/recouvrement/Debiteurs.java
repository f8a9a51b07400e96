package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.pret.Emprunteur;
import fr.parcoursprojet.pret.Pret;
import java.util.List;
import org.springframework.stereotype.Service;

/** Who is asked to pay a loan: its borrowers, each for the whole, less the dead and whom a surendettement protects (R12). */
@Service
public class Debiteurs {

    private final FaitsDeSuccession successions;
    private final FaitsDeProtection protections;

    Debiteurs(FaitsDeSuccession successions, FaitsDeProtection protections) {
        this.successions = successions;
        this.protections = protections;
    }

    /** Those who are written to about what is due, the person of the dossier first; empty when nobody may be. */
    public List<UsagerId> de(Pret pret) {
        return pret.emprunteurs().stream()
                .map(Emprunteur::usager)
                .filter(usager -> !successions.decede(usager)
                        && protections.de(pret, usager).isEmpty())
                .toList();
    }
}
