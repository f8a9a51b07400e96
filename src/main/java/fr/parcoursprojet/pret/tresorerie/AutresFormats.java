package fr.parcoursprojet.pret.tresorerie;

import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What files of other formats told already: the words differ from one format to another, not the money (R9). */
@Component
class AutresFormats {

    private final JdbcClient sql;

    AutresFormats(JdbcClient sql) {
        this.sql = sql;
    }

    private record Fait(LocalDate le, Montant montant) {}

    private record Ailleurs(
            Jumelle jumelle, String reference, @Nullable PretId pret) {}

    /** The lines of other formats on the days of a file, read once; those sent back or set aside are no payment of ours. */
    Index autour(Format format, Collection<LocalDate> jours) {
        if (jours.isEmpty()) {
            return new Index(Map.of());
        }
        var faits = new HashMap<Fait, List<Ailleurs>>();
        sql.sql("""
                        select l.identite, l.titre, l.libelle, l.le, l.montant, f.format, m.pret
                        from pret_tresorerie_fichier f join pret_tresorerie_ligne l on l.fichier = f.id
                        left join pret_mouvement m on m.ligne = l.identite and m.essai = l.essai
                        where f.format <> :format and l.etat in ('INSCRITE', 'EN_ATTENTE') and l.le between :du and :au
                        order by l.numero, l.identite
                        """)
                .param("format", format.name())
                .param("du", jours.stream().min(Comparator.naturalOrder()).orElseThrow())
                .param("au", jours.stream().max(Comparator.naturalOrder()).orElseThrow())
                .query((rs, rang) -> Map.entry(
                        new Fait(rs.getObject("le", LocalDate.class), new Montant(rs.getBigDecimal("montant"))),
                        new Ailleurs(
                                new Jumelle(rs.getString("identite"), rs.getString("format"), rs.getString("libelle")),
                                reference(rs.getString("titre"), rs.getString("libelle")),
                                Optional.ofNullable(rs.getObject("pret", UUID.class))
                                        .map(PretId::new)
                                        .orElse(null))))
                .list()
                .forEach(un -> faits.merge(
                        un.getKey(),
                        List.of(un.getValue()),
                        (avant, apres) ->
                                Stream.concat(avant.stream(), apres.stream()).toList()));
        return new Index(faits);
    }

    /** The reference a line was written with, in its column or in its words; empty without one. */
    static String reference(String titre, String libelle) {
        return titre.isEmpty() ? Reference.dans(libelle).orElse("") : titre;
    }

    /** Those lines in memory. */
    static final class Index {

        private final Map<Fait, List<Ailleurs>> faits;

        private Index(Map<Fait, List<Ailleurs>> faits) {
            this.faits = faits;
        }

        /**
         * The line of another format that tells the same payment.
         *
         * @param prets the loans the line pays or may pay
         */
        Optional<Jumelle> de(LocalDate le, Montant montant, String reference, Collection<PretId> prets) {
            Set<PretId> possibles = prets.stream().collect(Collectors.toSet());
            return faits.getOrDefault(new Fait(le, montant), List.of()).stream()
                    .filter(un -> (!reference.isEmpty() && un.reference().equals(reference))
                            || (un.pret() != null && possibles.contains(un.pret())))
                    .map(Ailleurs::jumelle)
                    .findFirst();
        }
    }
}
