// Loaded by every public page. A first visit keeps the font of the phone and fetches nothing but the page; once the person
// touches it, what the portal will need is fetched in the background, and its fonts with it.
(() => {
  const { prevoir, veilleur } = document.currentScript.dataset;
  const CLE = 'parcours-prevu';

  /** Whether an earlier visit fetched all of this version. */
  function dejaLa() {
    try {
      return localStorage.getItem(CLE) === prevoir;
    } catch {
      return true;
    }
  }

  /** Has the browser show the page without network when no page can be reached; a gesture of the person comes first. */
  function veiller() {
    navigator.serviceWorker?.register(veilleur).catch(() => {});
  }

  if (dejaLa()) {
    addEventListener('load', veiller);
    return;
  }

  const GESTES = ['pointerdown', 'keydown', 'scroll'];

  async function chercher() {
    GESTES.forEach((geste) => removeEventListener(geste, chercher, true));
    if (navigator.connection?.saveData) return;
    try {
      // one after the other: the page the person reads goes first
      for (const adresse of prevoir.split(' ')) {
        const reponse = await fetch(adresse, { priority: 'low' });
        if (!reponse.ok) return;
        await reponse.arrayBuffer();
      }
      localStorage.setItem(CLE, prevoir);
      veiller();
    } catch {
      // no network: the portal will fetch them itself
    }
  }

  GESTES.forEach((geste) => addEventListener(geste, chercher, { capture: true, passive: true }));
})();
