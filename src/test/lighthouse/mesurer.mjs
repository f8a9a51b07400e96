// Lighthouse (mobile) on the demonstration, the median of five: see docs/mesures.md. Nothing of it belongs to the project:
//   npm install --prefix target/lighthouse lighthouse@13
//   node src/test/lighthouse/mesurer.mjs http://localhost:8080
import { createRequire } from 'node:module';
import { loadavg } from 'node:os';
import { pathToFileURL } from 'node:url';

const demander = createRequire(`${process.cwd()}/target/lighthouse/package.json`);
const importer = async (nom) => import(pathToFileURL(demander.resolve(nom)));
const { default: lighthouse } = await importer('lighthouse');
const { default: puppeteer } = await importer('puppeteer-core');

const portail = process.argv[2] ?? 'http://localhost:8080';
const FOIS = Number(process.argv[3] ?? 5);
const PERSONNE = 'Inès Carrel';

const lancer = () =>
  puppeteer.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });

/** The page behind the sign-in: the first one, asked for by a demonstration account. */
async function entrer(chrome) {
  const page = await chrome.newPage();
  await page.goto(`${portail}/connexion`);
  await Promise.all([page.waitForNavigation(), page.locator(`::-p-text(${PERSONNE})`).click()]);
  await page.waitForFunction(() => location.pathname.startsWith('/espace'));
  const biscuits = await chrome.cookies();
  await page.close();
  return biscuits;
}

/** As on the first visit of the estimate: a key is touched, and what the portal needs is fetched in the background. */
async function estimer(chrome) {
  const page = await chrome.newPage();
  await page.goto(`${portail}/estimer`);
  await page.type('#cout', '1900');
  await page.waitForFunction(() => localStorage.getItem('parcours-prevu'), { timeout: 60_000 });
  await page.close();
}

async function auditer(adresse, { avant = async () => {}, garder = false } = {}) {
  const chrome = await lancer();
  try {
    await avant(chrome);
    const page = await chrome.newPage();
    const { lhr } = await lighthouse(
      portail + adresse,
      { logLevel: 'error', disableStorageReset: garder, onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'] },
      undefined,
      page,
    );
    const chiffre = (audit) => lhr.audits[audit].numericValue;
    return {
      scores: Object.fromEntries(Object.entries(lhr.categories).map(([nom, { score }]) => [nom, Math.round(score * 100)])),
      lcp: chiffre('largest-contentful-paint'),
      tbt: chiffre('total-blocking-time'),
      octets: chiffre('total-byte-weight'),
      requetes: lhr.audits['network-requests'].details.items.filter(({ url, transferSize }) => url.startsWith('http') && transferSize > 0).length,
      arrivee: new URL(lhr.finalDisplayedUrl).pathname,
    };
  } finally {
    await chrome.close();
  }
}

const mediane = (valeurs) => valeurs.sort((une, autre) => une - autre)[Math.floor(valeurs.length / 2)];

async function mesurer(nom, adresse, options) {
  const tous = [];
  for (let fois = 0; fois < FOIS; fois++) tous.push(await auditer(adresse, options));
  const m = (quoi) => mediane(tous.map(quoi));
  const scores = ['performance', 'accessibility', 'best-practices', 'seo'].map((un) => m(({ scores }) => scores[un])).join('/');
  console.log(
    `${nom} (${tous[0].arrivee}): ${scores}, LCP ${(m(({ lcp }) => lcp) / 1000).toFixed(2)} s, TBT ${Math.round(m(({ tbt }) => tbt))} ms, ` +
      `${(m(({ octets }) => octets) / 1000).toFixed(1)} kB, ${m(({ requetes }) => requetes)} requests, load ${loadavg()[0].toFixed(1)}`,
  );
}

for (const adresse of ['/', '/estimer', '/connexion']) await mesurer('public', adresse);
for (const adresse of ['/espace', '/espace/demande']) {
  await mesurer('portal, first visit', adresse, { avant: entrer, garder: false });
  await mesurer('portal, after the estimate', adresse, {
    avant: async (chrome) => {
      await estimer(chrome);
      await entrer(chrome);
    },
    garder: true,
  });
}
