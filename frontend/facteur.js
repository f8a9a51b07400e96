// Carries the sheets of a document to the server piece by piece. After a cut it goes on by itself from what arrived, as
// long as the page is open; "Annuler" stops it and has what arrived erased.

const MORCEAU = 128 * 1024;
const PATIENCE = 60_000;
const PAUSE_AU_PLUS = 15_000;

/** Why it stopped: 'annule', 'refuse' (with the server's sentence), 'absent' (signed out), 'inconnu'. */
class Arret extends Error {
  constructor(raison, phrase = '') {
    super(phrase);
    this.raison = raison;
  }
}

class Facteur {
  /** "dire" hears 'coupure' when it waits for the network. */
  constructor(cible, envoi, dire) {
    this.adresse = new URL(`${cible}/${envoi}`, document.baseURI).href;
    this.dire = dire;
    this.arret = new AbortController();
  }

  annuler() {
    this.cesser();
    fetch(this.adresse, { method: 'DELETE', headers: { 'X-Envoi': '1' }, keepalive: true }).catch(() => {});
  }

  /** Stops, and leaves what arrived where it is: it will go on from there. */
  cesser() {
    this.arret.abort();
  }

  /** Sends the sheets in their order; "avance" hears the rank and the bytes that arrived of each. */
  async porter(feuilles, reprise, avance) {
    for (let rang = 1; rang <= feuilles.length; rang += 1) {
      const feuille = feuilles[rang - 1];
      let debut = reprise ? Number(await this.demander('GET', `?feuille=${rang}`)) : 0;
      avance(rang, debut);
      while (debut < feuille.size) {
        const morceau = feuille.slice(debut, debut + MORCEAU);
        debut = Number(await this.demander('PUT', `?feuille=${rang}&debut=${debut}`, morceau));
        avance(rang, Math.min(debut, feuille.size));
      }
    }
  }

  /** Says that all is there; said twice it counts once. */
  finir(combien, nom) {
    return this.demander('POST', `?feuilles=${combien}&nom=${encodeURIComponent(nom.slice(-200))}`);
  }

  async demander(method, suite, body) {
    for (let essai = 0; ; essai += 1) {
      const reponse = await this.essayer(method, suite, body);
      if (reponse?.ok) return reponse.text();
      if (reponse?.status === 422) throw new Arret('refuse', await reponse.text());
      if (reponse?.status === 404) throw new Arret('inconnu');
      if (reponse && (reponse.type === 'opaqueredirect' || [401, 403].includes(reponse.status))) throw new Arret('absent');
      this.dire('coupure');
      await this.patienter(Math.min(1000 * 2 ** essai, PAUSE_AU_PLUS));
    }
  }

  async essayer(method, suite, body) {
    if (this.arret.signal.aborted) throw new Arret('annule');
    const essai = new AbortController();
    const trop = setTimeout(() => essai.abort(), PATIENCE);
    const cesse = () => essai.abort();
    this.arret.signal.addEventListener('abort', cesse);
    try {
      return await fetch(this.adresse + suite, {
        method,
        body,
        headers: { 'X-Envoi': '1', 'X-Requested-With': 'XMLHttpRequest', 'Content-Type': 'application/octet-stream' },
        redirect: 'manual',
        signal: essai.signal,
      });
    } catch {
      if (this.arret.signal.aborted) throw new Arret('annule');
      return null;
    } finally {
      clearTimeout(trop);
      this.arret.signal.removeEventListener('abort', cesse);
    }
  }

  /** Waits a moment, less when the network comes back before. */
  patienter(duree) {
    return new Promise((suite) => {
      const fini = () => {
        clearTimeout(compte);
        window.removeEventListener('online', fini);
        this.arret.signal.removeEventListener('abort', fini);
        suite();
      };
      const compte = setTimeout(fini, duree);
      window.addEventListener('online', fini);
      this.arret.signal.addEventListener('abort', fini);
    });
  }
}

window.parcoursFacteur = (cible, envoi, dire) => new Facteur(cible, envoi, dire);
