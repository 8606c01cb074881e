import { catalogues } from '../lib/i18n/catalogue';

/** Our own mistake. Nothing of the error is shown: it could carry a value. */
export function Broken() {
  const { app } = catalogues[navigator.language.startsWith('es') ? 'es' : 'en'];
  return (
    <main className="scroll stack" role="alert">
      <p>{app.unexpected}</p>
      <button type="button" className="button primary" onClick={() => window.location.reload()}>
        {app.reopen}
      </button>
    </main>
  );
}
