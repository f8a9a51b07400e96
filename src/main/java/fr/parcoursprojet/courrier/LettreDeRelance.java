package fr.parcoursprojet.courrier;

import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.compte.Usagers;
import fr.parcoursprojet.demande.Demande;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.edition.Editions;
import fr.parcoursprojet.instruction.Instruction;
import fr.parcoursprojet.instruction.Instructions;
import fr.parcoursprojet.pret.Pret;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.pret.ReglagesDuTresor;
import fr.parcoursprojet.recouvrement.Adresses;
import fr.parcoursprojet.recouvrement.RelancePartie;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the letter of a level of relance, as a PDF that everyone can read and that lasts. */
@Component
class LettreDeRelance {

    private final Editions editions;
    private final Prets prets;
    private final Demandes demandes;
    private final Adresses adresses;
    private final Instructions instructions;
    private final Agents agents;
    private final Usagers usagers;
    private final ReglagesDuTresor tresor;
    private final ReferencesAPayer references;

    LettreDeRelance(
            Editions editions,
            Prets prets,
            Demandes demandes,
            Adresses adresses,
            Instructions instructions,
            Agents agents,
            Usagers usagers,
            ReglagesDuTresor tresor,
            ReferencesAPayer references) {
        this.editions = editions;
        this.prets = prets;
        this.demandes = demandes;
        this.adresses = adresses;
        this.instructions = instructions;
        this.agents = agents;
        this.usagers = usagers;
        this.tresor = tresor;
        this.references = references;
    }

    /** A letter that is ready: its file's name, who reads it, whether an address is on it. */
    @SuppressWarnings("ArrayRecordComponent")
    record Redigee(String fichier, String nom, boolean avecAdresse, byte[] pdf) {}

    Redigee rediger(RelancePartie fait, UsagerId emprunteur) {
        var adresse = adresses.lignes(fait.pret(), emprunteur);
        var donnees = donnees(fait, emprunteur);
        return new Redigee(
                ModelesDeRelance.gabarit(fait.niveau()) + "-" + fait.echeance(),
                String.valueOf(donnees.get("nom")),
                !adresse.isEmpty(),
                editions.lettre(usagers.langue(emprunteur), ModelesDeRelance.lettre(fait.niveau()), donnees));
    }

    /** What the letter shows. */
    Map<String, Object> donnees(RelancePartie fait, UsagerId emprunteur) {
        var pret = prets.de(fait.pret());
        var demande = demandes.de(List.of(pret.dossier())).get(pret.dossier());
        var nom = pret.emprunteur(emprunteur).orElseThrow().nom();
        var modele = new HashMap<String, Object>();
        modele.put("nom", nom);
        modele.put("adresse", adresses.lignes(fait.pret(), emprunteur));
        modele.put("aDeux", pret.aDeux());
        modele.put("numero", numero(demande));
        modele.put("objet", pret.objet());
        modele.put("titre", Objects.requireNonNullElse(pret.titre(), ""));
        modele.put("references", references.de(fait));
        modele.put("titres", references.parEcheance(fait));
        modele.put("le", fait.le());
        modele.put("echeance", fait.echeance());
        modele.put("montant", fait.montant());
        modele.put("retards", prets.situation(fait.pret(), fait.le()).enRetard());
        modele.put("tresor", tresor);
        modele.put("referent", referent(pret));
        if (fait.suite() != null) {
            modele.put("suite", fait.suite());
        }
        return modele;
    }

    private static String numero(@Nullable Demande demande) {
        return demande == null || demande.numero() == null
                ? ""
                : demande.numero().toString();
    }

    private String referent(Pret pret) {
        return instructions
                .trouver(pret.dossier())
                .map(Instruction::referent)
                .map(referent -> agents.de(referent).nom())
                .orElse("");
    }
}
