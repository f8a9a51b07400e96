package fr.parcoursprojet.courrier.smtp;

import fr.parcoursprojet.courrier.EnvoiManque;
import fr.parcoursprojet.courrier.EnvoiManque.Suite;
import fr.parcoursprojet.courrier.Facteur;
import fr.parcoursprojet.courrier.Pli;
import fr.parcoursprojet.edition.IdentiteService;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.NoSuchProviderException;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Hands an e-mail to the mail server, and tells apart what certainly did not leave from what may have: once the server has
 * the whole message, a cut leaves a doubt; before, none.
 */
@Component
@ConditionalOnProperty("spring.mail.host")
class FacteurSmtp implements Facteur {

    private final JavaMailSenderImpl serveur;
    private final IdentiteService service;
    private final String hote;

    FacteurSmtp(
            JavaMailSenderImpl serveur, IdentiteService service, @Value("${portail.adresse}") java.net.URI portail) {
        this.serveur = serveur;
        this.service = service;
        this.hote = portail.getHost() == null ? "portail.invalid" : portail.getHost();
        // without them a silent server holds a thread for ever
        var reglages = serveur.getJavaMailProperties();
        for (var protocole : new String[] {"smtp", "smtps"}) {
            reglages.putIfAbsent("mail." + protocole + ".connectiontimeout", "5000");
            reglages.putIfAbsent("mail." + protocole + ".timeout", "15000");
            reglages.putIfAbsent("mail." + protocole + ".writetimeout", "15000");
        }
    }

    @Override
    public void porter(Pli pli) {
        var message = new MessageSuivi(serveur.getSession(), "<" + pli.id() + "@" + hote + ">");
        try (var transport = ouvrir()) {
            remplir(message, pli);
            message.saveChanges();
            envoyer(transport, message);
        } catch (MessagingException | UnsupportedEncodingException fermeture) {
            if (!message.accepte()) {
                throw new EnvoiManque(Suite.RETENTER, dit(fermeture), fermeture);
            } // the server took it, then the connection closed badly: nothing to do again
        }
    }

    private Transport ouvrir() {
        try {
            var protocole = serveur.getProtocol();
            var transport = serveur.getSession().getTransport(protocole == null ? "smtp" : protocole);
            transport.connect(serveur.getHost(), serveur.getPort(), serveur.getUsername(), serveur.getPassword());
            return transport;
        } catch (NoSuchProviderException inconnu) {
            throw new EnvoiManque(Suite.RENONCER, "spring.mail.protocol is not one this portal knows", inconnu);
        } catch (MessagingException absent) {
            throw new EnvoiManque(Suite.RETENTER, dit(absent), absent);
        }
    }

    private static void envoyer(Transport transport, MessageSuivi message) {
        try {
            transport.sendMessage(message, message.getAllRecipients());
            message.accepter();
        } catch (MessagingException manque) {
            var code = code(manque);
            if (code >= 500) {
                throw new EnvoiManque(Suite.RENONCER, dit(manque), manque);
            }
            var doute = code < 400 && message.ecritEnEntier();
            throw new EnvoiManque(doute ? Suite.INCERTAIN : Suite.RETENTER, dit(manque), manque);
        }
    }

    private void remplir(MessageSuivi message, Pli pli) throws MessagingException, UnsupportedEncodingException {
        var aide = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        aide.setFrom(new InternetAddress(service.email(), service.nom(), StandardCharsets.UTF_8.name()));
        aide.setTo(pli.adresse().valeur());
        aide.setSubject(pli.objet());
        aide.setText(pli.texte(), pli.html());
        for (var piece : pli.pieces()) {
            aide.addAttachment(piece.nom(), new ByteArrayDataSource(piece.octets(), piece.media()));
        }
        message.setHeader("Auto-Submitted", "auto-generated");
    }

    /** The answer of the server, 0 when there was none. */
    private static int code(MessagingException manque) {
        for (Exception cause = manque; cause instanceof MessagingException; ) {
            var code = switch (cause) {
                case SMTPAddressFailedException adresse -> adresse.getReturnCode();
                case SMTPSenderFailedException expediteur -> expediteur.getReturnCode();
                case SMTPSendFailedException refus -> refus.getReturnCode();
                default -> 0;
            };
            if (code > 0) {
                return code;
            }
            cause = ((MessagingException) cause).getNextException();
        }
        return 0;
    }

    /** What went wrong, the last cause being the clearest; without the address. */
    private static String dit(Exception manque) {
        Throwable cause = manque;
        while (cause instanceof MessagingException suite && suite.getNextException() != null) {
            cause = suite.getNextException();
        }
        var phrase = String.valueOf(cause.getMessage());
        if (cause instanceof SMTPAddressFailedException adresse) {
            phrase = sans(phrase, adresse.getAddress());
        }
        return cause.getClass().getSimpleName() + ": " + phrase.strip();
    }

    private static String sans(String phrase, Address adresse) {
        return phrase.replace(adresse.toString(), "…");
    }
}
