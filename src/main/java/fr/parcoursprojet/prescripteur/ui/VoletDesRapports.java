package fr.parcoursprojet.prescripteur.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.prescripteur.RapportDePrescripteur;
import fr.parcoursprojet.prescripteur.RapportsDesPrescripteurs;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.ui.Carte;
import fr.parcoursprojet.socle.ui.Textes;
import fr.parcoursprojet.socle.ui.VoletDInstruction;
import java.util.Objects;
import java.util.Optional;

/** The rapports that prescripteurs sent, beside the référent's own. */
@org.springframework.stereotype.Component
class VoletDesRapports implements VoletDInstruction {

    private final RapportsDesPrescripteurs rapports;
    private final Moi moi;
    private final Textes textes;

    VoletDesRapports(RapportsDesPrescripteurs rapports, Moi moi, Textes textes) {
        this.rapports = rapports;
        this.moi = moi;
        this.textes = textes;
    }

    @Override
    public Optional<Component> du(DossierId dossier) {
        if (!moi.a(Role.REFERENT) && !moi.a(Role.AGENT_ADMINISTRATIF)) {
            return Optional.empty();
        }
        var tous = rapports.du(dossier);
        return tous.isEmpty()
                ? Optional.empty()
                : Optional.of(new Div(tous.stream().map(this::un).toArray(Component[]::new)));
    }

    private Carte un(RapportDePrescripteur rapport) {
        var quand = Francais.date(Objects.requireNonNull(rapport.envoyeLe())
                .atZone(Francais.PARIS)
                .toLocalDate());
        var dessous = new Paragraph(textes.texte("prescripteur.rapport.recu", quand));
        dessous.addClassNames("s", "muted");
        var carte = Carte.titree(
                textes.texte("prescripteur.rapport.de", rapport.auteur()),
                dessous,
                new TexteDuRapport(rapport.texte()));
        carte.addClassName("in-suite");
        return carte;
    }
}
