package fr.parcoursprojet.socle;

import java.util.Locale;
import java.util.function.Supplier;

/**
 * The language one is answered in: of the request, as its address or its session says, or of the person a letter is
 * written to. French everywhere else: jobs, agents, what is kept, what binds.
 */
public enum Langue {
    /** French, the language of the règlement and of every document that binds. */
    FR(Locale.FRANCE, "Français"),
    /** English, for who asks for it. */
    EN(Locale.UK, "English");

    private static final ThreadLocal<Langue> COURANTE = new ThreadLocal<>();

    private final Locale locale;
    private final String nom;

    Langue(Locale locale, String nom) {
        this.locale = locale;
        this.nom = nom;
    }

    /** The other one. */
    public Langue autre() {
        return this == FR ? EN : FR;
    }

    /** Its own name, for whoever looks for it: {@code Français}, {@code English}. */
    public String nom() {
        return nom;
    }

    /** The language of what is being written on this thread. */
    public static Langue courante() {
        var courante = COURANTE.get();
        return courante == null ? FR : courante;
    }

    /** As Java names it. */
    public Locale locale() {
        return locale;
    }

    /** As a page names it: {@code fr}, {@code en}. */
    public String code() {
        return locale.getLanguage();
    }

    /** One of two, by this language. */
    public <T> T choisir(T francais, T anglais) {
        return this == FR ? francais : anglais;
    }

    /** Writes something in this language. */
    public <T> T pendant(Supplier<T> ecriture) {
        try (var _ = ici()) {
            return ecriture.get();
        }
    }

    /** Makes this the language of the thread until it is closed. */
    public Portee ici() {
        var avant = COURANTE.get();
        COURANTE.set(this);
        return new Portee(() -> {
            if (avant == null) {
                COURANTE.remove();
            } else {
                COURANTE.set(avant);
            }
        });
    }

    /** How long a language lasts. */
    public static final class Portee implements AutoCloseable {

        private final Runnable fin;

        private Portee(Runnable fin) {
            this.fin = fin;
        }

        @Override
        public void close() {
            fin.run();
        }
    }
}
