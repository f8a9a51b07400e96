package fr.parcoursprojet.courrier;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Email;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail to write.
 *
 * @param cle what makes it the same e-mail, such as {@code recepisse:<dossier>}: two letters of one key leave once
 * @param modele its template, {@code templates/courrier/<modele>.html}
 * @param destinataire to whom
 * @param dossier what it is about, when it is about one
 * @param donnees what the template shows; the keys {@code service}, {@code portail} and {@code prenom} are given
 * @param pieces what is attached
 */
public record Lettre(
        String cle,
        String modele,
        Destinataire destinataire,
        @Nullable DossierId dossier,
        Map<String, Object> donnees,
        List<PieceJointe> pieces) {

    /** Copies what it is given. */
    public Lettre {
        donnees = Map.copyOf(donnees);
        pieces = List.copyOf(pieces);
    }

    /** A letter to the holder of an account. */
    public static Lettre a(UsagerId usager, String modele, String cle) {
        return new Lettre(cle, modele, new Destinataire.AUsager(usager), null, Map.of(), List.of());
    }

    /** A letter to an agent. */
    public static Lettre a(AgentId agent, String modele, String cle) {
        return new Lettre(cle, modele, new Destinataire.AAgent(agent), null, Map.of(), List.of());
    }

    /** A letter to somebody who has no account. */
    public static Lettre a(Email adresse, String modele, String cle) {
        return new Lettre(cle, modele, new Destinataire.AAdresse(adresse), null, Map.of(), List.of());
    }

    /** The same words to the holder of another account, under a key of their own. */
    public Lettre pour(UsagerId usager, String autreCle) {
        return new Lettre(autreCle, modele, new Destinataire.AUsager(usager), dossier, donnees, pieces);
    }

    /** The same, about a dossier: it stands in its tab Échanges. */
    public Lettre sur(DossierId concerne) {
        return new Lettre(cle, modele, destinataire, concerne, donnees, pieces);
    }

    /** The same, showing something more. */
    public Lettre avec(String nom, Object valeur) {
        var toutes = new HashMap<>(donnees);
        toutes.put(nom, valeur);
        return new Lettre(cle, modele, destinataire, dossier, toutes, pieces);
    }

    /** The same, with something more attached. */
    public Lettre joindre(PieceJointe piece) {
        var toutes = new ArrayList<>(pieces);
        toutes.add(piece);
        return new Lettre(cle, modele, destinataire, dossier, donnees, toutes);
    }
}
