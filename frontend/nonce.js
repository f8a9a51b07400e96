/*
 * The policy of a page allows neither inline scripts nor eval: only scripts that bear the page's nonce. Vaadin's client
 * makes functions of the expressions that its own server sends it; here each is made by a script that bears the nonce.
 */
(() => {
  const nonce = document.currentScript.nonce;
  const faites = new Map();

  function fabriquer(morceaux) {
    const parametres = morceaux.slice(0, -1).join(',');
    const corps = morceaux.length ? String(morceaux[morceaux.length - 1]) : '';
    const source = `(function(${parametres}\n){${corps}\n})`;
    if (!faites.has(source)) {
      const script = document.createElement('script');
      script.nonce = nonce;
      script.textContent = `document.currentScript.faite = ${source};`;
      document.head.append(script);
      script.remove();
      if (!script.faite) {
        throw new SyntaxError('An expression that is no JavaScript: ' + source);
      }
      faites.set(source, script.faite);
    }
    // each asks for a function of its own
    const faite = faites.get(source);
    return function () {
      return faite.apply(this, arguments);
    };
  }

  window.Function = new Proxy(window.Function, {
    apply: (cible, ici, morceaux) => fabriquer(morceaux),
    construct: (cible, morceaux) => fabriquer(morceaux),
  });
})();
