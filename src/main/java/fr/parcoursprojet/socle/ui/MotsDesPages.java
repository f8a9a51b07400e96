package fr.parcoursprojet.socle.ui;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

/**
 * Gives the plain pages {@code #dessins}, {@code #ecriture}, {@code #ressources} and {@code #langues}: Thymeleaf refuses
 * beans in links and raw text.
 */
@Component
class MotsDesPages extends AbstractDialect implements IExpressionObjectDialect, IExpressionObjectFactory {

    private final Map<String, Object> objets;

    MotsDesPages(Dessins dessins, Ecriture ecriture, Ressources ressources, LanguesDUnePage langues) {
        super("parcours");
        objets = Map.of("dessins", dessins, "ecriture", ecriture, "ressources", ressources, "langues", langues);
    }

    @Override
    public IExpressionObjectFactory getExpressionObjectFactory() {
        return this;
    }

    @Override
    public Set<String> getAllExpressionObjectNames() {
        return objets.keySet();
    }

    @Override
    public @Nullable Object buildObject(IExpressionContext contexte, String nom) {
        return objets.get(nom);
    }

    @Override
    public boolean isCacheable(String nom) {
        return true;
    }
}
