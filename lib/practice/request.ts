export interface PracticeRequest {
  method: string;
  /** Without the query; any case, as IIS has it. */
  path: string;
  query: URLSearchParams;
  form: URLSearchParams;
  sessionId?: string;
  now: Date;
}

export interface PracticeResponse {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: string;
  /** A new session for this browser. */
  setSession?: string;
  /** The host waits this long before it answers. */
  delayMs?: number;
}

const always = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' };

export function htmlResponse(body: string, status = 200): PracticeResponse {
  return { status, headers: { ...always, 'Content-Type': 'text/html; charset=utf-8' }, body };
}

export function jsonResponse(value: unknown, status = 200): PracticeResponse {
  return { status, headers: { ...always, 'Content-Type': 'application/json; charset=utf-8' }, body: JSON.stringify(value) };
}

export function textResponse(body: string, type: 'text/css' | 'text/javascript'): PracticeResponse {
  return { status: 200, headers: { ...always, 'Content-Type': `${type}; charset=utf-8` }, body };
}

export function redirect(to: string): PracticeResponse {
  return { status: 302, headers: { ...always, Location: to }, body: '' };
}

/** A parameter whatever its case; ClientTrack's own links vary. */
export function parameter(query: URLSearchParams, name: string): string {
  for (const [key, value] of query) if (key.toLowerCase() === name.toLowerCase()) return value;
  return '';
}
