import type { Detector } from '../finding';

/** A code name has none. */
export const digits: Detector = { kind: 'digits', everywhere: [], inNames: [/\d/] };
