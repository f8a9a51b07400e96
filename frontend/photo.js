// Makes a readable page of a photo, on the phone: upright, long side 2,000 px at most, under 500 kB; says when it looks
// blurred or dark. A hint only: the person decides, and nothing is refused here.

const COTE = 2000;
const POIDS = 500_000;
const PHOTOS = ['image/jpeg', 'image/png', 'image/webp'];
const QUALITES = [0.85, 0.75, 0.65, 0.55, 0.45];
const VUE = 480; // the width at which sharpness is judged: larger, a good phone's noise passes for detail
const SOMBRE = 70; // mean light, of 255
const FLOU = 60; // variance of the Laplacian; a page one can read is far above

function toile(largeur, hauteur) {
  const faite = document.createElement('canvas');
  faite.width = Math.max(1, Math.round(largeur));
  faite.height = Math.max(1, Math.round(hauteur));
  const dessin = faite.getContext('2d', { willReadFrequently: true });
  dessin.fillStyle = '#fff'; // a copy of a screen may be transparent
  dessin.fillRect(0, 0, faite.width, faite.height);
  return [faite, dessin];
}

const octets = (image, qualite) => new Promise((fini) => image.toBlob(fini, 'image/jpeg', qualite));

/** The best quality that weighs little enough; smaller when none does. */
async function alleger(image) {
  for (const qualite of QUALITES) {
    const blob = await octets(image, qualite);
    if (blob.size <= POIDS) return blob;
  }
  const [moindre, dessin] = toile(image.width * 0.8, image.height * 0.8);
  dessin.drawImage(image, 0, 0, moindre.width, moindre.height);
  return alleger(moindre);
}

/** 'sombre', 'flou' or null. */
function juger(image) {
  const [vue, dessin] = toile(VUE, (VUE * image.height) / image.width);
  dessin.drawImage(image, 0, 0, vue.width, vue.height);
  const { data } = dessin.getImageData(0, 0, vue.width, vue.height);
  const gris = new Float32Array(vue.width * vue.height);
  let lumiere = 0;
  for (let i = 0; i < gris.length; i += 1) {
    gris[i] = 0.299 * data[4 * i] + 0.587 * data[4 * i + 1] + 0.114 * data[4 * i + 2];
    lumiere += gris[i];
  }
  if (lumiere / gris.length < SOMBRE) return 'sombre';
  let somme = 0;
  let carres = 0;
  let points = 0;
  for (let y = 1; y < vue.height - 1; y += 1) {
    for (let x = 1; x < vue.width - 1; x += 1) {
      const i = y * vue.width + x;
      const ecart = 4 * gris[i] - gris[i - 1] - gris[i + 1] - gris[i - vue.width] - gris[i + vue.width];
      somme += ecart;
      carres += ecart * ecart;
      points += 1;
    }
  }
  return carres / points - (somme / points) ** 2 < FLOU ? 'flou' : null;
}

/** A page ready to leave; a PDF, or a picture this browser cannot read, leaves as it is. */
async function preparer(fichier) {
  if (!PHOTOS.includes(fichier.type)) return { blob: fichier, image: false, avis: null };
  try {
    const image = await createImageBitmap(fichier, { imageOrientation: 'from-image' });
    const echelle = Math.min(1, COTE / Math.max(image.width, image.height));
    const [page, dessin] = toile(image.width * echelle, image.height * echelle);
    dessin.drawImage(image, 0, 0, page.width, page.height);
    image.close();
    return { blob: await alleger(page), image: true, avis: juger(page) };
  } catch {
    return { blob: fichier, image: false, avis: null };
  }
}

/** The same page after quarter turns to the right. */
async function tourner(blob, quarts) {
  if (quarts % 4 === 0) return blob;
  const image = await createImageBitmap(blob);
  const couchee = quarts % 2 === 1;
  const [page, dessin] = couchee ? toile(image.height, image.width) : toile(image.width, image.height);
  dessin.translate(page.width / 2, page.height / 2);
  dessin.rotate((quarts * Math.PI) / 2);
  dessin.drawImage(image, -image.width / 2, -image.height / 2);
  image.close();
  return alleger(page);
}

window.parcoursPhoto = { preparer, tourner, PHOTOS };
