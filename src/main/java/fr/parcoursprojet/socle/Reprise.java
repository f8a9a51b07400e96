package fr.parcoursprojet.socle;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.sql.SQLException;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.Advisor;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.StaticMethodMatcherPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Does again what the database gave up. When two transactions wait for each other it undoes one of them, whole: nothing of
 * it was written nor acknowledged, and nobody has to be told. Only the outermost call of a service is done again, and not
 * for ever.
 */
@Configuration(proxyBeanMethods = false)
class Reprise {

    /** How often in all; the one that won keeps its locks, so that the second time waits for it. */
    static final int FOIS = 5;

    private static final Logger LOG = LoggerFactory.getLogger(Reprise.class);

    /** What MariaDB says to the one that it undid. */
    private static final String ANNULEE = "40001";

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor repriseApresInterblocage() {
        var autour = new DefaultPointcutAdvisor(new Transactionnelles(), (MethodInterceptor) Reprise::faire);
        autour.setOrder(Ordered.HIGHEST_PRECEDENCE); // around the transaction
        return autour;
    }

    private static @Nullable Object faire(MethodInvocation appel) throws Throwable {
        if (TransactionSynchronizationManager.isActualTransactionActive()
                || !(appel instanceof ProxyMethodInvocation repetable)) {
            return appel.proceed();
        }
        for (int fois = 1; fois < FOIS; fois++) {
            try {
                return repetable.invocableClone().proceed();
            } catch (RuntimeException panne) {
                if (!annulee(panne)) {
                    throw panne;
                }
                LOG.info(
                        "Undone by the database, done again: {}",
                        appel.getMethod().getName());
            }
        }
        return appel.proceed();
    }

    private static boolean annulee(Throwable panne) {
        for (var cause = panne; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException dite && ANNULEE.equals(dite.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private static final class Transactionnelles extends StaticMethodMatcherPointcut {

        @Override
        public boolean matches(Method methode, Class<?> classe) {
            return ouvre(classe) || ouvre(methode);
        }

        private static boolean ouvre(AnnotatedElement element) {
            return AnnotatedElementUtils.hasAnnotation(element, Transactional.class);
        }
    }
}
