// Watches over the pages of this portal: when one cannot be reached, it shows the page that says so and what is waiting to
// be sent (hors-reseau), in the language of the page that called it. It keeps nothing else, and answers nothing else.
const LANGUE = new URLSearchParams(self.location.search).get('langue');
const PAGE = new URL(LANGUE ? `${LANGUE}/hors-reseau` : 'hors-reseau', self.registration.scope).href;
const RESERVE = `hors-reseau${new URL(self.location).search}`;

/** The page with its style and its script, whose addresses it says. */
async function garder() {
  const reserve = await caches.open(RESERVE);
  const page = await fetch(PAGE, { cache: 'no-cache', credentials: 'omit' });
  const adresses = [...(await page.clone().text()).matchAll(/(?:href|src)="([^"]+\?v=[^"]+)"/g)].map((trouvee) => trouvee[1]);
  await reserve.addAll(adresses);
  await reserve.put(PAGE, page);
}

self.addEventListener('install', (installation) => installation.waitUntil(garder().then(() => self.skipWaiting())));

self.addEventListener('activate', (debut) =>
  debut.waitUntil(
    (async () => {
      for (const nom of await caches.keys()) if (nom !== RESERVE) await caches.delete(nom);
      await self.clients.claim();
    })(),
  ),
);

self.addEventListener('fetch', (demande) => {
  const { request } = demande;
  if (request.mode === 'navigate') {
    demande.respondWith(fetch(request).catch(() => caches.match(PAGE)));
  } else if (request.referrer && new URL(request.url).search.startsWith('?v=')) {
    // what the page without network is made of
    demande.respondWith(fetch(request).catch(async (coupe) => (await caches.match(request)) ?? Promise.reject(coupe)));
  }
});
