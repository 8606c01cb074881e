import type { Environment } from '../hmis/ids';

export type AddressRefusal = 'not-an-address' | 'http-not-local' | 'not-http' | 'has-credentials';

export type ParsedAddress =
  | {
      ok: true;
      origin: string;
      tenantPath: string;
      isLocal: boolean;
      /** What the address itself says. */
      environment: Environment | undefined;
    }
  | { ok: false; reason: AddressRefusal };

const local = new Set(['localhost', '127.0.0.1']);

/**
 * The address of the agency's ClientTrack as a person types or pastes it → one exact origin and the tenant's path.
 * The tenant is the first part of the path (`/txboshmis_training/…`); a login address (`/login/HSNCFL`) names the tenant
 * but the application runs beside it, so there the whole host counts.
 */
export function parseAddress(text: string): ParsedAddress {
  const trimmed = text.trim();
  if (trimmed === '' || /\s/.test(trimmed)) return { ok: false, reason: 'not-an-address' };
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (!URL.canParse(withScheme)) return { ok: false, reason: 'not-an-address' };
  const url = new URL(withScheme);
  const isLocal = local.has(url.hostname);
  if (url.protocol === 'http:' && !isLocal) return { ok: false, reason: 'http-not-local' };
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return { ok: false, reason: 'not-http' };
  if (url.username !== '' || url.password !== '') return { ok: false, reason: 'has-credentials' };
  if (!isLocal && !url.hostname.includes('.')) return { ok: false, reason: 'not-an-address' };
  return {
    ok: true,
    origin: url.origin,
    tenantPath: tenantOf(url.pathname),
    isLocal,
    environment: isLocal || isTraining(url.pathname) ? 'practice' : undefined,
  };
}

function tenantOf(path: string): string {
  const [first = '', second] = path.split('/').filter((part) => part !== '');
  const tenant = first.toLowerCase();
  if (tenant === '' || tenant === 'login' || (second === undefined && tenant.includes('.'))) return '/';
  return `/${tenant}/`;
}

/** Agencies name their training copy after themselves: `/login/NAME_TRAINING`, `/name_training/…`. */
function isTraining(path: string): boolean {
  const [first = '', second = ''] = path
    .toLowerCase()
    .split('/')
    .filter((part) => part !== '');
  return /(?:training|_train|test)$/.test(first === 'login' ? second : first);
}
