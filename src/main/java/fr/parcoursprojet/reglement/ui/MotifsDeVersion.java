package fr.parcoursprojet.reglement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import fr.parcoursprojet.reglement.Motif;
import fr.parcoursprojet.reglement.MotifOffert;
import fr.parcoursprojet.reglement.Motifs;
import fr.parcoursprojet.reglement.MotsDeMotif;
import fr.parcoursprojet.reglement.Reglement;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Pastille;
import fr.parcoursprojet.socle.ui.Rangs;
import fr.parcoursprojet.socle.ui.Ton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The motifs a version offers: added, said otherwise, closed, offered again. One that any version has offered stays in the
 * list, closed: nobody has to write it twice. Nothing is kept before the whole version is.
 */
final class MotifsDeVersion extends Div {

    private final transient Motifs motifs;
    private final transient Runnable auChangement;
    private final transient Map<Motif, MotifOffert> tous = new LinkedHashMap<>();
    private final transient Set<Motif> fermes = new HashSet<>();
    private final transient Map<Motif, Reglement> derniereFois = new LinkedHashMap<>();

    /**
     * A list.
     *
     * @param versions every version, the oldest first: what was ever offered
     */
    MotifsDeVersion(Reglement depart, List<Reglement> versions, Motifs motifs, Runnable auChangement) {
        this.motifs = motifs;
        this.auChangement = auChangement;
        depart.motifs().forEach(un -> tous.put(un.motif(), un));
        versions.reversed()
                .forEach(version -> version.motifs().forEach(un -> {
                    if (tous.putIfAbsent(un.motif(), un) == null) {
                        fermes.add(un.motif());
                        derniereFois.put(un.motif(), version);
                    }
                }));
        montrer(null);
    }

    /** Those that stay offered, as they are written now. */
    List<MotifOffert> offerts() {
        return tous.values().stream().filter(un -> !fermes.contains(un.motif())).toList();
    }

    /** The version that offered last each motif that the one it begins from does not. */
    Map<Motif, Reglement> derniereFois() {
        return derniereFois;
    }

    /** Those that can be ticked on a document. */
    List<Motif> motifs() {
        return offerts().stream().map(MotifOffert::motif).toList();
    }

    /** As agents say it, with the words written now. */
    String mot(Motif motif) {
        return Optional.ofNullable(tous.get(motif))
                .map(motifs::mots)
                .orElseThrow()
                .agents();
    }

    private void montrer(@Nullable Motif actif) {
        removeAll();
        var rangs = new Rangs();
        tous.values().forEach(un -> rang(rangs, un, un.motif().equals(actif)));
        var ajouter = Bouton.second(
                        getTranslation("reglement.motifs.ajouter"),
                        () -> new MotifDialog(null, this::seDitDeja, this::ajouter).open())
                .avec(Icone.PLUS);
        add(rangs, ajouter);
    }

    private void rang(Rangs rangs, MotifOffert un, boolean actif) {
        var mots = motifs.mots(un);
        var fin = new ArrayList<Component>();
        Bouton geste;
        if (fermes.contains(un.motif())) {
            fin.add(new Pastille(Ton.NEUTRE, Icone.PAUSE, getTranslation("reglement.motifs.ferme")));
            geste = Bouton.second(getTranslation("reglement.motifs.rouvrir"), () -> rouvrir(un.motif()));
            geste.setAriaLabel(getTranslation("reglement.motifs.rouvrirUn", mots.agents()));
        } else {
            var changer = Bouton.second(
                    getTranslation("reglement.piece.modifier"),
                    () -> new MotifDialog(mots, dits -> seDitDeja(dits, un.motif()), dits -> changer(un, dits)).open());
            changer.setAriaLabel(getTranslation("reglement.motifs.modifierUn", mots.agents()));
            fin.add(changer);
            geste = Bouton.discret(getTranslation("reglement.motifs.fermer"), () -> fermer(un.motif()));
            geste.setAriaLabel(getTranslation("reglement.motifs.fermerUn", mots.agents()));
        }
        fin.add(geste);
        rangs.rang(
                mots.agents(),
                getTranslation("reglement.motifs.seDit", mots.personne(), mots.enAnglais()),
                fin.toArray(Component[]::new));
        if (actif) {
            geste.focus();
        }
    }

    private boolean seDitDeja(MotsDeMotif dits) {
        return seDitDeja(dits, null);
    }

    private boolean seDitDeja(MotsDeMotif dits, @Nullable Motif sauf) {
        return tous.values().stream()
                .filter(un -> !un.motif().equals(sauf))
                .map(motifs::mots)
                .anyMatch(autres -> autres.personne().equalsIgnoreCase(dits.personne())
                        || autres.agents().equalsIgnoreCase(dits.agents())
                        || autres.enAnglais().equalsIgnoreCase(dits.enAnglais()));
    }

    private void ajouter(MotsDeMotif mots) {
        var motif = Motif.nouveau(mots.agents(), tous.keySet());
        tous.put(motif, new MotifOffert(motif, mots));
        redire(motif);
    }

    private void changer(MotifOffert un, MotsDeMotif mots) {
        var livres = new MotifOffert(un.motif(), null);
        tous.put(un.motif(), motifs.mots(livres).equals(mots) ? livres : new MotifOffert(un.motif(), mots));
        redire(un.motif());
    }

    private void fermer(Motif motif) {
        fermes.add(motif);
        redire(motif);
    }

    private void rouvrir(Motif motif) {
        fermes.remove(motif);
        redire(motif);
    }

    private void redire(Motif actif) {
        montrer(actif);
        auChangement.run();
    }
}
