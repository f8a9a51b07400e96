// The rules of a loan as the phone runs them (R3, R4): the same as budget.Simulateur, budget.Capacite and
// budget.Mensualites, so that an answer needs no network. A test plays ten thousand cases on both sides.
// Sums are whole cents; a règlement comes from the page: pretMinimum, pretMaximum, dureeMaximumMois, unite,
// ajustement, subventionNominale and plancherParJour in cents, tauxEffort and unites in billionths.

const MILLIARD = 1000000000n;
const JOURS = 30;
const PAS_EN_MOIS = 6;

/** Nearest whole number, halves away from zero. */
const arrondi = (valeur) => Math.sign(valeur) * Math.round(Math.abs(valeur)) || 0;
/** A product too large for an exact number, then a division. */
const partDe = (somme, taux, vers) => {
  const produit = BigInt(somme) * BigInt(taux);
  const entier = produit / MILLIARD;
  return Number(vers === 'haut' && entier * MILLIARD < produit ? entier + 1n : entier);
};

/** What a monthly sum makes a day. */
function parJour(parMois) {
  return arrondi(parMois / JOURS);
}

/** The floor of what is left to live on, for the whole household and a month. */
function plancher(fiche, reglement) {
  return partDe(reglement.plancherParJour * JOURS, fiche.unites, 'haut');
}

function resteAVivre(fiche) {
  return fiche.ressources - fiche.charges - fiche.dettes;
}

/** Repayment capacity: the smaller of a part of the income and of what is left above the floor. */
function capacite(fiche, reglement) {
  const selonTaux = partDe(fiche.ressources, reglement.tauxEffort, 'bas') - fiche.dettes;
  const selonReste = resteAVivre(fiche) - plancher(fiche, reglement);
  return { mensuelle: Math.max(0, Math.min(selonTaux, selonReste)), limiteeParLeReste: selonReste <= selonTaux };
}

/** Equal instalments rounded up to the unit, and a smaller one, first or last, when the loan does not divide evenly. */
function mensualites(capital, nombre, reglement) {
  const arrondie = reglement.unite * Math.ceil(capital / (reglement.unite * nombre));
  const mensualite = Math.min(arrondie, capital);
  const entieres = Math.floor(capital / mensualite);
  const reste = capital - entieres * mensualite;
  return { nombre: entieres + (reste > 0 ? 1 : 0), mensualite, ajustement: reste > 0 ? reste : mensualite };
}

/** The shortest number of half-years that takes half of the capacity at most, else the longest duration it bears. */
function duree(pret, fiche, reglement) {
  const limite = capacite(fiche, reglement).mensuelle;
  for (let mois = PAS_EN_MOIS; mois <= reglement.dureeMaximumMois; mois += PAS_EN_MOIS) {
    const essai = mensualites(pret, mois, reglement);
    if (essai.mensualite * 2 <= limite) return essai;
  }
  const longue = mensualites(pret, reglement.dureeMaximumMois, reglement);
  return longue.mensualite <= limite ? longue : null;
}

/** The largest loan whose instalments stay within the capacity; zero for none. */
function pretPossible(fiche, reglement) {
  const { mensuelle } = capacite(fiche, reglement);
  const entiere = Math.floor(mensuelle / reglement.unite) * reglement.unite;
  const possible = Math.min(entiere * reglement.dureeMaximumMois, reglement.pretMaximum);
  return possible < reglement.pretMinimum ? 0 : possible;
}

/** The smallest loan that finishes a project, or why a loan would harm. */
function estimer(projet, reglement) {
  const { cout, autresSources, fiche, mineur } = projet;
  const reste = Math.max(0, cout - autresSources);
  let subvention = Math.min(reste, reglement.subventionNominale);
  let pret = reste - subvention;
  const aujourdhui = parJour(resteAVivre(fiche));
  const commun = { autresSources, parJourAujourdhui: aujourdhui };
  if (pret <= 0) {
    return { ...commun, possible: true, subvention, pret: 0, mensualites: null, parJourPendant: aujourdhui };
  }
  if (pret < reglement.pretMinimum) {
    pret = Math.min(reglement.pretMinimum, reste);
    subvention = reste - pret;
  }
  const pendant = (instalments) => parJour(resteAVivre(fiche) - instalments.mensualite);
  const douces = duree(pret, fiche, reglement);
  if (!mineur && douces && pret <= reglement.pretMaximum) {
    return { ...commun, possible: true, subvention, pret, mensualites: douces, parJourPendant: pendant(douces) };
  }
  const longues = mensualites(pret, reglement.dureeMaximumMois, reglement);
  return {
    ...commun,
    possible: false,
    raison: raison(projet, reglement, douces !== null),
    subvention,
    pret,
    mensualites: longues,
    parJourPendant: pendant(longues),
    pretPossible: mineur ? 0 : Math.min(pretPossible(fiche, reglement), pret),
  };
}

function raison({ mineur, fiche }, reglement, supportable) {
  if (mineur) return 'MINEUR';
  if (supportable) return 'PLAFOND';
  return capacite(fiche, reglement).limiteeParLeReste ? 'RESTE_TROP_BAS' : 'TAUX_DEPASSE';
}

/** The language of the page. */
const enAnglais = () => document.documentElement.lang === 'en';

/** An amount as a person types it, in cents; undefined when it is not one. See socle.Francais. */
function montantLu(saisi) {
  let net = saisi.replace(/[ \t\n\v\f\r\u00a0\u202f]/g, '').replaceAll('€', '');
  if (enAnglais() && /^\d{1,3}(,\d{3})+(\.\d{0,2})?$/.test(net)) net = net.replaceAll(',', '');
  const lu = /^(\d{1,9})(?:\.(\d{0,2}))?$/.exec(net.replace(',', '.'));
  return lu ? Number(lu[1]) * 100 + Number((lu[2] ?? '').padEnd(2, '0')) : undefined;
}

/** Cents as they are written: 57 €, 57,50 €, or €57, €57.50; always with its cents when asked. */
function euros(cents, entiere = false) {
  const anglais = enAnglais();
  const entiers = String(Math.trunc(Math.abs(cents) / 100)).replace(/\B(?=(\d{3})+$)/g, anglais ? ',' : '\u00a0');
  const reste = Math.abs(cents) % 100;
  const fin = reste || entiere ? `${anglais ? '.' : ','}${String(reste).padStart(2, '0')}` : '';
  return `${cents < 0 ? '-' : ''}${anglais ? '€' : ''}${entiers}${fin}${anglais ? '' : '\u00a0€'}`;
}

window.parcoursRegles = { estimer, mensualites, capacite, plancher, parJour, resteAVivre, montantLu, euros };
