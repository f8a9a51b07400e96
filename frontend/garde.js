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

const CHOIX = {
  'vaadin-radio-group': 'vaadin-radio-button',
  'vaadin-checkbox-group': 'vaadin-checkbox',
  'vaadin-checkbox': '',
};
const mots = (element) => element.textContent.trim();

/** The choices of a group, whose words name them: what the server calls them changes from one page to the next. */
function choix(champ) {
  const chacun = CHOIX[champ.localName];
  return chacun ? [...champ.querySelectorAll(chacun)] : [champ];
}

function choisis(champ) {
  return choix(champ).filter((un) => un.checked).map(mots).sort();
}

/** Ticks what was kept, all at once so that one answer leaves; false while the server has not drawn the choices yet. */
function recocher(champ, gardes) {
  const tous = choix(champ);
  if (!gardes.every((garde) => tous.some((un) => mots(un) === garde))) return false;
  const valeurs = tous.filter((un) => gardes.includes(mots(un))).map((un) => un.value);
  if (champ.localName === 'vaadin-checkbox') champ.checked = valeurs.length > 0;
  else champ.value = champ.localName === 'vaadin-radio-group' ? (valeurs[0] ?? '') : valeurs;
  return true;
}

/** Follows choices to tick; gives back at once what this browser kept of them. */
function suivreUnChoix(champ, cle) {
  champ.addEventListener('change', () => ecrire(cle, choisis(champ)));
  const gardee = lire(cle);
  if (!gardee) return;
  const essai = () => {
    if (String(choisis(champ)) !== String(gardee.valeur)) return recocher(champ, gardee.valeur);
    oublier(cle);
    return true;
  };
  if (!essai()) {
    const guet = new MutationObserver(() => essai() && guet.disconnect());
    guet.observe(champ, { childList: true, subtree: true });
  }
}

/** The items of a list, drawn in it by the server. */
const lignes = (champ) => [...champ.querySelectorAll('vaadin-select-item')];

/** Follows a list; gives back at once what this browser kept of it. */
function suivreUneListe(champ, cle) {
  champ.addEventListener('change', () => {
    const choisie = lignes(champ).find((ligne) => ligne.value === champ.value);
    if (choisie) ecrire(cle, mots(choisie));
  });
  const gardee = lire(cle);
  if (!gardee) return;
  const essai = () => {
    const ligne = lignes(champ).find((une) => mots(une) === gardee.valeur);
    if (ligne && champ.value === ligne.value) oublier(cle);
    else if (ligne) champ.value = ligne.value;
    return Boolean(ligne);
  };
  if (!essai()) {
    const guet = new MutationObserver(() => essai() && guet.disconnect());
    guet.observe(champ, { childList: true, subtree: true });
  }
}

/** Follows a field; gives back at once what this browser kept of it. */
function suivre(champ, cle) {
  if (champ.localName in CHOIX) return suivreUnChoix(champ, cle);
  if (champ.localName === 'vaadin-select') return suivreUneListe(champ, cle);
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
  window.dispatchEvent(new Event('parcours-contact'));
  const gardee = lire(cle);
  if (!gardee) return;
  if (champ.localName in CHOIX) {
    if (String(gardee.valeur) === String(choisis(champ))) oublier(cle);
  } else if (champ.localName === 'vaadin-select') {
    const choisie = lignes(champ).find((ligne) => ligne.value === champ.value);
    if (choisie && mots(choisie) === gardee.valeur) oublier(cle);
  } else if (gardee.valeur === valeur || gardee.valeur === champ.value) oublier(cle);
}

window.parcoursGarde = { suivre, acquitter };
