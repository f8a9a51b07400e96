package fr.parcoursprojet.confidentialite;

import fr.parcoursprojet.compte.PartAEffacer;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.compte.Usagers;
import fr.parcoursprojet.confidentialite.Destruction.Quoi;
import fr.parcoursprojet.demande.DossierEfface;
import fr.parcoursprojet.demande.RegleDEffacement;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of what was erased (R15), written with each erasure; and the account that goes with a person's last dossier. */
@Service
@Transactional
public class Destructions {

    private final JdbcClient sql;
    private final List<PartAEffacer> parts;
    private final Usagers usagers;
    private final Clock horloge;

    Destructions(JdbcClient sql, List<PartAEffacer> parts, Usagers usagers, Clock horloge) {
        this.sql = sql;
        this.parts = List.copyOf(parts);
        this.usagers = usagers;
        this.horloge = horloge;
    }

    /** A page of the register, newest first. */
    @RolesAllowed({Role.Noms.ADMINISTRATEUR, Role.Noms.REFERENT})
    @Transactional(readOnly = true)
    public List<Destruction> page(int debut, int combien) {
        return sql.sql("select * from confidentialite_destruction order by rang desc limit ? offset ?")
                .params(combien, debut)
                .query((rs, rang) -> new Destruction(
                        Quoi.valueOf(rs.getString("quoi")),
                        rs.getString("numero"),
                        RegleDEffacement.valueOf(rs.getString("regle")),
                        rs.getInt("fichiers"),
                        rs.getObject("le", LocalDate.class)))
                .list();
    }

    /** How many lines it has. */
    @RolesAllowed({Role.Noms.ADMINISTRATEUR, Role.Noms.REFERENT})
    @Transactional(readOnly = true)
    public int combien() {
        return sql.sql("select count(*) from confidentialite_destruction")
                .query(Integer.class)
                .single();
    }

    /** In the transaction that erases: no erasure without its line, no line without its erasure. */
    @EventListener
    void on(DossierEfface fait) {
        var numero = fait.numero();
        noter(
                numero == null ? Quoi.BROUILLON : Quoi.DOSSIER,
                numero == null ? null : numero.valeur(),
                fait.regle(),
                fait.fichiers());
        if (fait.regle() != RegleDEffacement.DEMANDE && plusRien(fait.demandeur(), fait.dernierPassage())) {
            parts.forEach(part -> part.oublier(fait.demandeur()));
            usagers.effacer(fait.demandeur());
            noter(Quoi.COMPTE, null, fait.regle(), 0);
        }
    }

    /** Nothing is kept of this person, nothing of theirs goes on, and they did not sign in since. */
    private boolean plusRien(UsagerId usager, LocalDate depuis) {
        return parts.stream()
                        .noneMatch(part ->
                                part.attend(usager) || !part.garde(usager).isEmpty())
                && !usagers.vuApres(usager, depuis);
    }

    private void noter(Quoi quoi, @Nullable String numero, RegleDEffacement regle, int fichiers) {
        sql.sql("""
                        insert into confidentialite_destruction (quoi, numero, regle, fichiers, le, inscrit_le)
                        values (:quoi, :numero, :regle, :fichiers, :le, :quand)""")
                .param("quoi", quoi.name())
                .param("numero", numero)
                .param("regle", regle.name())
                .param("fichiers", fichiers)
                .param("le", LocalDate.now(horloge))
                .param("quand", LocalDateTime.ofInstant(horloge.instant(), ZoneOffset.UTC))
                .update();
    }
}
