package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.pret.PretId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;

/** What is done each day about the instalments that near and those that are missed. */
@Service
public class Recouvrement {

    /**
     * The work of a day: reminders seven days before, a relance for each loan that became late, the end of those that
     * were paid. Called again for the same day it changes nothing. Nothing leaves on a day that is not worked (R17): it
     * leaves on the working day before (reminders) or after (relances).
     */
    public void jour(LocalDate jour) {
        throw new UnsupportedOperationException();
    }

    /** The relances of a loan, newest first. */
    public List<Relance> relances(PretId pret) {
        throw new UnsupportedOperationException();
    }
}
