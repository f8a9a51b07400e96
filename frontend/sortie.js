// Signing out leaves nothing on a phone that several people use: neither answers nor pages on their way.
document.querySelector('form')?.addEventListener('submit', () => {
  try {
    Object.keys(localStorage)
      .filter((cle) => cle.startsWith('parcours-'))
      .forEach((cle) => localStorage.removeItem(cle));
    indexedDB.deleteDatabase('parcours-pages');
  } catch {
    // a browser that keeps nothing
  }
});
