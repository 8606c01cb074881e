export type StoreErrorCode =
  | 'disk-full'
  | 'newer-database'
  | 'unreadable-row'
  /** What the agency has said of its ClientTrack is there and cannot be read. */
  | 'agency-unread'
  /** Another window has removed the record for good. */
  | 'row-gone'
  /** The database or the vault's header was removed under us, or the browser does not give it out. */
  | 'storage-gone'
  /** A header is already there (another window made the vault first); overwriting it would lose every record. */
  | 'vault-exists'
  /** Another window is making the database anew. */
  | 'moved'
  /** Another window changed the same thing first. */
  | 'changed-elsewhere';

/** Carries a code and nothing that a record said. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;
  constructor(code: StoreErrorCode) {
    super(code);
    this.name = 'StoreError';
    this.code = code;
  }
}

const diskFull = ['QuotaExceededError', 'NS_ERROR_FILE_NO_DEVICE_SPACE', 'NS_ERROR_DOM_QUOTA_MAX_SIZE_REACHED'];

/** Dexie wraps the browser's error, once or twice: the innermost one that we know counts. */
function chainOf(error: unknown): unknown[] {
  const chain: unknown[] = [];
  for (let link = error; link && !chain.includes(link); link = typeof link === 'object' && 'inner' in link ? link.inner : undefined) {
    chain.push(link);
  }
  return chain;
}

export function storeErrorOf(error: unknown): StoreError {
  const chain = chainOf(error);
  const ours = chain.find((link) => link instanceof StoreError);
  if (ours) return ours;
  const names = chain.map((link) => (link instanceof Error || link instanceof DOMException ? link.name : ''));
  const text = error instanceof Error ? error.message : '';
  if (names.some((name) => diskFull.includes(name)) || /quota/i.test(text)) return new StoreError('disk-full');
  return new StoreError(names.includes('VersionError') ? 'newer-database' : 'storage-gone');
}

/** Runs one piece of work on the browser's storage; whatever the browser throws becomes a StoreError. */
export async function stored<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw storeErrorOf(error);
  }
}
