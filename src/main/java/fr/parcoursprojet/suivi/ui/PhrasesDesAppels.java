package fr.parcoursprojet.suivi.ui;

import fr.parcoursprojet.accueil.Appelants;
import fr.parcoursprojet.accueil.Coordonnees;
import fr.parcoursprojet.rendezvous.LesRendezVous;
import fr.parcoursprojet.rendezvous.RendezVousId;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Textes;
import fr.parcoursprojet.socle.ui.Ton;
import fr.parcoursprojet.suivi.Tache;
import fr.parcoursprojet.suivi.TypeTache;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The lines about the appointment of somebody who called and has no dossier: they are named by their call. */
@Component
class PhrasesDesAppels {

    private static final Set<TypeTache> TYPES = EnumSet.of(
            TypeTache.RENDEZ_VOUS,
            TypeTache.RENDEZ_VOUS_MANQUE,
            TypeTache.RENDEZ_VOUS_A_REPRENDRE,
            TypeTache.DEUX_ABSENCES);

    private final LesRendezVous rendezVous;
    private final Appelants appelants;
    private final Delais delais;
    private final Textes textes;

    PhrasesDesAppels(LesRendezVous rendezVous, Appelants appelants, Delais delais, Textes textes) {
        this.rendezVous = rendezVous;
        this.appelants = appelants;
        this.delais = delais;
        this.textes = textes;
    }

    boolean concerne(Tache tache) {
        return tache.dossier() == null && TYPES.contains(tache.type());
    }

    LigneAFaire ecrire(Tache tache, Instant moment) {
        var appel =
                rendezVous.de(new RendezVousId(UUID.fromString(tache.objet()))).deLAppel();
        var qui = appelants.un(appel).coordonnees();
        var ligne = new Ebauche(tache, null, textes).nomme(nom(qui));
        var prete = tache.type() == TypeTache.RENDEZ_VOUS
                ? ligne.avec(Icone.CAL, Ton.INFO, delais.heure(moment), "")
                : ligne.avec(Icone.ABSENT, Ton.ALERTE, "", "");
        prete.enClair(textes.texte(
                        "suivi.tache.appel",
                        delais.date(delais.jour(moment)),
                        qui.telephone() == null
                                ? textes.texte("suivi.tache.sansTelephone")
                                : qui.telephone().lisible()))
                .adresse("agents/sollicitations/" + appel);
        return tache.type() == TypeTache.RENDEZ_VOUS
                ? prete.delai(Ton.INFO, Icone.HORLOGE, delais.dans(moment))
                : prete.delai(Ton.ALERTE, Icone.HORLOGE, delais.depuis(moment));
    }

    private String nom(Coordonnees qui) {
        return qui.nomComplet().isEmpty() ? textes.texte("suivi.tache.appelSansNom") : qui.nomComplet();
    }
}
