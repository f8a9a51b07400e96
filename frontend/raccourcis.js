// The agents' keyboard: "/" goes to the search, "?" lists the shortcuts; beside a document, N and P go to the next one and
// the one before, and V says that it is right and goes on. A key typed in a field stays in the field, and
// whoever dictates or presses keys by accident turns them off (WCAG 2.1.4): the list is also opened by its button.

const ETEINTS = 'bureau-raccourcis-eteints';
const PATIENCE = 5000;

const CHAMPS = 'input:not([type=radio], [type=checkbox]), textarea, select, vaadin-select';

const eteints = () => localStorage.getItem(ETEINTS) === 'oui';

const ecrit = (evenement) =>
  evenement
    .composedPath()
    .some((element) => element instanceof HTMLElement && (element.isContentEditable || element.matches(CHAMPS)));

/** The search of this screen, or that of the list of dossiers, once it is there. */
function chercher() {
  const champ = document.querySelector('.suivi-recherche');
  if (champ) {
    champ.focus();
    return;
  }
  const attente = new MutationObserver(() => {
    const venu = document.querySelector('.suivi-recherche');
    if (venu) {
      attente.disconnect();
      requestAnimationFrame(() => venu.focus());
    }
  });
  attente.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => attente.disconnect(), PATIENCE);
  document.querySelector('.rail a[href="agents/dossiers"]')?.click();
}

function lister() {
  const liste = document.getElementById('raccourcis');
  const choix = liste?.querySelector('input');
  if (liste && !liste.open) {
    choix.checked = eteints();
    liste.showModal();
  }
}

const voisin = (sens) => document.querySelector(`[data-voisine=${sens}]`)?.click();

/** Ticks "Vérifié" and sends it; what was sent a moment ago is not sent again. */
function verifier() {
  const choix = document.querySelector('.vf [data-touche=v] vaadin-radio-button');
  const envoyer = document.querySelector('.vf [data-envoyer]');
  if (choix && envoyer && !envoyer.disabled) {
    choix.click();
    envoyer.click();
  }
}

const TOUCHES = {
  '/': chercher,
  '?': lister,
  n: () => voisin('suivant'),
  p: () => voisin('precedent'),
  v: verifier,
};

document.addEventListener('keydown', (evenement) => {
  const seule = !evenement.ctrlKey && !evenement.altKey && !evenement.metaKey;
  const libre = !document.querySelector('dialog[open], vaadin-dialog[opened], vaadin-confirm-dialog[opened]');
  if (!seule || !libre || evenement.defaultPrevented || eteints() || ecrit(evenement) || !document.querySelector('.bureau')) {
    return;
  }
  const geste = TOUCHES[evenement.key.toLowerCase()];
  if (geste) {
    evenement.preventDefault();
    geste();
  }
});

document.addEventListener('click', (evenement) => {
  if (evenement.target.closest?.('[data-raccourcis="ouvrir"]')) {
    lister();
  } else if (evenement.target.closest?.('[data-raccourcis="fermer"]')) {
    document.getElementById('raccourcis').close();
  }
});

document.addEventListener('change', (evenement) => {
  if (evenement.target.closest?.('#raccourcis')) {
    localStorage.setItem(ETEINTS, evenement.target.checked ? 'oui' : 'non');
  }
});
