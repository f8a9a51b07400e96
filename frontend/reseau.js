// Says on <html> whether the network is there: the state of saving then shows "En attente du réseau" by itself.
// Vaadin's own view of the connection counts too: a phone may believe it is online in a tunnel.

const PERDU = new Set(['connection-lost', 'reconnecting']);

function dire() {
  const vaadin = window.Vaadin?.connectionState?.state;
  document.documentElement.classList.toggle('hors-reseau', !navigator.onLine || PERDU.has(vaadin));
}

window.addEventListener('online', dire);
window.addEventListener('offline', dire);
window.Vaadin?.connectionState?.addStateChangeListener(dire);
dire();
