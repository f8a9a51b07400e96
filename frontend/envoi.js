// <pp-envoi>: sends a photo, a file or the sheets of one document with its progress in words; reduces a photo on the phone first; goes on by itself
// after a cut. The address to send to is the attribute "cible"; "envoye" is fired when the server has answered.
const COTE = 2400;
const ASSEZ_PETIT = 1_500_000;
const ESSAIS = 6;
const PHOTOS = 'image/jpeg,image/png,image/webp';

class Envoi extends HTMLElement {
  connectedCallback() {
    this.addEventListener('click', (clic) => {
      const bouton = clic.target.closest('[data-genre]');
      if (bouton && this.contains(bouton)) {
        this.choisir(bouton.dataset.genre);
      }
    });
  }

  choisir(genre) {
    const champ = document.createElement('input');
    champ.type = 'file';
    champ.accept = genre === 'photo' ? PHOTOS : `application/pdf,${PHOTOS}`;
    if (genre === 'photo') {
      champ.setAttribute('capture', 'environment');
    }
    champ.multiple = genre !== 'photo';
    champ.hidden = true;
    champ.addEventListener('change', async () => {
      const fichiers = [...champ.files];
      champ.remove();
      if (fichiers.length > Number(this.dataset.feuilles)) {
        this.dire(0, [], 0);
        this.etat.textContent = this.dataset.trop;
      } else if (fichiers.length > 0) {
        this.envoyer(await Promise.all(fichiers.map(reduire)), 0, 1);
      }
    });
    this.append(champ);
    champ.click();
  }

  /** One sheet after the other, in the order they were chosen. */
  envoyer(fichiers, rang, essai) {
    this.dire(0, fichiers, rang);
    const requete = new XMLHttpRequest();
    requete.open('POST', this.getAttribute('cible'));
    requete.setRequestHeader('Content-Type', fichiers[rang].type || 'application/octet-stream');
    requete.setRequestHeader('X-Filename', encodeURIComponent(fichiers[rang].name));
    requete.setRequestHeader('X-Feuille', `${rang + 1}/${fichiers.length}`);
    requete.upload.addEventListener('progress', (avance) => {
      if (avance.lengthComputable) {
        this.dire(Math.round((100 * avance.loaded) / avance.total), fichiers, rang);
      }
    });
    requete.addEventListener('load', () => {
      if (requete.status >= 400) this.etat.textContent = this.dataset.panne;
      else if (rang + 1 < fichiers.length) this.envoyer(fichiers, rang + 1, 1);
      else this.dispatchEvent(new CustomEvent('envoye'));
    });
    requete.addEventListener('error', () => {
      if (essai < ESSAIS) {
        this.etat.textContent = this.dataset.coupure;
        this.reprendre(() => this.envoyer(fichiers, rang, essai + 1), essai);
      } else {
        this.etat.textContent = this.dataset.echec;
      }
    });
    requete.send(fichiers[rang]);
  }

  reprendre(suite, essai) {
    if (navigator.onLine) {
      setTimeout(suite, 1000 * essai);
    } else {
      window.addEventListener('online', suite, { once: true });
    }
  }

  dire(pourcent, fichiers, rang) {
    if (!this.barre) {
      const bloc = document.createElement('div');
      bloc.className = 'progression';
      this.barre = document.createElement('progress');
      this.barre.max = 100;
      this.barre.setAttribute('aria-label', this.dataset.quoi);
      this.etat = document.createElement('p');
      this.etat.className = 'why s';
      this.etat.setAttribute('role', 'status');
      bloc.append(this.barre, this.etat);
      this.append(bloc);
    }
    this.barre.value = pourcent;
    const phrase = fichiers.length > 1 ? this.dataset.plusieurs : this.dataset.envoi;
    this.etat.textContent = phrase
      .replace('%', `${pourcent}\u00a0%`)
      .replace('#', rang + 1)
      .replace('$', fichiers.length);
  }
}

/** A photo straightened and at most 2400 px wide, as a JPEG; anything else, or a picture the browser cannot read, as it is. */
async function reduire(fichier) {
  if (!PHOTOS.includes(fichier.type) || !fichier.type || fichier.size < ASSEZ_PETIT) {
    return fichier;
  }
  try {
    const image = await createImageBitmap(fichier, { imageOrientation: 'from-image' });
    const echelle = Math.min(1, COTE / Math.max(image.width, image.height));
    const toile = document.createElement('canvas');
    toile.width = Math.round(image.width * echelle);
    toile.height = Math.round(image.height * echelle);
    toile.getContext('2d').drawImage(image, 0, 0, toile.width, toile.height);
    const octets = await new Promise((fini) => toile.toBlob(fini, 'image/jpeg', 0.85));
    return new File([octets], fichier.name.replace(/\.\w+$/, '.jpg'), { type: 'image/jpeg' });
  } catch {
    return fichier;
  }
}

customElements.define('pp-envoi', Envoi);
