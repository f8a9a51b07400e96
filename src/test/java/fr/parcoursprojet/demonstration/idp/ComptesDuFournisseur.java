package fr.parcoursprojet.demonstration.idp;

import fr.parcoursprojet.compte.ComptesDeDemonstration;
import java.util.List;

/** The stand-in provider's people, offered on the portal's sign-in page. */
public final class ComptesDuFournisseur implements ComptesDeDemonstration {

    @Override
    public List<Compte> comptes() {
        return Personne.TOUTES.stream()
                .map(personne -> new Compte(
                        personne.nomComplet(),
                        personne.quoi(),
                        personne.agent() ? "agents" : "franceconnect",
                        personne.identifiant()))
                .toList();
    }
}
