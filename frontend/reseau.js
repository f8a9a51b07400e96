// Says on <html> whether the network is there: the state of saving then shows "En attente du réseau" by itself.
// Vaadin's own view of the connection counts too: a phone may believe it is online in a tunnel.

const PERDU = new Set(['connection-lost', 'reconnecting']);

let contact = false; // the server answered since the last change: Vaadin may go on believing it is reconnecting

function dire() {
  const perdu = PERDU.has(window.Vaadin?.connectionState?.state) && !contact;
  document.documentElement.classList.toggle('hors-reseau', !navigator.onLine || perdu);
}

function changer(connu) {
  contact = connu;
  dire();
}

// Vaadin's client loads the page again when it is shown anew from the browser's memory, and takes the first showing for
// one when it is there before the page has loaded
window.addEventListener('pageshow', (vue) => vue.persisted || vue.stopImmediatePropagation(), true);

window.addEventListener('online', dire);
window.addEventListener('offline', () => changer(false));
window.addEventListener('parcours-contact', () => changer(true));
dire();

// the page without network, see veilleur.js: fetched once the person touches the page, which goes first
function veiller() {
  const veilleur = document.querySelector('meta[name=veilleur]')?.content;
  if (veilleur) navigator.serviceWorker?.register(veilleur).catch(() => {});
}
for (const geste of ['pointerdown', 'keydown']) window.addEventListener(geste, veiller, { once: true, capture: true });

// called once Vaadin's client is there
window.parcoursReseau = () => {
  window.Vaadin?.connectionState?.addStateChangeListener(() => changer(false));
  dire();
};
