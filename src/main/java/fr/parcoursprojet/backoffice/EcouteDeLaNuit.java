package fr.parcoursprojet.backoffice;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.BeanFactoryAware;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.ApplicationListenerMethodAdapter;
import org.springframework.context.event.EventListenerFactory;
import org.springframework.core.Ordered;
import org.springframework.modulith.moments.DayHasPassed;
import org.springframework.stereotype.Component;

/**
 * Around each listener of the day that has passed: its run is written down, and an error of one does not keep the others
 * from their work. A module goes on writing a plain listener and knows nothing of it.
 */
@Component
class EcouteDeLaNuit implements EventListenerFactory, BeanFactoryAware, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(EcouteDeLaNuit.class);

    private final Map<String, Noctambule> connus = new TreeMap<>();

    /** Made before what injects into constructors: Spring asks for it that early. */
    private @Nullable BeanFactory portail;

    @Override
    public void setBeanFactory(BeanFactory fabrique) {
        portail = fabrique;
    }

    /** Before Spring's own, which takes every method. */
    @Override
    public int getOrder() {
        return 0;
    }

    @Override
    public boolean supportsMethod(Method methode) {
        return methode.getParameterCount() == 1 && methode.getParameterTypes()[0] == DayHasPassed.class;
    }

    @Override
    public ApplicationListener<?> createApplicationListener(String bean, Class<?> type, Method methode) {
        var travail = new Noctambule(bean, type, methode);
        if (connus.putIfAbsent(travail.nom, travail) != null) {
            throw new IllegalStateException(bean + " has two works of the night: give one to another component");
        }
        return travail;
    }

    /** The works there are. */
    Set<String> noms() {
        return connus.keySet();
    }

    /** Does one again; it changes nothing that was done already. */
    void refaire(String nom, DayHasPassed jour) {
        var travail = connus.get(nom);
        if (travail == null) {
            throw new IllegalArgumentException("No work of the night is called " + nom);
        }
        travail.onApplicationEvent(new PayloadApplicationEvent<>(this, jour));
    }

    private final class Noctambule extends ApplicationListenerMethodAdapter {

        private final String nom;

        Noctambule(String bean, Class<?> type, Method methode) {
            super(bean, type, methode);
            nom = Travail.NUIT + bean;
        }

        @Override
        public void onApplicationEvent(ApplicationEvent evenement) {
            var page = Objects.requireNonNull(portail).getBean(CarnetDeNuit.class);
            page.commence(nom);
            try {
                super.onApplicationEvent(evenement);
            } catch (RuntimeException erreur) {
                LOG.error("The work of the night {} failed", nom, erreur);
                page.echoue(nom, erreur);
                return;
            }
            page.reussi(nom);
        }
    }
}
