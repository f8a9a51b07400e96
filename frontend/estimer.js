// The estimate is answered by the phone itself at each key, by the rules of regles.js. Without this file the page works by
// its buttons. The words come from the model the server wrote in the page.
const { estimer, parJour, plancher, montantLu, euros } = window.parcoursRegles;
const { euroParRond, ronds, remplir } = window.parcoursDessins;

const CHAMPS = ['cout', 'deja', 'revenus', 'loyer', 'charges', 'credits'];
const MILLIARD = 1000000000;
const ISSUES = { RESTE_TROP_BAS: 'reste', TAUX_DEPASSE: 'taux', PLAFOND: 'plafond', MINEUR: 'mineur' };

const formulaire = document.getElementById('calcul');
const modele = document.getElementById('modele');
const reglement = JSON.parse(modele.dataset.reglement);
let attente;

/** What is wrong with a field while the person types: an empty one is no mistake yet. */
function faute(texte) {
  const lu = montantLu(texte);
  if (lu === undefined) return texte.trim() === '' ? null : 'illisible';
  return lu > Number(modele.dataset.maximum) ? 'tropGrand' : null;
}

function souligner(champ, quelle) {
  const place = document.getElementById(`${champ.id}-erreur`);
  const phrase = quelle ? modele.content.querySelector(`[data-faute=${quelle}]`).cloneNode(true) : document.createElement('p');
  remplir(place, phrase);
  if (quelle) champ.setAttribute('aria-invalid', 'true');
  else champ.removeAttribute('aria-invalid');
  champ.parentElement.classList.toggle('er', Boolean(quelle));
}

/** The figures typed, in cents; null while the price or the income is missing, or a field cannot be read. */
function lire() {
  let juste = true;
  const lus = {};
  for (const nom of CHAMPS) {
    const champ = formulaire.elements[nom];
    const quelle = faute(champ.value);
    souligner(champ, quelle);
    if (quelle) juste = false;
    lus[nom] = montantLu(champ.value);
  }
  return juste && lus.cout > 0 && lus.revenus !== undefined ? lus : null;
}

/** What is true and what is written of an answer, as accueil.web.ReponseEcrite says it. */
function ecrire(lus) {
  if (!lus) return { vrais: new Set(['attente']), ecrits: {} };
  const fiche = {
    ressources: lus.revenus,
    charges: (lus.loyer ?? 0) + (lus.charges ?? 0),
    dettes: lus.credits ?? 0,
    unites: MILLIARD,
  };
  const deja = Math.min(lus.deja ?? 0, lus.cout);
  const dit = estimer({ cout: lus.cout, autresSources: deja, fiche, mineur: false }, reglement);
  const m = dit.mensualites;
  const ajustee = Boolean(m && m.ajustement !== m.mensualite);
  const jours = {
    aujourdhui: Math.max(0, dit.parJourAujourdhui),
    pendant: Math.max(0, dit.parJourPendant),
    plancher: parJour(plancher(fiche, reglement)),
  };
  const echelle = Math.max(jours.aujourdhui, jours.pendant, jours.plancher);
  const issue = dit.possible ? (dit.pret > 0 ? 'pret' : dit.subvention > 0 ? 'aideSeule' : 'rien') : ISSUES[dit.raison];
  const vrais = new Set([issue, dit.possible ? 'possible' : 'impossible', m ? 'rendre' : 'rienARendre']);
  vrais.add(deja > 0 ? 'deja' : 'sansRien').add(jours.pendant > 0 ? 'resteBref' : 'resteNul');
  if (dit.subvention > 0) vrais.add('aide');
  if (dit.pret > 0) vrais.add('emprunt');
  if (m) vrais.add(ajustee ? 'ajustee' : 'egales');
  if (dit.pretPossible > 0) vrais.add('petitPret');
  const sommes = {
    ...jours,
    cout: lus.cout,
    deja,
    aide: dit.subvention,
    pret: dit.pret,
    pretPossible: dit.pretPossible ?? 0,
    aideNominale: reglement.subventionNominale,
    pretMaximum: reglement.pretMaximum,
    mensualite: m?.mensualite ?? 0,
    ajustement: m?.ajustement ?? 0,
  };
  const ecrits = { mois: m?.nombre, fois: m && (ajustee ? m.nombre - 1 : m.nombre), unite: euroParRond(echelle) };
  for (const [nom, somme] of Object.entries(sommes)) ecrits[nom] = euros(somme);
  return { vrais, ecrits, sommes, echelle };
}

/** A copy of a part of the model, with what is true of this answer. */
function copie(pour, { vrais, ecrits, sommes, echelle }) {
  const neuf = modele.content.querySelector(`[data-pour=${pour}]`).cloneNode(true);
  for (const part of neuf.querySelectorAll('[data-si]')) {
    if (!part.dataset.si.split(' ').every((un) => vrais.has(un))) part.remove();
    part.removeAttribute('data-si');
  }
  const dire = (texte) => texte.replace(/\{(\w+)\}/g, (tout, nom) => ecrits[nom] ?? tout);
  for (const part of neuf.querySelectorAll('[data-part]')) {
    part.style.flexGrow = sommes[part.dataset.part] / 100;
    part.removeAttribute('data-part');
  }
  for (const rangee of neuf.querySelectorAll('[data-ronds]')) {
    const reste = sommes[rangee.dataset.ronds];
    rangee.innerHTML = ronds(reste, sommes.aujourdhui, sommes.plancher, echelle);
    rangee.setAttribute('aria-label', reste >= sommes.plancher ? rangee.dataset.dessus : rangee.dataset.dessous);
    for (const reglage of ['data-ronds', 'data-dessus', 'data-dessous']) rangee.removeAttribute(reglage);
  }
  for (const dit of neuf.querySelectorAll('[aria-label]')) dit.setAttribute('aria-label', dire(dit.getAttribute('aria-label')));
  const textes = document.createTreeWalker(neuf, NodeFilter.SHOW_TEXT);
  while (textes.nextNode()) textes.currentNode.data = dire(textes.currentNode.data);
  return neuf;
}

function repondre() {
  const lus = lire();
  const reponse = ecrire(lus);
  for (const pour of ['resultat', 'bref', 'action']) remplir(document.getElementById(pour), copie(pour, reponse));
  document.querySelector('.err')?.remove();
  clearTimeout(attente);
  if (lus) attente = setTimeout(compter, 1500);
}

/** Tells the service that a calculation was made: it counts them, and keeps nothing of it. */
function compter() {
  const corps = new URLSearchParams(new FormData(formulaire));
  fetch(`${formulaire.getAttribute('action')}/compter`, { method: 'POST', body: corps, credentials: 'omit' }).catch(() => {});
}

formulaire.addEventListener('input', repondre);
formulaire.addEventListener('submit', (envoye) => {
  if (envoye.submitter?.id !== 'entree') return;
  envoye.preventDefault();
  document.activeElement?.blur();
  repondre();
});

// the browser gives back what was typed when one comes back to the page
if (!document.querySelector('.err') && CHAMPS.some((nom) => formulaire.elements[nom].value)) repondre();
