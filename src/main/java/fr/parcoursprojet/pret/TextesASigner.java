package fr.parcoursprojet.pret;

import fr.parcoursprojet.stockage.Coffre;
import fr.parcoursprojet.stockage.FichierId;
import fr.parcoursprojet.stockage.TypeFichier;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The texts people read before signing, each made once and kept: what is shown to one is byte for byte what is shown to the
 * other, and what their signature is given to.
 */
@Component
class TextesASigner {

    private final JdbcClient sql;
    private final Coffre coffre;
    private final Clock horloge;

    TextesASigner(JdbcClient sql, Coffre coffre, Clock horloge) {
        this.sql = sql;
        this.coffre = coffre;
        this.horloge = horloge;
    }

    /**
     * The text of a contract.
     *
     * @param dit what it says; a text that says something else is another text
     * @param fait makes it, the first time
     */
    TexteASigner de(PretAccorde pret, String dit, Supplier<byte[]> fait) {
        var cle = Coffre.empreinte(List.of(dit.getBytes(StandardCharsets.UTF_8)));
        return garde(pret, cle).orElseGet(() -> garder(pret, cle, fait.get()));
    }

    private TexteASigner garder(PretAccorde pret, String cle, byte[] octets) {
        var document = coffre.ranger("contrat-a-signer.pdf", TypeFichier.PDF, octets);
        var gardes = sql.sql("""
                        insert ignore into pret_texte (pret, cle, document, empreinte, fait_le) values (?, ?, ?, ?, ?)""")
                .params(
                        pret.cle(),
                        cle,
                        document.valeur(),
                        coffre.empreinte(document),
                        GrandLivre.instant(horloge.instant()))
                .update();
        if (gardes == 0) {
            // two people opened it at the same instant: the first text stands
            coffre.supprimer(document);
        }
        return garde(pret, cle).orElseThrow();
    }

    private Optional<TexteASigner> garde(PretAccorde pret, String cle) {
        return sql.sql("select document, empreinte from pret_texte where pret = ? and cle = ?")
                .params(pret.cle(), cle)
                .query((rs, rang) -> new TexteASigner(
                        new FichierId(Objects.requireNonNull(rs.getObject("document", UUID.class))),
                        rs.getString("empreinte")))
                .optional();
    }
}
