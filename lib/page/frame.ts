import { controlSelector } from './kind';

/** A site's, or the extension's own practice ClientTrack. */
const schemes = ['https:', 'http:', 'chrome-extension:', 'moz-extension:'];

/** A page of its own address, not one that lives in a sandbox, a blob, a text or a blank frame. */
function isPlainPage({ origin, location }: Window): boolean {
  return schemes.includes(location.protocol) && origin === location.origin;
}

/** Every frame around this one is of the same origin; reading another origin's address throws. */
function isAmongItsOwn(view: Window): boolean {
  try {
    for (let frame = view; frame !== frame.parent; ) {
      frame = frame.parent;
      if (frame.location.origin !== view.location.origin) return false;
    }
    return true;
  } catch {
    return false;
  }
}

const content = `${controlSelector}, h1, h2, h3, h4, table, [role="heading"], [aria-label]`;

/** The script stays in the shell and in frames that show something; anywhere else it leaves before it listens to anything. */
export function isWorthStaying(view: Window): boolean {
  if (!isPlainPage(view) || !isAmongItsOwn(view)) return false;
  return view.parent === view || view.document.documentElement.querySelector(content) !== null;
}
