package fr.parcoursprojet.compte;

import fr.parcoursprojet.socle.SonDuNom;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Listens once to the names of the accounts that were opened before anybody searched by sound; whoever writes one meanwhile wins. */
@Component
class EcouteDesNoms {

    private record Sourd(
            UUID id, @Nullable String prenom, @Nullable String nom) {}

    private final JdbcClient base;

    EcouteDesNoms(JdbcClient base) {
        this.base = base;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ecouter() {
        base.sql("select id, prenom, nom from compte_usager where son is null")
                .query((ligne, rang) ->
                        new Sourd(ligne.getObject("id", UUID.class), ligne.getString("prenom"), ligne.getString("nom")))
                .list()
                .forEach(this::ecouter);
    }

    private void ecouter(Sourd compte) {
        var nom = Objects.requireNonNullElse(compte.nom(), "");
        base.sql("update compte_usager set son = ?, son_nom = ? where id = ? and son is null")
                .param(SonDuNom.de(Objects.requireNonNullElse(compte.prenom(), ""), nom))
                .param(SonDuNom.de(nom))
                .param(compte.id())
                .update();
    }
}
