package fr.parcoursprojet.demande.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.SessionDEssai;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.demande.BancDeDemande;
import fr.parcoursprojet.demande.Demandes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** The questions as a person meets them, found by their labels. */
@SpringBootTest
@Import(BancDEssai.class)
class EcransDeLaDemandeTest extends SpringBrowserlessTest {

    @Autowired
    BancDeDemande banc;

    @Autowired
    SessionDEssai sessions;

    @Autowired
    Demandes demandes;

    @AfterEach
    void sortir() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void anAnswerIsKeptAsSoonAsItIsGiven() {
        var ines = entrer();
        demandes.commencer(ines);
        navigate("espace/demande/situation/identite", Component.class);

        test(champ("Prénom")).setValue("Inès");

        assertThat(demandes.enCours(ines).orElseThrow().situation().prenom()).isEqualTo("Inès");
    }

    @Test
    void whatIsMissingIsSaidUnderItsField() {
        demandes.commencer(entrer());
        navigate("espace/demande/situation/adresse", Component.class);

        test(bouton("Continuer")).click();

        assertThat(champ("Ville").isInvalid()).isTrue();
        assertThat(champ("Ville").getErrorMessage()).isEqualTo("Écrivez le nom de la ville.");
        assertThat(titre()).startsWith("Où habitez-vous");
    }

    @Test
    void aPriceNobodyPaysIsNotKept() {
        var ines = entrer();
        demandes.commencer(ines);
        navigate("espace/demande/projet/cout", Component.class);

        test(champ("Prix en tout")).setValue("99 999 999");
        assertThat(champ("Prix en tout").getErrorMessage()).startsWith("50\u00a0000\u00a0€ au plus");
        test(bouton("Continuer")).click();

        assertThat(champ("Prix en tout").isInvalid()).isTrue();
        assertThat(titre()).startsWith("Combien coûte");
        assertThat(demandes.enCours(ines).orElseThrow().projet().cout()).isNull();
    }

    @Test
    void whoHasNoDraftIsInvitedToBegin() {
        entrer();
        navigate("espace/demande/projet/cout", Component.class);

        assertThat(titre()).isEqualTo("Commencer ma demande");
    }

    @Test
    void thePageOfMinorsIsNotForOthers() {
        var ines = entrer();
        banc.complete(ines);
        navigate("espace/demande/situation/mineur", Component.class);

        assertThat(titre()).isEqualTo("Ma demande");
    }

    private UsagerId entrer() {
        var qui = banc.personne();
        SecurityContextHolder.setContext(new SecurityContextImpl(sessions.identite(qui)));
        return qui;
    }

    private TextField champ(String nom) {
        return find(TextField.class).all().stream()
                .filter(champ -> nom.equals(champ.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private Button bouton(String nom) {
        return find(Button.class).all().stream()
                .filter(bouton -> nom.equals(bouton.getText()))
                .findFirst()
                .orElseThrow();
    }

    private String titre() {
        return find(H1.class).all().getFirst().getText();
    }
}
