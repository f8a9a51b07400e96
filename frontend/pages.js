// Keeps on this phone the pages photographed and not received yet: a closed tab or a dead battery loses none. They leave
// once the server has them, at sign-out, when somebody else signs in, or after a week.

const BASE = 'parcours-pages';
const UNE_SEMAINE = 7 * 24 * 3600 * 1000;

function ouvrir() {
  return new Promise((ok, non) => {
    const demande = indexedDB.open(BASE, 1);
    demande.onupgradeneeded = () => demande.result.createObjectStore('documents');
    demande.onsuccess = () => ok(demande.result);
    demande.onerror = () => non(demande.error);
  });
}

/** Nothing kept, or a browser that forbids it: the pages only live as long as the screen. */
async function faire(mode, action) {
  try {
    const base = await ouvrir();
    return await new Promise((ok, non) => {
      const passage = base.transaction('documents', mode);
      const demande = action(passage.objectStore('documents'));
      passage.oncomplete = () => {
        base.close();
        ok(demande.result);
      };
      passage.onabort = () => non(passage.error);
    });
  } catch {
    return undefined;
  }
}

window.parcoursPages = {
  async lire(cle) {
    const gardees = await faire('readonly', (tout) => tout.get(cle));
    return gardees && Date.now() - gardees.quand < UNE_SEMAINE ? gardees : null;
  },
  garder: (cle, pages) => faire('readwrite', (tout) => tout.put({ ...pages, quand: Date.now() }, cle)),
  oublier: (cle) => faire('readwrite', (tout) => tout.delete(cle)),
};
