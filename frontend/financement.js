// Mon financement is drawn on the phone while one types or moves the duration, by the same rules as the server; the
// server's own drawing takes its place as soon as it comes. See demande.ui.DessinSurPlace.
const { mensualites, parJour, resteAVivre, montantLu, euros } = window.parcoursRegles;
const { euroParRond, ronds, remplir } = window.parcoursDessins;

/** In the order of the bar, with the class of its colour. */
const SOURCES = { apport: 'a1', cofinance: 'a4', aide: 'a2', pret: 'a3' };

const dire = (phrase, ...sommes) => phrase.replace(/\{(\d)\}/g, (tout, rang) => sommes[rang] ?? tout);

function faire(nom, classes, ...enfants) {
  const element = document.createElement(nom);
  if (classes) element.className = classes;
  element.append(...enfants);
  return element;
}

function carte(titre, ...contenu) {
  const section = faire('section', 'card carte', faire('h2', 't', titre), ...contenu);
  section.setAttribute('aria-label', titre);
  return section;
}

function image(classes, phrase, ...enfants) {
  const dessin = faire('div', classes, ...enfants);
  dessin.setAttribute('role', 'img');
  dessin.setAttribute('aria-label', phrase);
  return dessin;
}

/** The number of months chosen in a list, whose words say it. */
function mois(champ) {
  const choisie = [...champ.querySelectorAll('vaadin-select-item')].find((ligne) => ligne.value === champ.value);
  return choisie ? parseInt(choisie.textContent, 10) : null;
}

class DessinSurPlace extends HTMLElement {
  static observedAttributes = ['donnees'];

  connectedCallback() {
    this.page = this.closest('main');
    this.suivre ??= ({ target }) => target.closest?.('[data-plan]') && this.redessiner();
    for (const geste of ['input', 'change']) this.page.addEventListener(geste, this.suivre);
  }

  disconnectedCallback() {
    for (const geste of ['input', 'change']) this.page.removeEventListener(geste, this.suivre);
  }

  /** The server has drawn. */
  attributeChangedCallback() {
    this.classList.remove('sur-place');
  }

  champs(nom) {
    return [...this.page.querySelectorAll(`[data-plan=${nom}]`)];
  }

  /** The plan with what stands in the fields of the page, in cents; null when one cannot be read. */
  plan(donnees) {
    const plan = { ...donnees.plan };
    for (const source of Object.keys(SOURCES)) {
      const champs = this.champs(source);
      if (champs.length > 0) {
        const lus = champs.map((champ) => (champ.value.trim() === '' ? 0 : montantLu(champ.value)));
        if (lus.some((lu) => lu === undefined || lu > donnees.maximum)) return null;
        plan[source] = lus.reduce((somme, lu) => somme + lu, 0);
      }
    }
    for (const champ of this.champs('duree')) plan.mois = mois(champ);
    return plan;
  }

  redessiner() {
    const donnees = JSON.parse(this.getAttribute('donnees') ?? 'null');
    const plan = donnees && this.plan(donnees);
    if (!plan) return;
    remplir(this.querySelector(':scope > .ici'), faire('div', '', ...this.dessin(plan, donnees)));
    this.classList.add('sur-place');
  }
}

/** The sources as one bar that must become full. */
class Plan extends DessinSurPlace {
  dessin(plan, { cout, mots, coche }) {
    const parts = Object.keys(SOURCES).filter((source) => plan[source] > 0);
    const manque = cout - parts.reduce((somme, source) => somme + plan[source], 0);
    const dits = parts.map((source) => `${mots[source]} ${euros(plan[source])}`).join(', ');
    const phrase = manque > 0 ? mots.phraseManque : manque < 0 ? mots.phraseTrop : mots.phrasePlein;
    const morceaux = parts.map((source) => [SOURCES[source], mots[source], plan[source]]);
    if (manque > 0) morceaux.push(['a0', mots.manque, manque]);
    const jauge = image('jauge', dire(phrase, euros(cout), dits, euros(manque)));
    const legende = faire('ul', 'leg');
    for (const [classe, nom, somme] of morceaux) {
      const morceau = faire('i', classe);
      morceau.style.flexGrow = somme / 100;
      jauge.append(morceau);
      legende.append(ligne(classe, nom, somme));
    }
    if (manque < 0) legende.append(ligne('a9', mots.trop, -manque));
    const dessin = carte(dire(mots.titre, euros(cout, true)), faire('div', 'financement', jauge, legende));
    if (manque === 0) {
      const icone = faire('span', 'i i-ok');
      icone.setAttribute('aria-hidden', 'true');
      icone.innerHTML = coche;
      dessin.append(faire('span', 'chip ok', icone, faire('span', '', mots.plein)));
    }
    return [dessin];
  }
}

function ligne(classe, nom, somme) {
  const rond = faire('i', classe);
  rond.setAttribute('aria-hidden', 'true');
  return faire('li', '', rond, faire('span', '', nom), faire('span', 'num somme', euros(somme)));
}

/** The instalments of the loan, and what it leaves to live on. */
class Effet extends DessinSurPlace {
  dessin(plan, { fiche, plancher, reglement, mots }) {
    if (!(plan.pret > 0) || !plan.mois) return [];
    const m = mensualites(plan.pret, plan.mois, reglement);
    const phrase =
      m.ajustement === m.mensualite
        ? dire(mots.egales, m.nombre, euros(m.mensualite, true))
        : dire(mots.ajustees, m.nombre - 1, euros(m.mensualite, true), euros(m.ajustement, true));
    const avant = parJour(resteAVivre(fiche));
    const pendant = parJour(resteAVivre(fiche) - m.mensualite);
    const echelle = Math.max(avant, pendant, plancher);
    const rav = faire('div', 'rav', faire('p', 'unite s muted', dire(mots.unite, euroParRond(echelle))));
    for (const [nom, reste] of [[mots.aujourdhui, avant], [mots.pendant, pendant]]) {
      const montre = Math.max(0, reste);
      const dit = montre >= plancher ? mots.dessus : mots.dessous;
      const rangee = image('ronds', dire(dit, euros(montre), euros(plancher)));
      rangee.innerHTML = ronds(montre, avant, plancher, echelle);
      rav.append(faire('p', 'lr', faire('span', '', nom), faire('span', 'num somme', euros(montre))), rangee);
    }
    const trait = faire('i', '');
    trait.setAttribute('aria-hidden', 'true');
    rav.append(faire('p', 'cl s muted', trait, faire('span', '', dire(mots.plancher, euros(plancher)))));
    return [carte(dire(mots.mensualite, euros(m.mensualite, true)), faire('p', '', phrase), rav)];
  }
}

customElements.define('pp-plan', Plan);
customElements.define('pp-effet', Effet);
