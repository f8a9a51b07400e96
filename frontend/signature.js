// A place to sign with a finger, a pen or a mouse. The server asks for the drawing when the person signs:
// nothing leaves before. Under a keyboard, the page offers to write one's name instead.
import SignaturePad from '../webjars/signature_pad/5.0.4/dist/signature_pad.min.js';

class PpSignature extends HTMLElement {
  connectedCallback() {
    if (this.pad) return;
    const canvas = document.createElement('canvas');
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', this.getAttribute('nom') ?? '');
    this.append(canvas);
    const encre = getComputedStyle(this).getPropertyValue('--pp-sign-ink').trim();
    this.pad = new SignaturePad(canvas, { penColor: encre, minWidth: 1, maxWidth: 2.6 });
    this.ajuster = () => {
      const traits = this.pad.toData();
      const finesse = Math.max(window.devicePixelRatio || 1, 1);
      canvas.width = canvas.offsetWidth * finesse;
      canvas.height = canvas.offsetHeight * finesse;
      canvas.getContext('2d').scale(finesse, finesse);
      this.pad.fromData(traits);
    };
    this.veille = new ResizeObserver(this.ajuster);
    this.veille.observe(canvas);
    this.ajuster();
  }

  disconnectedCallback() {
    this.veille?.disconnect();
  }

  effacer() {
    this.pad?.clear();
  }

  /** The drawing as a data URL, or an empty text when nothing is drawn. */
  trace() {
    return !this.pad || this.pad.isEmpty() ? '' : this.pad.toDataURL('image/png');
  }
}

if (!customElements.get('pp-signature')) {
  customElements.define('pp-signature', PpSignature);
}
