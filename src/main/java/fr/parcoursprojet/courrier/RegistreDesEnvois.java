package fr.parcoursprojet.courrier;

import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.socle.Langue;
import fr.parcoursprojet.stockage.FichierId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The outbox. In plain SQL: an unknown key must be written without a race, and each change of state is one guarded
 * {@code update}, so that of two that try only one succeeds.
 */
@Repository
@Transactional
class RegistreDesEnvois {

    private static final String COLONNES = """
            select id, dossier, adresse, objet, texte, etat, ecrit_le, envoye_le, panne,
              (select group_concat(nom order by rang separator '\\n') from courrier_piece where message = m.id) pieces
            from courrier_message m""";

    private final JdbcClient base;

    RegistreDesEnvois(JdbcClient base) {
        this.base = base;
    }

    boolean connait(String cle) {
        return base.sql("select count(*) from courrier_message where cle = ?")
                        .param(cle)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Writes a letter down; false when its key was there, even written by somebody else at the same instant. */
    boolean inscrire(EnvoiId id, Lettre lettre, Email adresse, Redaction.Redige redige, Instant quand) {
        base.sql("""
                insert into courrier_message (id, cle, modele, dossier, adresse, objet, texte, html, etat, essais, ecrit_le)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?)
                on duplicate key update cle = values(cle)""")
                .param(id.toString())
                .param(lettre.cle())
                .param(lettre.modele())
                .param(lettre.dossier() == null ? null : lettre.dossier().toString())
                .param(adresse.valeur())
                .param(redige.objet())
                .param(redige.texte())
                .param(redige.html())
                .param(EtatEnvoi.A_ENVOYER.name())
                .param(enBase(quand))
                .update();
        if (trouver(id).isEmpty()) {
            return false;
        }
        for (int rang = 0; rang < lettre.pieces().size(); rang++) {
            joindre(id, rang, lettre.pieces().get(rang));
        }
        return true;
    }

    private void joindre(EnvoiId id, int rang, PieceJointe piece) {
        var colonnes = switch (piece) {
            case PieceJointe.DuCoffre coffre ->
                new Object[] {null, coffre.fichier().toString(), null, null};
            case PieceJointe.AImprimer imprime -> new Object[] {null, null, imprime.imprime(), null};
            case PieceJointe.Jointe jointe -> new Object[] {jointe.media(), null, null, jointe.octets()};
        };
        base.sql(
                        "insert into courrier_piece (message, rang, nom, media, fichier, imprime, contenu) values (?, ?, ?, ?, ?, ?, ?)")
                .param(id.toString())
                .param(rang)
                .param(piece.nom())
                .param(colonnes[0])
                .param(colonnes[1])
                .param(colonnes[2])
                .param(colonnes[3])
                .update();
    }

    /** Goes from one state to another; false when it was no longer in the first. */
    boolean passer(EnvoiId id, EtatEnvoi de, EtatEnvoi vers) {
        return base.sql(
                                "update courrier_message set etat = ?, essais = if(? = 'A_ENVOYER', 0, essais) where id = ? and etat = ?")
                        .param(vers.name())
                        .param(vers.name())
                        .param(id.toString())
                        .param(de.name())
                        .update()
                == 1;
    }

    /** Takes one to send; false when it is not to be sent. */
    boolean prendre(EnvoiId id) {
        return base.sql(
                                "update courrier_message set etat = 'EN_COURS', essais = essais + 1 where id = ? and etat = 'A_ENVOYER'")
                        .param(id.toString())
                        .update()
                == 1;
    }

    /** It was taken by the mail server, even when somebody thought meanwhile that this run was dead. */
    boolean envoye(EnvoiId id, Instant quand) {
        return base.sql("""
                update courrier_message set etat = 'ENVOYE', envoye_le = ?, panne = null
                where id = ? and etat in ('EN_COURS', 'INCERTAIN')""").param(enBase(quand)).param(id.toString()).update() == 1;
    }

    /** It was not taken: what follows, and what the server said. */
    boolean manque(EnvoiId id, EtatEnvoi suite, @Nullable String panne) {
        return base.sql(
                                "update courrier_message set etat = ?, panne = coalesce(?, panne) where id = ? and etat = 'EN_COURS'")
                        .param(suite.name())
                        .param(panne == null ? null : panne.substring(0, Math.min(panne.length(), 500)))
                        .param(id.toString())
                        .update()
                == 1;
    }

    int essais(EnvoiId id) {
        return base.sql("select essais from courrier_message where id = ?")
                .param(id.toString())
                .query(Integer.class)
                .single();
    }

    Optional<Envoi> trouver(EnvoiId id) {
        return base.sql(COLONNES + " where id = ?")
                .param(id.toString())
                .query(RegistreDesEnvois::envoi)
                .optional();
    }

    List<Envoi> du(DossierId dossier) {
        return base.sql(COLONNES + " where dossier = ? order by ecrit_le desc, id")
                .param(dossier.toString())
                .query(RegistreDesEnvois::envoi)
                .list();
    }

    /** The last ones of a template in a language, about a dossier, whose page still says the names of its variables; newest first. */
    List<Envoi> derniers(String modele, Langue langue, int combien) {
        return base.sql(COLONNES + """
                 where modele = ? and dossier is not null and html like ? and html like '%data-phrase=%'
                order by ecrit_le desc, id limit ?""")
                .params(modele, "%<html lang=\"" + langue.code() + "\"%", combien)
                .query(RegistreDesEnvois::envoi)
                .list();
    }

    List<Envoi> enEchec() {
        return base.sql(COLONNES + " where etat in ('ECHEC', 'INCERTAIN') order by ecrit_le, id")
                .query(RegistreDesEnvois::envoi)
                .list();
    }

    /** Those not taken by the mail server whose key begins so: {@code debut} holds no character that SQL reads as a joker. */
    Map<EnvoiId, String> clesEnAttente(String debut) {
        var cles = new HashMap<EnvoiId, String>();
        base.sql(
                        "select id, cle from courrier_message where cle like concat(?, '%') and etat in ('A_ENVOYER', 'ECHEC')")
                .param(debut)
                .query(ligne -> {
                    cles.put(new EnvoiId(UUID.fromString(ligne.getString("id"))), ligne.getString("cle"));
                });
        return cles;
    }

    String cle(EnvoiId id) {
        return base.sql("select cle from courrier_message where id = ?")
                .param(id.toString())
                .query(String.class)
                .single();
    }

    String html(EnvoiId id) {
        return base.sql("select html from courrier_message where id = ?")
                .param(id.toString())
                .query(String.class)
                .single();
    }

    List<PieceJointe> pieces(EnvoiId id) {
        return base.sql(
                        "select nom, media, fichier, imprime, contenu from courrier_piece where message = ? order by rang")
                .param(id.toString())
                .query((ligne, rang) -> piece(ligne))
                .list();
    }

    private static PieceJointe piece(ResultSet ligne) throws SQLException {
        var nom = ligne.getString("nom");
        var fichier = ligne.getString("fichier");
        if (fichier != null) {
            return new PieceJointe.DuCoffre(nom, new FichierId(UUID.fromString(fichier)));
        }
        var imprime = ligne.getString("imprime");
        return imprime != null
                ? new PieceJointe.AImprimer(nom, imprime)
                : new PieceJointe.Jointe(nom, ligne.getString("media"), ligne.getBytes("contenu"));
    }

    private static Envoi envoi(ResultSet ligne, int rang) throws SQLException {
        var dossier = ligne.getString("dossier");
        var pieces = ligne.getString("pieces");
        return new Envoi(
                new EnvoiId(UUID.fromString(ligne.getString("id"))),
                dossier == null ? null : new DossierId(UUID.fromString(dossier)),
                new Email(ligne.getString("adresse")),
                ligne.getString("objet"),
                ligne.getString("texte"),
                pieces == null ? List.of() : pieces.lines().toList(),
                EtatEnvoi.valueOf(ligne.getString("etat")),
                instant(ligne, "ecrit_le"),
                ligne.getObject("envoye_le") == null ? null : instant(ligne, "envoye_le"),
                ligne.getString("panne"));
    }

    private static Instant instant(ResultSet ligne, String colonne) throws SQLException {
        return ligne.getObject(colonne, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime enBase(Instant quand) {
        return LocalDateTime.ofInstant(quand, ZoneOffset.UTC);
    }
}
