package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.function.Consumer;

/** A place to sign with a finger, a pen or a mouse; the drawing is only asked for when the person signs. */
@Tag("pp-signature")
@JsModule("context://signature.js")
final class ChampSignature extends Component {

    ChampSignature() {
        getElement().setAttribute("nom", getTranslation("pret.signature.cadre"));
    }

    /** Begins again. */
    void effacer() {
        getElement().callJsFunction("effacer");
    }

    /** Gives the drawing as a data URL; an empty text when nothing is drawn. */
    void trace(Consumer<String> suite) {
        getElement().callJsFunction("trace").then(String.class, suite::accept);
    }
}
