/** Kinds of personal data that a Data Transfer form must not carry, and what a code name must not be (domain rules R10–R13, D3). */
export type DetectorId =
  | 'ssn'
  | 'email'
  | 'web-address'
  | 'handle'
  | 'phone'
  | 'date'
  | 'age'
  | 'street-address'
  | 'id-number'
  | 'digits'
  /** The name tells of violence, a shelter or who sent the form (R12). */
  | 'telling-name'
  /** 'Anonymous' and the like: the same for everybody, so ClientTrack mixes households up (R10). */
  | 'shared-name'
  | 'place'
  /** Soft: words of it are common given or family names; the VSP must say that it is a code name. */
  | 'real-name'
  /** Soft: one or two letters, which may stand for a person's own names (R11). */
  | 'initials';

/** A kind that was found. Never carries the text (R18). `hard` is refused; `soft` asks a person. */
export interface Finding {
  kind: DetectorId;
  severity: 'hard' | 'soft';
}

/** What one detector looks for. The texts come folded: lower case, no accents, one width of digits, nothing invisible. */
export interface Detector {
  kind: DetectorId;
  /** Never right, in no field. */
  everywhere: RegExp[];
  /** Wrong where words belong: in names, agencies and notes. A slip of the keyboard in a field for digits must not look like it. */
  amongWords?: RegExp[];
  /** Wrong in a name or note; an agency may well be called so. */
  inNames?: RegExp[];
}
