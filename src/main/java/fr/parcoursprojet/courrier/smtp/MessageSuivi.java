package fr.parcoursprojet.courrier.smtp;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;

/** An e-mail that keeps its Message-ID at each try and knows how far its sending went. */
class MessageSuivi extends MimeMessage {

    private final String identifiant;
    private boolean ecritEnEntier;
    private boolean accepte;

    MessageSuivi(Session session, String identifiant) {
        super(session);
        this.identifiant = identifiant;
    }

    /** Whether the server has received all of it but the final dot: from there on a cut leaves a doubt. */
    boolean ecritEnEntier() {
        return ecritEnEntier;
    }

    boolean accepte() {
        return accepte;
    }

    void accepter() {
        accepte = true;
    }

    @Override
    public void writeTo(OutputStream sortie, String[] sauf) throws IOException, MessagingException {
        super.writeTo(sortie, sauf);
        ecritEnEntier = true;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", identifiant);
    }
}
