// The page without network: says which answers garde.js and which photographed pages pages.js still keep in this browser, and
// goes on by itself when the network is back.
const PREFIXE = 'parcours-garde:';
const BASE = 'parcours-pages';
const UNE_SEMAINE = 7 * 24 * 3600 * 1000;

/** The answers that wait, by page of the demande; a reason for not giving a document and its precision are one. */
function attentes() {
  const combien = {};
  try {
    const cles = Object.keys(localStorage)
      .filter((cle) => cle.startsWith(PREFIXE))
      .map((cle) => cle.split('/'))
      .map(([, etape, ...reste]) => [etape, etape === 'DOCUMENTS' ? reste[0] : reste.join('/')].join('/'));
    for (const cle of new Set(cles)) {
      const etape = cle.split('/')[0];
      if (etape) combien[etape] = (combien[etape] ?? 0) + 1;
    }
  } catch {
    // a browser that keeps nothing has nothing to send
  }
  return combien;
}

/** How many documents have pages that wait here; the store is made as pages.js makes it. */
function documents() {
  return new Promise((dire) => {
    try {
      const demande = indexedDB.open(BASE, 1);
      demande.onupgradeneeded = () => demande.result.createObjectStore('documents');
      demande.onerror = () => dire(0);
      demande.onsuccess = () => {
        const base = demande.result;
        const tous = base.transaction('documents', 'readonly').objectStore('documents').getAll();
        tous.onerror = () => dire(0);
        tous.onsuccess = () => {
          base.close();
          dire(tous.result.filter((gardees) => Date.now() - gardees.quand < UNE_SEMAINE).length);
        };
      };
    } catch {
      dire(0);
    }
  });
}

/** Writes the lines and their figures. */
function montrer(combien) {
  let total = 0;
  for (const ligne of document.querySelectorAll('[data-etapes]')) {
    const ici = ligne.dataset.etapes.split(' ').reduce((somme, etape) => somme + (combien[etape] ?? 0), 0);
    ligne.hidden = ici === 0;
    ligne.querySelector('b').textContent = ici;
    total += ici;
  }
  document.getElementById('attend').hidden = total === 0;
  document.getElementById('rien').hidden = total > 0;
}

const combien = attentes();
montrer(combien);
documents().then((photographies) => {
  if (photographies) montrer({ ...combien, DOCUMENTS: (combien.DOCUMENTS ?? 0) + photographies });
});

const reprendre = () => location.reload();
const ICI = new URL('hors-reseau', import.meta.url);
const PAUSE_AU_PLUS = 30_000;

/** A phone says that it is online before anything passes, and does not say it twice: asks until the portal answers. */
async function guetter(pause) {
  if (document.visibilityState === 'visible') {
    try {
      await fetch(ICI, { method: 'HEAD', cache: 'no-store', credentials: 'omit' });
      return reprendre();
    } catch {
      // not yet
    }
  }
  return setTimeout(() => guetter(Math.min(2 * pause, PAUSE_AU_PLUS)), pause);
}

guetter(1000);
window.addEventListener('online', reprendre);
document.getElementById('reessayer').addEventListener('click', reprendre);
