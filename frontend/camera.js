// The camera in the page: one photo after the other, each a page of the document, without leaving the screen.

const VOULU = {
  audio: false,
  video: { facingMode: { ideal: 'environment' }, width: { ideal: 2560 }, height: { ideal: 1920 } },
};

function poser(genre, classe, mots, action) {
  const element = document.createElement(genre);
  element.className = classe;
  if (genre === 'button') element.type = 'button';
  if (mots) element.textContent = mots;
  if (action) element.addEventListener('click', action);
  return element;
}

/** The picture of this instant, as a file. */
function prise(video, rang) {
  const image = document.createElement('canvas');
  image.width = video.videoWidth;
  image.height = video.videoHeight;
  image.getContext('2d').drawImage(video, 0, 0);
  return new Promise((fini) => {
    image.toBlob((blob) => fini(new File([blob], `page-${rang}.jpg`, { type: 'image/jpeg' })), 'image/jpeg', 0.92);
  });
}

/**
 * Opens it; "prendre" gets each photo and answers with the sentence to say about it, "retirer" takes the last one back.
 * Fails when there is no camera or it is not allowed.
 */
async function ouvrir(mots, combien, prendre, retirer) {
  const flux = await navigator.mediaDevices.getUserMedia(VOULU);
  const cadre = poser('dialog', 'camera');
  cadre.setAttribute('aria-label', mots.camera);
  const video = poser('video', '');
  video.playsInline = true;
  video.muted = true;
  video.srcObject = flux;
  const dit = poser('p', 'dit', mots.viser);
  dit.setAttribute('role', 'status');
  const declencheur = poser('button', 'btn p');
  const reprendre = poser('button', 'btn', mots.reprendre);
  const terminer = poser('button', 'btn', mots.fermer, () => cadre.close());
  const compter = () => {
    declencheur.textContent = mots.prendre.replace('#', combien() + 1);
    terminer.textContent = combien() ? mots.terminer.replace('#', combien()) : mots.fermer;
    reprendre.hidden = !prises;
  };
  let prises = 0;
  declencheur.addEventListener('click', async () => {
    declencheur.disabled = true;
    const avant = combien();
    dit.textContent = await prendre(await prise(video, avant + 1));
    if (combien() > avant) prises += 1;
    compter();
    declencheur.disabled = false;
    declencheur.focus();
  });
  reprendre.addEventListener('click', () => {
    retirer();
    prises -= 1;
    dit.textContent = mots.viser;
    compter();
    declencheur.focus();
  });
  const pied = poser('div', 'pied-camera');
  pied.append(dit, declencheur, reprendre, terminer);
  cadre.append(video, pied);
  document.body.append(cadre);
  compter();
  declencheur.disabled = true;
  // no picture to take before the first one is there
  video.addEventListener('playing', () => {
    declencheur.disabled = false;
    declencheur.focus();
  }, { once: true });
  cadre.showModal();
  video.play().catch(() => cadre.close());
  return new Promise((ferme) => {
    cadre.addEventListener('close', () => {
      flux.getTracks().forEach((piste) => piste.stop());
      cadre.remove();
      ferme();
    });
  });
}

window.parcoursCamera = {
  existe: () => Boolean(window.isSecureContext && navigator.mediaDevices?.getUserMedia),
  ouvrir,
};
