package fr.parcoursprojet.instruction.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.instruction.AvisExterieur;
import fr.parcoursprojet.instruction.AvisExterieurs;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Pastille;
import fr.parcoursprojet.socle.ui.Ton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** The opinions asked outside: who, what, and the answer once it came. */
final class VoletAvis extends Section {

    private final transient AvisExterieurs avis;
    private final transient DossierId dossier;
    private final transient Moi moi;
    private final transient Clock horloge;
    private final boolean ecrire;

    /**
     * @param ecrire whether another may be asked, or one that is waited for taken back
     */
    VoletAvis(AvisExterieurs avis, DossierId dossier, Moi moi, Clock horloge, boolean ecrire) {
        this.avis = avis;
        this.dossier = dossier;
        this.moi = moi;
        this.horloge = horloge;
        this.ecrire = ecrire;
        addClassNames("card", "in-suite");
        getElement().setAttribute("aria-labelledby", "in-avis");
        dessiner();
    }

    private void dessiner() {
        removeAll();
        var titre = new H2(getTranslation("instruction.avisDemande.titre"));
        titre.setId("in-avis");
        add(titre);
        var tous = avis.du(dossier);
        if (tous.isEmpty()) {
            add(new Paragraph(getTranslation("instruction.avisDemande.aucun")));
        }
        tous.forEach(this::montrer);
        if (ecrire) {
            add(Bouton.second(getTranslation("instruction.avisDemande.demander"), this::demander)
                    .avec(Icone.MAIL));
        }
    }

    private void montrer(AvisExterieur un) {
        var qui = new Paragraph(new Span(un.expert()), etat(un));
        qui.addClassName("in-expert");
        var question = new Paragraph(un.question());
        question.addClassNames("s", "muted", "in-texte");
        add(qui, question);
        if (un.reponse() != null) {
            var reponse = new Paragraph(un.reponse());
            reponse.addClassName("in-texte");
            add(reponse);
        } else if (ecrire && un.ouvert(horloge.instant())) {
            var mots = getTranslation("instruction.avisDemande.retirer");
            var bouton = Bouton.discret(mots, () -> retirer(un));
            bouton.setAriaLabel(mots + " : " + un.expert());
            add(bouton);
        }
    }

    private Pastille etat(AvisExterieur un) {
        var reponduLe = un.reponduLe();
        if (reponduLe != null) {
            return Pastille.ok(getTranslation("instruction.avisDemande.recu", le(reponduLe)));
        }
        return un.ouvert(horloge.instant())
                ? Pastille.enCours(getTranslation("instruction.avisDemande.attendu", le(un.finLe())))
                : new Pastille(Ton.NEUTRE, Icone.CROIX, getTranslation("instruction.avisDemande.fini"));
    }

    private LocalDate le(Instant moment) {
        return LocalDate.ofInstant(moment, horloge.getZone());
    }

    private void demander() {
        new AvisDialog("instruction/avis/" + dossier.valeur(), (expert, email, question) -> {
                    avis.demander(dossier, expert, email, question, moi.exigerAgent());
                    Annonce.fait(getTranslation("instruction.avisDemande.parti"));
                    dessiner();
                })
                .open();
    }

    private void retirer(AvisExterieur un) {
        try {
            avis.retirer(un.id());
            Annonce.fait(getTranslation("instruction.avisDemande.retire"));
        } catch (Refus refus) {
            Annonce.refus(getTranslation(refus.cle(), refus.arguments()));
        }
        dessiner();
    }
}
