// <pp-envoi>: the sheets of one document. Photos make pages that one sees, turns, orders and removes before they leave
// together; a PDF leaves at once. The address to send to is "cible"; "envoye" is fired when the server has the document.

const faire = (genre, classe, ...dedans) => {
  const element = document.createElement(genre);
  element.className = classe;
  element.append(...dedans);
  return element;
};

async function empreinte(fichier) {
  try {
    const somme = await crypto.subtle.digest('SHA-256', await fichier.arrayBuffer());
    return [...new Uint8Array(somme)].map((octet) => octet.toString(16).padStart(2, '0')).join('');
  } catch {
    return `${fichier.name}/${fichier.size}/${fichier.lastModified}`;
  }
}

/** A UUID; the browser's own is for secure pages only. */
function nouveauNom() {
  const octets = crypto.getRandomValues(new Uint8Array(16));
  octets[6] = (octets[6] & 0x0f) | 0x40;
  octets[8] = (octets[8] & 0x3f) | 0x80;
  const mots = [...octets].map((octet) => octet.toString(16).padStart(2, '0')).join('');
  return mots.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');
}

class Envoi extends HTMLElement {
  connectedCallback() {
    if (!this.mots) {
      this.mots = JSON.parse(this.dataset.mots);
      this.addEventListener('click', (clic) => {
        const bouton = clic.target.closest('[data-genre]');
        if (bouton && this.contains(bouton)) this.choisir(bouton.dataset.genre);
      });
    }
    this.feuilles = [];
    this.envoi = null;
    this.facteur = null;
    this.retrouver();
  }

  disconnectedCallback() {
    this.facteur?.cesser();
    this.feuilles.forEach((feuille) => URL.revokeObjectURL(feuille.url));
  }

  get cible() {
    return this.getAttribute('cible');
  }

  /** Pages of before a cut, a closed tab or a redrawn screen: shown again, and sent on when they were leaving. */
  async retrouver() {
    this.outils ??= Promise.all(JSON.parse(this.dataset.modules).map((module) => import(module)));
    await this.outils;
    const gardees = await window.parcoursPages.lire(this.cible);
    if (!gardees || this.feuilles.length || !this.isConnected) return;
    this.feuilles = gardees.feuilles.map((feuille) => this.voir(feuille));
    this.envoi = gardees.envoi;
    this.dessiner();
    if (this.envoi) this.envoyer(true);
    else this.dire(this.mots.retrouvees.replace('#', this.feuilles.length));
  }

  garder() {
    const feuilles = this.feuilles.map(({ url, pret, ...feuille }) => feuille);
    return feuilles.length
      ? window.parcoursPages.garder(this.cible, { feuilles, envoi: this.envoi })
      : window.parcoursPages.oublier(this.cible);
  }

  voir(feuille) {
    return { ...feuille, url: feuille.image ? URL.createObjectURL(feuille.blob) : '' };
  }

  async choisir(genre) {
    await this.outils;
    this.refuser('');
    if (genre === 'photo' && window.parcoursCamera.existe() && !this.sansCamera) {
      try {
        await window.parcoursCamera.ouvrir(
          this.mots,
          () => this.feuilles.length,
          async (photo) => {
            await this.ajouter([photo]);
            return this.dit?.textContent || this.mots.prise.replace('#', this.feuilles.length);
          },
          () => this.retirer(this.feuilles.length - 1),
        );
        this.querySelector('.pages .btn.p')?.focus();
        return;
      } catch {
        this.sansCamera = true; // none, or not allowed: the phone's own way to choose a photo
        if (navigator.userActivation?.isActive === false) {
          // the answer took so long that a browser opens nothing any more without another tap
          this.refuser(this.mots.sansCamera);
          return;
        }
      }
    }
    const champ = document.createElement('input');
    champ.type = 'file';
    const photos = window.parcoursPhoto.PHOTOS.join(',');
    champ.accept = genre === 'photo' ? photos : `application/pdf,${photos}`;
    if (genre === 'photo') champ.setAttribute('capture', 'environment');
    champ.multiple = genre !== 'photo';
    champ.hidden = true;
    champ.addEventListener('change', () => {
      const fichiers = [...champ.files];
      champ.remove();
      this.ajouter(fichiers);
    });
    champ.addEventListener('cancel', () => champ.remove());
    this.append(champ);
    champ.click();
  }

  async ajouter(fichiers) {
    let phrase = '';
    for (const fichier of fichiers) {
      const cle = await empreinte(fichier);
      if (this.feuilles.some((feuille) => feuille.cle === cle)) {
        phrase = this.mots.deja;
      } else if (this.feuilles.length >= Number(this.dataset.feuilles)) {
        phrase = this.mots.trop;
      } else {
        const page = await window.parcoursPhoto.preparer(fichier);
        if (page.avis) phrase = this.mots[page.avis].replace('#', this.feuilles.length + 1);
        this.feuilles.push(this.voir({ ...page, cle, nom: fichier.name, quarts: 0 }));
      }
    }
    this.envoi = null;
    await this.garder();
    this.dessiner();
    this.dire(phrase);
    if (this.feuilles.length && this.feuilles.every((feuille) => !feuille.image)) this.envoyer(false);
  }

  changer(action) {
    action();
    this.envoi = null;
    this.garder();
    this.dessiner();
  }

  retirer(rang) {
    this.changer(() => URL.revokeObjectURL(this.feuilles.splice(rang, 1)[0].url));
    (this.querySelector('.pages .btn') ?? this.querySelector('[data-genre]'))?.focus();
  }

  deplacer(rang, pas) {
    this.changer(() => this.feuilles.splice(rang + pas, 0, ...this.feuilles.splice(rang, 1)));
    this.querySelectorAll('.pages li')[rang + pas]?.querySelector(pas < 0 ? '.monter' : '.descendre')?.focus();
    this.dire(this.mots.deplacee.replace('#', rang + pas + 1));
  }

  tourner(rang) {
    this.changer(() => {
      const feuille = this.feuilles[rang];
      feuille.quarts = (feuille.quarts + 1) % 4;
      delete feuille.pret;
    });
    this.querySelectorAll('.pages li')[rang]?.querySelector('.tourner')?.focus();
  }

  /** The pages before they leave, or their progress; nothing when there are none. */
  dessiner() {
    this.querySelector('.pages')?.remove();
    this.dit = null;
    this.classList.toggle('compose', this.feuilles.length > 0);
    this.classList.toggle('part', Boolean(this.facteur));
    if (!this.feuilles.length) return;
    const bloc = faire('div', 'pages');
    this.dit = faire('p', 's');
    this.dit.setAttribute('role', 'status');
    if (this.facteur) {
      bloc.append(this.avancement(), this.dit, this.bouton('btn', this.mots.annuler, () => this.annuler()));
    } else {
      const liste = faire('ol', '');
      this.feuilles.forEach((feuille, rang) => liste.append(this.page(feuille, rang)));
      const combien = this.feuilles.length;
      const mot = combien === 1 ? this.mots.envoyerUne : this.mots.envoyer.replace('#', combien);
      bloc.append(
        liste,
        this.dit,
        this.bouton('btn p', mot, () => this.envoyer(false)),
        this.bouton('btn', this.mots.annuler, () => this.annuler()),
      );
    }
    this.append(bloc);
  }

  avancement() {
    this.barre = document.createElement('progress');
    this.barre.max = 100;
    this.barre.value = 0;
    this.barre.setAttribute('aria-label', this.mots.quoi);
    return this.barre;
  }

  page(feuille, rang) {
    const nom = this.mots.page.replace('#', rang + 1);
    const vue = document.createElement('img');
    vue.src = feuille.url;
    vue.alt = '';
    vue.style.rotate = `${feuille.quarts * 90}deg`;
    const mots = faire('div', 'mots', faire('b', '', nom));
    if (feuille.avis) mots.append(faire('span', 'avis-photo s', this.mots[`${feuille.avis}Court`]));
    const gestes = faire(
      'div',
      'gestes',
      this.icone('tourner', 'tour', `${this.mots.tourner}, ${nom}`, () => this.tourner(rang)),
      this.icone('monter', 'haut', `${this.mots.monter}, ${nom}`, () => this.deplacer(rang, -1), rang === 0),
      this.icone('descendre', 'bas', `${this.mots.descendre}, ${nom}`, () => this.deplacer(rang, 1), rang === this.feuilles.length - 1),
      this.icone('retirer', 'corbeille', `${this.mots.retirer}, ${nom}`, () => this.retirer(rang)),
    );
    return faire('li', '', faire('span', 'vue', feuille.image ? vue : ''), mots, gestes);
  }

  bouton(classe, mot, action) {
    const bouton = faire('button', classe, mot);
    bouton.type = 'button';
    bouton.addEventListener('click', action);
    return bouton;
  }

  icone(classe, dessin, mot, action, ferme = false) {
    const bouton = this.bouton(`btn ${classe}`, '', action);
    bouton.append(this.querySelector(`template[data-icone=${dessin}]`).content.cloneNode(true));
    bouton.setAttribute('aria-label', mot);
    bouton.disabled = ferme;
    return bouton;
  }

  async envoyer(reprise) {
    if (this.facteur) return; // a second tap
    this.envoi ??= nouveauNom();
    const facteur = window.parcoursFacteur(this.cible, this.envoi, () => this.dire(this.mots.coupure));
    this.facteur = facteur;
    this.refuser('');
    this.dessiner();
    await this.garder();
    try {
      const feuilles = [];
      for (const feuille of this.feuilles) {
        feuille.pret ??= await window.parcoursPhoto.tourner(feuille.blob, feuille.quarts);
        feuilles.push(feuille.pret);
      }
      await facteur.porter(feuilles, reprise, (rang, octets) => this.compter(feuilles, rang, octets));
      await facteur.finir(feuilles.length, this.feuilles[0].nom);
      await window.parcoursPages.oublier(this.cible);
      this.dispatchEvent(new CustomEvent('envoye'));
    } catch (arret) {
      if (this.facteur === facteur) this.facteur = null;
      await this.arreter(arret);
    }
  }

  async arreter(arret) {
    if (!this.isConnected || arret.raison === 'annule') return;
    if (arret.raison === 'absent') {
      this.dessiner();
      this.dire(this.mots.absent); // what was sent is kept: signing in again goes on from there
      return;
    }
    this.envoi = null;
    if (this.feuilles.every((feuille) => !feuille.image)) this.feuilles = [];
    await this.garder();
    this.dessiner();
    this.refuser(arret.message || this.mots.panne);
  }

  compter(feuilles, rang, octets) {
    const tout = feuilles.reduce((somme, feuille) => somme + feuille.size, 0);
    const avant = feuilles.slice(0, rang - 1).reduce((somme, feuille) => somme + feuille.size, 0);
    const part = Math.round((100 * (avant + octets)) / tout);
    this.barre.value = part;
    const phrase = feuilles.length > 1 ? this.mots.plusieurs : this.mots.pourcent;
    this.dire(phrase.replace('%', `${part}\u00a0%`).replace('#', rang).replace('$', feuilles.length));
  }

  async annuler() {
    const photos = this.facteur && this.feuilles.some((feuille) => feuille.image);
    this.facteur?.annuler();
    this.facteur = null;
    this.envoi = null;
    if (!photos) this.feuilles = []; // stopped on its way, photos are shown again; given up, they go
    await this.garder();
    this.dessiner();
    (this.querySelector('.pages .btn.p') ?? this.querySelector('[data-genre]'))?.focus();
  }

  dire(phrase) {
    if (this.dit) this.dit.textContent = phrase;
  }

  /** The sentence of a refusal, under the buttons. */
  refuser(phrase) {
    this.querySelector('.se')?.remove();
    if (!phrase) return;
    const refus = faire('p', 'se');
    refus.setAttribute('role', 'alert');
    refus.append(this.querySelector('template[data-icone=alerte]').content.cloneNode(true), faire('span', '', phrase));
    this.append(refus);
  }
}

if (!customElements.get('pp-envoi')) customElements.define('pp-envoi', Envoi);
