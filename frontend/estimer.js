// The estimate answers while the person types. Without this file the page works by its buttons.
const formulaire = document.getElementById('calcul');
let attente;
let envoi;

const remplacer = (neuf) => {
  const ancien = document.getElementById(neuf.id);
  // what did not change is not said again by a screen reader
  if (!ancien || ancien.innerHTML === neuf.innerHTML) return;
  ancien.innerHTML = neuf.innerHTML;
  if (!neuf.id.endsWith('-erreur')) return;
  const champ = document.getElementById(neuf.id.replace(/-erreur$/, ''));
  const faute = neuf.textContent.trim() !== '';
  champ.toggleAttribute('aria-invalid', faute);
  if (faute) champ.setAttribute('aria-invalid', 'true');
  champ.parentElement.classList.toggle('er', faute);
};

const calculer = async () => {
  clearTimeout(attente);
  envoi?.abort();
  envoi = new AbortController();
  try {
    const reponse = await fetch(formulaire.getAttribute('action') + '/vif', {
      method: 'POST',
      body: new URLSearchParams(new FormData(formulaire)),
      signal: envoi.signal,
      credentials: 'omit',
    });
    if (!reponse.ok) return;
    const lu = new DOMParser().parseFromString(await reponse.text(), 'text/html');
    lu.querySelectorAll('[data-vif]').forEach(remplacer);
    document.querySelector('.err')?.remove();
  } catch {
    // no network: the figures stay on the page, and the next key tries again
  }
};

formulaire.addEventListener('input', () => {
  clearTimeout(attente);
  attente = setTimeout(calculer, 250);
});
formulaire.addEventListener('change', calculer);
formulaire.addEventListener('submit', (envoye) => {
  if (envoye.submitter?.id !== 'entree') return;
  envoye.preventDefault();
  document.activeElement?.blur();
  calculer();
});
