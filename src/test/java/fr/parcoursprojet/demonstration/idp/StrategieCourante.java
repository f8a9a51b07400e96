package fr.parcoursprojet.demonstration.idp;

import java.util.function.Supplier;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/** Vaadin swaps the strategy of the whole JVM when the portal starts: this follows whichever is current. */
final class StrategieCourante implements SecurityContextHolderStrategy {

    @Override
    public void clearContext() {
        SecurityContextHolder.clearContext();
    }

    @Override
    public SecurityContext getContext() {
        return SecurityContextHolder.getContext();
    }

    @Override
    public Supplier<SecurityContext> getDeferredContext() {
        return SecurityContextHolder.getDeferredContext();
    }

    @Override
    public void setContext(SecurityContext contexte) {
        SecurityContextHolder.setContext(contexte);
    }

    @Override
    public void setDeferredContext(Supplier<SecurityContext> contexte) {
        SecurityContextHolder.setDeferredContext(contexte);
    }

    @Override
    public SecurityContext createEmptyContext() {
        return SecurityContextHolder.createEmptyContext();
    }
}
