// Keeps in this browser what was typed and the server has not acknowledged yet: a closed tab, a dead battery or a cut
// network loses nothing. An entry leaves as soon as the server has the answer, or after a week.

const PREFIXE = 'parcours-garde:';
const UNE_SEMAINE = 7 * 24 * 3600 * 1000;

function lire(cle) {
  try {
    const gardee = JSON.parse(localStorage.getItem(PREFIXE + cle));
    return gardee && Date.now() - gardee.quand < UNE_SEMAINE ? gardee : null;
  } catch {
    return null;
  }
}

function ecrire(cle, valeur) {
  try {
    localStorage.setItem(PREFIXE + cle, JSON.stringify({ valeur, quand: Date.now() }));
  } catch {
    // a full or forbidden storage: the answer still goes to the server
  }
}

function oublier(cle) {
  try {
    localStorage.removeItem(PREFIXE + cle);
  } catch {
    // nothing was kept
  }
}

/** Follows a field; gives back at once what this browser kept of it. */
function suivre(champ, cle) {
  const noter = () => ecrire(cle, champ.value);
  champ.addEventListener('input', noter);
  champ.addEventListener('change', noter);
  const gardee = lire(cle);
  if (gardee && gardee.valeur !== champ.value) {
    champ.value = gardee.valeur;
    champ.dispatchEvent(new CustomEvent('change', { bubbles: true }));
  } else {
    oublier(cle);
  }
}

/** The server has this answer: nothing to keep, unless the person has typed on since. */
function acquitter(champ, cle, valeur) {
  const gardee = lire(cle);
  if (gardee && (gardee.valeur === valeur || gardee.valeur === champ.value)) oublier(cle);
}

window.parcoursGarde = { suivre, acquitter };
