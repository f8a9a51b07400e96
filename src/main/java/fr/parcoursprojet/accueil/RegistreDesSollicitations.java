package fr.parcoursprojet.accueil;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.Telephone;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the first contacts. In plain SQL: they are written once, then counted and searched. */
@Repository
class RegistreDesSollicitations {

    private static final int SEMBLABLES = 20;

    private final JdbcClient base;

    RegistreDesSollicitations(JdbcClient base) {
        this.base = base;
    }

    void inscrire(Sollicitation une, LocalDate jour) {
        var qui = une.coordonnees();
        base.sql("""
                        insert into accueil_sollicitation (id, personne, recue_le, jour, canal, motif, origine, public_vise,
                          suite, prenom, nom, son, son_nom, recherche, telephone, email, naissance, annee_naissance,
                          montant, note, agent, usager)
                        values (:id, :personne, :recueLe, :jour, :canal, :motif, :origine, :public, :suite, :prenom, :nom,
                          :son, :sonNom, :recherche, :telephone, :email, :naissance, :annee, :montant, :note, :agent,
                          :usager)""")
                .param("id", une.id().valeur())
                .param("personne", une.personne().valeur())
                .param("recueLe", LocalDateTime.ofInstant(une.recueLe(), ZoneOffset.UTC))
                .param("jour", jour)
                .param("canal", une.canal().name())
                .param("motif", une.motif().code())
                .param("origine", une.origine().name())
                .param("public", une.publicVise().name())
                .param("suite", une.suite().name())
                .param("prenom", qui.prenom())
                .param("nom", qui.nom())
                .param("son", qui.son())
                .param("sonNom", qui.sonDuNom())
                .param("recherche", RechercheDeSollicitation.de(qui))
                .param(
                        "telephone",
                        qui.telephone() == null ? null : qui.telephone().valeur())
                .param("email", qui.email() == null ? null : qui.email().valeur())
                .param("naissance", qui.naissance())
                .param("annee", qui.anneeDeNaissance())
                .param("montant", une.montant() == null ? null : une.montant().valeur())
                .param("note", une.note())
                .param("agent", une.agent().valeur())
                .param("usager", une.usager() == null ? null : une.usager().valeur())
                .update();
    }

    Optional<Sollicitation> trouver(SollicitationId id) {
        return base.sql("select * from accueil_sollicitation where id = ?")
                .param(id.valeur())
                .query(RegistreDesSollicitations::lire)
                .optional();
    }

    List<Sollicitation> de(PersonneId personne) {
        return base.sql("select * from accueil_sollicitation where personne = ? order by recue_le desc, id")
                .param(personne.valeur())
                .query(RegistreDesSollicitations::lire)
                .list();
    }

    /** Those that have something in common with what is typed, newest first; each look-up has its index. */
    List<Sollicitation> semblables(Coordonnees dites) {
        var trouvees = new LinkedHashMap<SollicitationId, Sollicitation>();
        if (dites.telephone() != null) {
            par("telephone", dites.telephone().valeur(), trouvees);
        }
        if (dites.email() != null) {
            par("email", dites.email().valeur(), trouvees);
        }
        par("son", dites.son(), trouvees);
        par("son_nom", dites.sonDuNom(), trouvees);
        return List.copyOf(trouvees.values());
    }

    private void par(String colonne, String valeur, Map<SollicitationId, Sollicitation> trouvees) {
        if (!valeur.isEmpty()) {
            base.sql("select * from accueil_sollicitation where " + colonne + " = ? order by recue_le desc limit "
                            + SEMBLABLES)
                    .param(valeur)
                    .query(RegistreDesSollicitations::lire)
                    .list()
                    .forEach(une -> trouvees.putIfAbsent(une.id(), une));
        }
    }

    List<Sollicitation> chercher(RechercheDeSollicitation question, int debut, int nombre) {
        var filtre = new Filtre(question);
        return base.sql("select * from accueil_sollicitation" + filtre.sql
                        + " order by recue_le desc, id limit ? offset ?")
                .params(filtre.avec(nombre, debut))
                .query(RegistreDesSollicitations::lire)
                .list();
    }

    long compter(RechercheDeSollicitation question) {
        var filtre = new Filtre(question);
        return base.sql("select count(*) from accueil_sollicitation" + filtre.sql)
                .params(filtre.avec())
                .query(Long.class)
                .single();
    }

    long personnes(int annee) {
        return base.sql("select count(distinct personne) from accueil_sollicitation where jour between ? and ?")
                .param(LocalDate.of(annee, 1, 1))
                .param(LocalDate.of(annee, 12, 31))
                .query(Long.class)
                .single();
    }

    /** Every value of the enum, those without a contact too. */
    <E extends Enum<E>> Map<E, Long> compter(int annee, String colonne, Class<E> valeurs) {
        return compter(annee, colonne, List.of(valeurs.getEnumConstants()), valeur -> Enum.valueOf(valeurs, valeur));
    }

    /** Every value given, in that order, then the others that are found. */
    <V> Map<V, Long> compter(int annee, String colonne, List<V> valeurs, Function<String, V> lire) {
        var comptes = new LinkedHashMap<V, Long>();
        valeurs.forEach(valeur -> comptes.put(valeur, 0L));
        base.sql("select " + colonne + " valeur, count(*) nombre from accueil_sollicitation"
                        + " where jour between ? and ? group by " + colonne)
                .param(LocalDate.of(annee, 1, 1))
                .param(LocalDate.of(annee, 12, 31))
                .query((ligne, rang) -> comptes.put(lire.apply(ligne.getString("valeur")), ligne.getLong("nombre")))
                .list();
        return comptes;
    }

    List<SollicitationId> devenus(DossierId dossier) {
        return base.sql("select id from accueil_sollicitation where dossier = ?")
                .param(dossier.valeur())
                .query((ligne, rang) -> new SollicitationId(ligne.getObject("id", UUID.class)))
                .list();
    }

    void donnerSuite(SollicitationId id, SuiteDonnee suite) {
        base.sql("update accueil_sollicitation set suite = ? where id = ?")
                .param(suite.name())
                .param(id.valeur())
                .update();
    }

    void oublierQui(SollicitationId id) {
        base.sql("""
                        update accueil_sollicitation set prenom = '', nom = '', son = '', son_nom = '', recherche = '',
                          telephone = null, email = null, naissance = null, annee_naissance = null, note = ''
                        where id = ? and dossier is null""").param(id.valeur()).update();
    }

    void rattacher(SollicitationId id, UsagerId usager, DossierId dossier) {
        base.sql("update accueil_sollicitation set usager = ?, dossier = ? where id = ?")
                .param(usager.valeur())
                .param(dossier.valeur())
                .param(id.valeur())
                .update();
    }

    void passerA(UsagerId ancien, UsagerId garde) {
        base.sql("update accueil_sollicitation set usager = ? where usager = ?")
                .param(garde.valeur())
                .param(ancien.valeur())
                .update();
    }

    private static final class Filtre {

        private final String sql;
        private final List<Object> valeurs = new ArrayList<>();

        Filtre(RechercheDeSollicitation question) {
            var clauses = new StringBuilder(" where jour between ? and ?");
            valeurs.add(LocalDate.of(question.annee(), 1, 1));
            valeurs.add(LocalDate.of(question.annee(), 12, 31));
            for (var mot : question.mots()) {
                clauses.append(" and recherche like ? escape '!'");
                valeurs.add("%" + mot.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%");
            }
            sql = clauses.toString();
        }

        List<Object> avec(Object... suite) {
            var toutes = new ArrayList<>(valeurs);
            toutes.addAll(List.of(suite));
            return toutes;
        }
    }

    private static Sollicitation lire(ResultSet ligne, int rang) throws SQLException {
        return new Sollicitation(
                new SollicitationId(ligne.getObject("id", UUID.class)),
                new PersonneId(ligne.getObject("personne", UUID.class)),
                instant(ligne),
                CanalDArrivee.valueOf(ligne.getString("canal")),
                coordonnees(ligne),
                new MotifDeSollicitation(ligne.getString("motif")),
                Origine.valueOf(ligne.getString("origine")),
                PublicVise.valueOf(ligne.getString("public_vise")),
                ligne.getBigDecimal("montant") == null ? null : new Montant(ligne.getBigDecimal("montant")),
                ligne.getString("note"),
                SuiteDonnee.valueOf(ligne.getString("suite")),
                new AgentId(ligne.getObject("agent", UUID.class)),
                usager(ligne),
                dossier(ligne));
    }

    private static Instant instant(ResultSet ligne) throws SQLException {
        return ligne.getObject("recue_le", LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private static Coordonnees coordonnees(ResultSet ligne) throws SQLException {
        var telephone = ligne.getString("telephone");
        var email = ligne.getString("email");
        return new Coordonnees(
                ligne.getString("prenom"),
                ligne.getString("nom"),
                telephone == null ? null : new Telephone(telephone),
                email == null ? null : new Email(email),
                ligne.getObject("naissance", LocalDate.class),
                ligne.getObject("annee_naissance", Integer.class));
    }

    private static @Nullable UsagerId usager(ResultSet ligne) throws SQLException {
        var id = ligne.getObject("usager", UUID.class);
        return id == null ? null : new UsagerId(id);
    }

    private static @Nullable DossierId dossier(ResultSet ligne) throws SQLException {
        var id = ligne.getObject("dossier", UUID.class);
        return id == null ? null : new DossierId(id);
    }
}
