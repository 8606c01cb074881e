import type { Messages } from '../../lib/i18n/catalogue';
import type { RefusalReason } from '../../lib/intake/refusal';

type ReplyKind = keyof Messages['screening']['reply']['kind'];

/** Said to the VSP by name; all other reasons are about how a file or an answer was written. */
const named: readonly (ReplyKind & RefusalReason)[] = [
  'ssn',
  'date',
  'age',
  'email',
  'web-address',
  'handle',
  'phone',
  'street-address',
  'id-number',
  'digits',
  'place',
  'telling-name',
  'shared-name',
  'real-name',
  'initials',
  'misheard',
  'hmis-export',
  'not-one-of-the-six',
  'missing',
];

/** Where, and what kind of thing was wrong with it. */
export interface Asked {
  where: string;
  reason: string;
}

export interface ReplyLine {
  where: string;
  kind: ReplyKind;
}

/** What a VSP is told of a refusal; the finer reasons are about how a file or an answer was written. */
export const replyKind = ({ where, reason }: Asked): ReplyKind =>
  named.find((one) => one === reason) ?? (where === 'file' ? 'file' : 'unclear');

/** One line for each field and kind, in the order they were met. */
export function replyLines(refusals: readonly Asked[]): ReplyLine[] {
  const lines = refusals.map((asked): ReplyLine => ({ where: asked.where, kind: replyKind(asked) }));
  return [...new Map(lines.map((line) => [`${line.where} ${line.kind}`, line])).values()];
}
