package fr.parcoursprojet.pret;

import fr.parcoursprojet.stockage.FichierId;

/**
 * The very text that is read before signing.
 *
 * @param document where its bytes are kept
 * @param empreinte their SHA-256
 */
record TexteASigner(FichierId document, String empreinte) {}
