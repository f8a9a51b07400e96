package fr.parcoursprojet.courrier;

import fr.parcoursprojet.demande.Recepisses;
import fr.parcoursprojet.socle.DossierId;
import org.springframework.stereotype.Component;

/** The receipt of a filing as a PDF (R8). */
@Component
class RecepisseImprime implements Imprime {

    static final String NOM = "recepisse";

    private final Recepisses recepisses;

    RecepisseImprime(Recepisses recepisses) {
        this.recepisses = recepisses;
    }

    @Override
    public String nom() {
        return NOM;
    }

    @Override
    public byte[] pdf(DossierId dossier) {
        return recepisses.pdf(dossier);
    }
}
