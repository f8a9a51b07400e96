package fr.parcoursprojet.accueil;

import fr.parcoursprojet.compte.Usager;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.compte.Usagers;
import fr.parcoursprojet.socle.Francais;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Looks for somebody among the earlier contacts and the accounts: one line a person, the likeliest first. */
@Component
class PersonnesSemblables {

    private static final int MONTREES = 5;

    private final RegistreDesSollicitations registre;
    private final Usagers usagers;
    private final ObjectProvider<DossiersConnus> dossiers;

    PersonnesSemblables(RegistreDesSollicitations registre, Usagers usagers, ObjectProvider<DossiersConnus> dossiers) {
        this.registre = registre;
        this.usagers = usagers;
        this.dossiers = dossiers;
    }

    private record Trouve(
            Coordonnees qui,
            Rapprochement rapprochement,
            @Nullable Sollicitation derniere,
            @Nullable UsagerId usager) {}

    List<Semblable> de(Coordonnees dites) {
        var trouves = new ArrayList<Trouve>();
        var personnes = new HashSet<PersonneId>();
        var comptes = new HashSet<UsagerId>();
        registre.semblables(dites).stream()
                .map(une ->
                        new Trouve(une.coordonnees(), Rapprochement.de(dites, une.coordonnees()), une, une.usager()))
                .sorted(ORDRE)
                .filter(trouve ->
                        personnes.add(Objects.requireNonNull(trouve.derniere).personne()))
                .forEach(trouve -> {
                    trouves.add(trouve);
                    if (trouve.usager != null) {
                        comptes.add(trouve.usager);
                    }
                });
        usagers.semblables(dites.email(), dites.telephone(), dites.prenom(), dites.nom()).stream()
                .filter(usager -> comptes.add(usager.id()))
                .map(usager -> new Trouve(
                        coordonnees(usager), Rapprochement.de(dites, coordonnees(usager)), null, usager.id()))
                .forEach(trouves::add);
        return trouves.stream()
                .filter(trouve -> trouve.rapprochement.existe())
                .sorted(ORDRE)
                .limit(MONTREES)
                .map(this::lu)
                .toList();
    }

    private static final Comparator<Trouve> ORDRE = Comparator.comparing(
                    (Trouve trouve) -> trouve.rapprochement.probable())
            .thenComparing(trouve -> trouve.rapprochement.poids())
            .reversed();

    private Semblable lu(Trouve trouve) {
        var derniere = trouve.derniere;
        return new Semblable(
                trouve.qui,
                Set.copyOf(trouve.rapprochement.points()),
                trouve.rapprochement.probable(),
                derniere == null ? null : derniere.personne(),
                trouve.usager,
                derniere == null ? null : derniere.id(),
                derniere == null
                        ? null
                        : derniere.recueLe().atZone(Francais.PARIS).toLocalDate(),
                trouve.usager == null ? List.of() : dossiers(trouve.usager));
    }

    private List<DossierConnu> dossiers(UsagerId usager) {
        return dossiers.stream().flatMap(source -> source.de(usager).stream()).toList();
    }

    static Coordonnees coordonnees(Usager usager) {
        return new Coordonnees(
                Objects.requireNonNullElse(usager.prenom(), ""),
                Objects.requireNonNullElse(usager.nom(), ""),
                usager.telephone(),
                usager.email(),
                usager.naissance(),
                null);
    }
}
