// The coins of what is left per day, drawn on the phone as socle.ui.Dessins draws them. Sums are whole cents.

const RAYON = 8;
const PAS = 19;
const CENTRE = 10;

/** How many euros a coin stands for: 1, or 5 when one of the sums is above 20. */
function euroParRond(...sommes) {
  return sommes.some((somme) => somme > 2000) ? 5 : 1;
}

function rond(rang, part) {
  const milieu = CENTRE + PAS * rang;
  if (part >= 1) return `<circle class="f" cx="${milieu}" cy="12" r="8"/>`;
  const droite = milieu - RAYON + 2 * RAYON * part;
  const haut = Math.sqrt(RAYON * RAYON - (droite - milieu) ** 2);
  const arc = part > 0.5 ? 1 : 0;
  return `<path class="f" d="M${droite.toFixed(1)} ${(12 - haut).toFixed(1)}A8 8 0 ${arc} 0 ${droite.toFixed(1)} ${(12 + haut).toFixed(1)}z"/>`;
}

/** A row of coins: what is left filled, what there was dashed beyond, a line at the floor. */
function ronds(plein, avant, plancher, echelle) {
  const unite = 100 * euroParRond(echelle, avant);
  const rempli = Math.max(0, plein / unite);
  const pointille = Math.ceil(avant / unite);
  const large = Math.max(1, Math.ceil(echelle / unite));
  let svg = `<svg class="coins" viewBox="0 0 ${PAS * large + 2} 24" preserveAspectRatio="xMinYMid" aria-hidden="true" focusable="false">`;
  for (let rang = 0; rang < Math.max(pointille, Math.ceil(rempli)); rang++) {
    const part = Math.min(1, rempli - rang);
    if (part < 1 && rang < pointille && plein < avant) {
      svg += `<circle class="g" cx="${CENTRE + PAS * rang}" cy="12" r="7.25"/>`;
    }
    if (part > 0) svg += rond(rang, part);
  }
  return `${svg}<path class="fl" d="M${(0.5 + (PAS * plancher) / unite).toFixed(1)} 0v24"/></svg>`;
}

/** Gives an element the looks of another, keeping what is alike: what moves is seen moving, and the focus stays. */
function rejoindre(ancien, neuf) {
  const semblables =
    ancien.nodeName === neuf.nodeName && ancien.namespaceURI === neuf.namespaceURI && ancien.nodeType === neuf.nodeType;
  if (!semblables || ancien.childNodes.length !== neuf.childNodes.length) {
    ancien.replaceWith(neuf);
    return;
  }
  if (ancien.nodeType === Node.TEXT_NODE) {
    if (ancien.data !== neuf.data) ancien.data = neuf.data;
    return;
  }
  for (const { name } of [...(ancien.attributes ?? [])]) if (!neuf.hasAttribute(name)) ancien.removeAttribute(name);
  for (const { name, value } of neuf.attributes ?? []) {
    if (ancien.getAttribute(name) !== value) ancien.setAttribute(name, value);
  }
  const nouveaux = [...neuf.childNodes];
  [...ancien.childNodes].forEach((enfant, rang) => rejoindre(enfant, nouveaux[rang]));
}

/** Makes the children of an element those of another. */
function remplir(element, neuf) {
  const nouveaux = [...neuf.childNodes];
  if (element.childNodes.length !== nouveaux.length) element.replaceChildren(...nouveaux);
  else [...element.childNodes].forEach((enfant, rang) => rejoindre(enfant, nouveaux[rang]));
}

window.parcoursDessins = { euroParRond, ronds, remplir };
