// The page without network: says which answers garde.js still keeps in this browser, and goes on by itself when the network
// is back.
const PREFIXE = 'parcours-garde:';

/** How many answers wait, by page of the demande. */
function attentes() {
  const combien = {};
  try {
    for (const cle of Object.keys(localStorage)) {
      const etape = cle.startsWith(PREFIXE) && cle.split('/')[1];
      if (etape) combien[etape] = (combien[etape] ?? 0) + 1;
    }
  } catch {
    // a browser that keeps nothing has nothing to send
  }
  return combien;
}

const combien = attentes();
let total = 0;
for (const ligne of document.querySelectorAll('[data-etapes]')) {
  const ici = ligne.dataset.etapes.split(' ').reduce((somme, etape) => somme + (combien[etape] ?? 0), 0);
  ligne.hidden = ici === 0;
  ligne.querySelector('b').textContent = ici;
  total += ici;
}
document.getElementById('attend').hidden = total === 0;
document.getElementById('rien').hidden = total > 0;

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
