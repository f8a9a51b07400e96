package fr.parcoursprojet.courrier;

import fr.parcoursprojet.edition.LettreEcrite;
import fr.parcoursprojet.edition.LettresEcrites;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.recouvrement.Adresses;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Langue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The letters about a debt, told again: those that went by post and those attached to an e-mail. */
@Component
@Transactional(readOnly = true)
class DettesEcrites implements LettresEcrites {

    private final RegistreDesPostaux postaux;
    private final RegistreDesEnvois envois;
    private final CourrierDesDettes dettes;
    private final Prets prets;
    private final Adresses adresses;

    DettesEcrites(
            RegistreDesPostaux postaux,
            RegistreDesEnvois envois,
            CourrierDesDettes dettes,
            Prets prets,
            Adresses adresses) {
        this.postaux = postaux;
        this.envois = envois;
        this.dettes = dettes;
        this.prets = prets;
        this.adresses = adresses;
    }

    @Override
    public boolean ecrit(String gabarit) {
        return gabarit.equals(LettreDeDette.GABARIT);
    }

    @Override
    public List<LettreEcrite> dernieres(String gabarit, int combien) {
        var sujets = Arrays.stream(SujetDeLettre.values())
                .filter(sujet -> !sujet.estRelance())
                .toList();
        var parLaPoste = postaux.derniers(sujets, combien).stream()
                .map(postal -> new LettreEcrite(postal.id(), postal.dossier(), jour(postal.ecritLe())));
        var parCourriel = NouvelleDeDette.MODELES.stream()
                .flatMap(modele -> Arrays.stream(Langue.values())
                        .flatMap(langue -> envois.derniers(modele, langue, combien).stream()))
                .flatMap(envoi -> Optional.ofNullable(envoi.dossier()).stream()
                        .map(dossier -> new LettreEcrite(envoi.id().valeur(), dossier, jour(envoi.ecritLe()))));
        return Stream.concat(parLaPoste, parCourriel)
                .sorted(Comparator.comparing(LettreEcrite::le).reversed())
                .limit(combien)
                .toList();
    }

    @Override
    public Map<String, Object> donnees(LettreEcrite lettre) {
        var cle = postaux.cle(lettre.id()).orElseGet(() -> envois.cle(new EnvoiId(lettre.id())));
        var nouvelle = prets.du(lettre.dossier())
                .flatMap(pret -> dettes.relire(pret, cle))
                .orElseThrow(() -> new Introuvable("nouvelle"));
        return nouvelle.pret().emprunteurs().stream()
                .filter(un -> nouvelle.cle(un).equals(cle))
                .map(un -> LettreDeDette.donnees(
                        nouvelle, un.nom(), adresses.lignes(nouvelle.pret().id(), un.usager()), lettre.le()))
                .findFirst()
                .orElseThrow(() -> new Introuvable("emprunteur"));
    }

    private static LocalDate jour(Instant quand) {
        return LocalDate.ofInstant(quand, Francais.PARIS);
    }
}
