// Keeps in this browser what was typed and the server has not acknowledged yet: a closed tab, a dead battery or a cut
// network loses nothing. An entry leaves as soon as the server has the answer, at sign-out, when somebody else signs in,
// or after a week. Each answer bears the moment it was given and the device: of two phones the later answer wins.

const PREFIXE = 'parcours-garde:';
const PERSONNE = 'parcours-personne';
const APPAREIL = 'parcours-appareil';
const UNE_SEMAINE = 7 * 24 * 3600 * 1000;

/** The server said its time in its answer (see Demarrage), which left just before it began to arrive here. */
function heureDeLaPage() {
  const [page] = performance.getEntriesByType('navigation');
  const heure = page?.serverTiming?.find((dit) => dit.name === 'heure')?.duration;
  return heure ? heure - performance.timeOrigin - page.responseStart : -Infinity;
}

let decalage = heureDeLaPage(); // the server's clock less this phone's, in milliseconds

const maintenant = () => Date.now() + decalage;

/** This browser, told from others; nothing about the phone or the person. */
function appareil() {
  try {
    let nom = localStorage.getItem(APPAREIL);
    if (!nom) {
      nom = [...crypto.getRandomValues(new Uint8Array(16))].map((octet) => octet.toString(16).padStart(2, '0')).join('');
      localStorage.setItem(APPAREIL, nom);
    }
    return nom;
  } catch {
    return '';
  }
}

function lire(cle) {
  try {
    const gardee = JSON.parse(localStorage.getItem(PREFIXE + cle));
    return gardee && maintenant() - gardee.quand < UNE_SEMAINE ? gardee : null;
  } catch {
    return null;
  }
}

function ecrire(cle, valeur, quand) {
  try {
    localStorage.setItem(PREFIXE + cle, JSON.stringify({ valeur, quand: quand ?? Math.round(maintenant()) }));
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

/** Everything kept here, of whoever it is. */
function vider() {
  try {
    Object.keys(localStorage)
      .filter((cle) => cle.startsWith(PREFIXE))
      .forEach((cle) => localStorage.removeItem(cle));
    indexedDB.deleteDatabase('parcours-pages');
  } catch {
    // nothing was kept
  }
}

/** Who is signed in: what somebody else left on this phone goes. */
function personne(qui) {
  try {
    const avant = localStorage.getItem(PERSONNE);
    if (avant && avant !== qui) vider();
    localStorage.setItem(PERSONNE, qui);
  } catch {
    // nothing can be kept
  }
}

/** Has the answer say when it was given, before it leaves; a touch counts, a list changes without typing. */
function dater(champ, quand) {
  champ.donneeLe = Math.round(quand);
  champ.donnee = `${champ.donneeLe}/${appareil()}`;
}

// a text is dated as it is typed and left; a choice before it is made, since it leaves before "change"
const FRAPPE = ['input', 'change'];
const GESTES = ['click', 'pointerdown', 'keydown'];

const CHOIX = {
  'vaadin-radio-group': 'vaadin-radio-button',
  'vaadin-checkbox-group': 'vaadin-checkbox',
  'vaadin-checkbox': '',
};
/** What names a choice for good: its mark, else its words, which change with the language. */
const mots = (element) => element.dataset.choix ?? element.textContent.trim();
const estDit = (element, garde) => mots(element) === garde || element.textContent.trim() === garde;

/** The choices of a group: what the server calls them changes from one page to the next. */
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
  if (!gardes.every((garde) => tous.some((un) => estDit(un, garde)))) return false;
  const valeurs = tous.filter((un) => gardes.some((garde) => estDit(un, garde))).map((un) => un.value);
  if (champ.localName === 'vaadin-checkbox') champ.checked = valeurs.length > 0;
  else champ.value = champ.localName === 'vaadin-radio-group' ? (valeurs[0] ?? '') : valeurs;
  return true;
}

/** Follows choices to tick; gives back at once what this browser kept of them. */
function suivreUnChoix(champ, cle) {
  champ.addEventListener('change', () => ecrire(cle, choisis(champ), champ.donneeLe));
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
    if (choisie) ecrire(cle, mots(choisie), champ.donneeLe);
  });
  const gardee = lire(cle);
  if (!gardee) return;
  const essai = () => {
    const ligne = lignes(champ).find((une) => estDit(une, gardee.valeur));
    if (ligne && champ.value === ligne.value) oublier(cle);
    else if (ligne) champ.value = ligne.value;
    return Boolean(ligne);
  };
  if (!essai()) {
    const guet = new MutationObserver(() => essai() && guet.disconnect());
    guet.observe(champ, { childList: true, subtree: true });
  }
}

/** Follows a field; gives back at once what this browser kept of it. The server's time when it drew it has grown old since. */
function suivre(champ, cle, heure) {
  decalage = Math.max(decalage, heure - Date.now());
  const gestes = champ.localName in CHOIX || champ.localName === 'vaadin-select' ? GESTES : FRAPPE;
  // what is given back keeps the date it was given
  gestes.forEach((geste) => champ.addEventListener(geste, () => champ.rendue || dater(champ, maintenant()), true));
  const gardee = lire(cle);
  if (gardee) dater(champ, gardee.quand);
  reprendre(champ, cle);
}

function reprendre(champ, cle) {
  if (champ.localName in CHOIX) return suivreUnChoix(champ, cle);
  if (champ.localName === 'vaadin-select') return suivreUneListe(champ, cle);
  const noter = () => ecrire(cle, champ.value, champ.donneeLe);
  champ.addEventListener('input', noter);
  champ.addEventListener('change', noter);
  const gardee = lire(cle);
  if (gardee && gardee.valeur !== champ.value) {
    champ.rendue = true;
    champ.value = gardee.valeur;
    // a field whose words leave as they are typed listens to "input" alone
    ['change', 'input'].forEach((geste) => champ.dispatchEvent(new CustomEvent(geste, { bubbles: true })));
    champ.rendue = false;
  } else {
    oublier(cle);
  }
}

/** The server has this answer: nothing to keep, unless the person has typed on since. */
function acquitter(champ, cle, valeur, donnee) {
  window.dispatchEvent(new Event('parcours-contact'));
  const gardee = lire(cle);
  if (!gardee) return;
  if (Number.parseInt(donnee, 10) >= gardee.quand) return oublier(cle);
  if (champ.localName in CHOIX) {
    if (String(gardee.valeur) === String(choisis(champ))) oublier(cle);
  } else if (champ.localName === 'vaadin-select') {
    const choisie = lignes(champ).find((ligne) => ligne.value === champ.value);
    if (choisie && mots(choisie) === gardee.valeur) oublier(cle);
  } else if (gardee.valeur === valeur) oublier(cle);
}

/** Tells a page which fields it does not show were being answered, such as a line that was added. */
function orphelins(page, prefixe, connus) {
  try {
    const perdus = Object.keys(localStorage)
      .filter((cle) => cle.startsWith(PREFIXE + prefixe))
      .map((cle) => cle.slice((PREFIXE + prefixe).length))
      .filter((nom) => !connus.some((connu) => nom === connu || nom.startsWith(`${connu}/`)));
    if (perdus.length) page.dispatchEvent(new CustomEvent('orphelins', { detail: perdus.sort().join('|') }));
  } catch {
    // nothing was kept
  }
}

/** Tells a page that the person looks at it again: another phone may have answered meanwhile. */
function veiller(page) {
  const dire = () => {
    if (!page.isConnected) {
      document.removeEventListener('visibilitychange', dire);
      window.removeEventListener('online', dire);
    } else if (document.visibilityState === 'visible' && navigator.onLine) {
      page.dispatchEvent(new CustomEvent('revenu'));
    }
  };
  document.addEventListener('visibilitychange', dire);
  window.addEventListener('online', dire);
}

/** The server says that an answer is not wanted any more: another device gave a later one. */
function abandonner(cle) {
  window.dispatchEvent(new Event('parcours-contact'));
  oublier(cle);
}

window.parcoursGarde = { suivre, acquitter, abandonner, orphelins, personne, veiller, vider };
