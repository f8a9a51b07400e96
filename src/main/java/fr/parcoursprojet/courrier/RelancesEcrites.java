package fr.parcoursprojet.courrier;

import fr.parcoursprojet.edition.LettreEcrite;
import fr.parcoursprojet.edition.LettresEcrites;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.recouvrement.Depart;
import fr.parcoursprojet.recouvrement.Recouvrement;
import fr.parcoursprojet.recouvrement.RelancePartie;
import fr.parcoursprojet.reglement.NiveauDeRelance;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.Introuvable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The letters of relance that were made, told again; the day the next one may leave is not kept, so they say none. */
@Component
@Transactional(readOnly = true)
class RelancesEcrites implements LettresEcrites {

    private final RegistreDesPostaux registre;
    private final LettreDeRelance lettres;
    private final Recouvrement recouvrement;
    private final Prets prets;

    RelancesEcrites(RegistreDesPostaux registre, LettreDeRelance lettres, Recouvrement recouvrement, Prets prets) {
        this.registre = registre;
        this.lettres = lettres;
        this.recouvrement = recouvrement;
        this.prets = prets;
    }

    @Override
    public boolean ecrit(String gabarit) {
        return niveau(gabarit).isPresent();
    }

    @Override
    public List<LettreEcrite> dernieres(String gabarit, int combien) {
        return niveau(gabarit)
                .map(niveau -> registre.derniers(List.of(SujetDeLettre.de(niveau)), combien))
                .orElse(List.of())
                .stream()
                .map(postal -> new LettreEcrite(
                        postal.id(), postal.dossier(), LocalDate.ofInstant(postal.ecritLe(), Francais.PARIS)))
                .toList();
    }

    @Override
    public Map<String, Object> donnees(LettreEcrite lettre) {
        var cle = registre.cle(lettre.id())
                .filter(ecrite -> ecrite.startsWith(CleDeRelance.DEBUT))
                .map(CleDeRelance::lire)
                .orElseThrow(() -> new Introuvable("lettre"));
        var pret = prets.de(cle.pret());
        return recouvrement.departs(cle.pret()).stream()
                .filter(depart -> depart.echeance().equals(cle.echeance()) && depart.niveau() == cle.niveau())
                .filter(depart -> depart.montant() != null)
                .map(depart -> partie(depart, pret.dossier()))
                .map(fait -> lettres.donnees(fait, Objects.requireNonNullElseGet(cle.second(), pret::emprunteur)))
                .findFirst()
                .orElseThrow(() -> new Introuvable("depart"));
    }

    private static RelancePartie partie(Depart depart, DossierId dossier) {
        return new RelancePartie(
                depart.pret(),
                dossier,
                depart.echeance(),
                depart.niveau(),
                depart.le(),
                Objects.requireNonNull(depart.montant()),
                depart.courriel(),
                true,
                null);
    }

    private static Optional<NiveauDeRelance> niveau(String gabarit) {
        return Arrays.stream(NiveauDeRelance.values())
                .filter(niveau -> ModelesDeRelance.lettre(niveau).equals(gabarit))
                .findFirst();
    }
}
