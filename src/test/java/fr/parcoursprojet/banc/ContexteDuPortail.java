package fr.parcoursprojet.banc;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Each test looks for who is signed in where its own portal keeps it: Vaadin swaps the place of the whole JVM each time a portal starts. */
public final class ContexteDuPortail implements TestExecutionListener {

    @Override
    public void beforeTestMethod(TestContext essai) {
        essai.getApplicationContext()
                .getBeanProvider(SecurityContextHolderStrategy.class)
                .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
    }
}
