package fr.parcoursprojet.pret;

import fr.parcoursprojet.stockage.FichierId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who signed a contract on the screen, written once; a signature counts for the very text it was given to: its dates, its
 * people, their names.
 */
@Component
class Signatures {

    private final JdbcClient sql;
    private final CoEmprunteursTenus places;

    Signatures(JdbcClient sql, CoEmprunteursTenus places) {
        this.sql = sql;
        this.places = places;
    }

    void noter(PretAccorde pret, SignatureDonnee donnee) {
        sql.sql("""
                        insert into pret_signature (pret, second, co_emprunteur, echeancier, nom, signee_le, preuve, document, empreinte)
                        values (:pret, :second, :avec, :echeancier, :nom, :le, :preuve, :document, :empreinte)""")
                .param("pret", pret.cle())
                .param("second", donnee.second())
                .param("avec", donnee.avec())
                .param("echeancier", donnee.echeancier())
                .param("nom", donnee.nom())
                .param("le", GrandLivre.instant(donnee.le()))
                .param(
                        "preuve",
                        donnee.preuve() == null ? null : donnee.preuve().valeur())
                .param(
                        "document",
                        donnee.texte() == null
                                ? null
                                : donnee.texte().document().valeur())
                .param(
                        "empreinte",
                        donnee.texte() == null ? null : donnee.texte().empreinte())
                .update();
    }

    /** Where each borrower's stands, the first one first. */
    List<SignatureAttendue> attendues(PretAccorde pret) {
        var toutes = toutes(pret);
        return pret.emprunteurs().stream()
                .map(emprunteur -> {
                    var second = pret.estLeSecond(emprunteur.usager());
                    var siennes = toutes.stream()
                            .filter(une -> une.second() == second)
                            .toList();
                    var vaut = siennes.stream()
                            .filter(une -> vaut(pret, une))
                            .findFirst()
                            .map(SignatureDonnee::le);
                    return new SignatureAttendue(emprunteur, vaut.orElse(null), vaut.isEmpty() && !siennes.isEmpty());
                })
                .toList();
    }

    /** Those that count for the contract as it is now. */
    List<SignatureDonnee> donnees(PretAccorde pret) {
        return toutes(pret).stream().filter(une -> vaut(pret, une)).toList();
    }

    /** The place of the second borrower in the contract as it is now. */
    @Nullable UUID avec(PretAccorde pret) {
        return pret.coEmprunteur().isEmpty()
                ? null
                : place(pret).map(CoEmprunteurTenu::cle).orElse(null);
    }

    /** Nobody signs while the second borrower has not agreed. */
    Optional<EtatCoEmprunteur> reponseAttendue(PretAccorde pret) {
        return place(pret).map(CoEmprunteurTenu::etat).filter(etat -> etat != EtatCoEmprunteur.ACCEPTE);
    }

    private boolean vaut(PretAccorde pret, SignatureDonnee une) {
        return une.echeancier() == pret.echeancier()
                && Objects.equals(une.avec(), avec(pret))
                && pret.emprunteurs().stream()
                        .anyMatch(qui -> pret.estLeSecond(qui.usager()) == une.second()
                                && qui.nom().equals(une.nom()));
    }

    private Optional<CoEmprunteurTenu> place(PretAccorde pret) {
        return places.findByActif(pret.dossier().valeur());
    }

    /** All that were given, those of a text that changed since as well. */
    List<SignatureDonnee> toutes(PretAccorde pret) {
        return sql.sql("select * from pret_signature where pret = ? order by second, rang")
                .param(pret.cle())
                .query((rs, rang) -> {
                    var preuve = rs.getObject("preuve", UUID.class);
                    var document = rs.getObject("document", UUID.class);
                    return new SignatureDonnee(
                            rs.getBoolean("second"),
                            rs.getObject("co_emprunteur", UUID.class),
                            rs.getInt("echeancier"),
                            rs.getString("nom"),
                            GrandLivre.instant(rs, "signee_le"),
                            preuve == null ? null : new FichierId(preuve),
                            document == null
                                    ? null
                                    : new TexteASigner(new FichierId(document), rs.getString("empreinte")));
                })
                .list();
    }
}
