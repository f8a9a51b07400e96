// <pp-envoi>: sends a photo or a file with its progress in words; reduces a photo on the phone first; goes on by itself
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
    champ.hidden = true;
    champ.addEventListener('change', async () => {
      const fichier = champ.files[0];
      champ.remove();
      if (fichier) {
        this.envoyer(await reduire(fichier), 1);
      }
    });
    this.append(champ);
    champ.click();
  }

  envoyer(fichier, essai) {
    this.dire(0);
    const requete = new XMLHttpRequest();
    requete.open('POST', this.getAttribute('cible'));
    requete.setRequestHeader('Content-Type', fichier.type || 'application/octet-stream');
    requete.setRequestHeader('X-Filename', encodeURIComponent(fichier.name));
    requete.upload.addEventListener('progress', (avance) => {
      if (avance.lengthComputable) {
        this.dire(Math.round((100 * avance.loaded) / avance.total));
      }
    });
    requete.addEventListener('load', () => {
      if (requete.status < 400) {
        this.dispatchEvent(new CustomEvent('envoye'));
      } else {
        this.etat.textContent = this.dataset.panne;
      }
    });
    requete.addEventListener('error', () => {
      if (essai < ESSAIS) {
        this.etat.textContent = this.dataset.coupure;
        this.reprendre(() => this.envoyer(fichier, essai + 1), essai);
      } else {
        this.etat.textContent = this.dataset.echec;
      }
    });
    requete.send(fichier);
  }

  reprendre(suite, essai) {
    if (navigator.onLine) {
      setTimeout(suite, 1000 * essai);
    } else {
      window.addEventListener('online', suite, { once: true });
    }
  }

  dire(pourcent) {
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
    this.etat.textContent = this.dataset.envoi.replace('%', `${pourcent}\u00a0%`);
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
