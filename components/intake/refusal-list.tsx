import { useTranslations } from 'use-intl';
import type { Refusal } from '../../lib/intake/refusal';
import { Notice } from '../ui/notice';
import { ReplyToVsp } from './reply-to-vsp';
import { useWhereWords } from './use-words-for';

/** Each refusal: where, what happened, what to do. Never a value (R18). */
export function RefusalList({
  title,
  refusals,
  withReply = true,
}: {
  title: string;
  refusals: Refusal[];
  /** Somebody else sent the form and can be answered. */
  withReply?: boolean;
}) {
  const t = useTranslations('refusals');
  const where = useWhereWords();
  if (refusals.length === 0) return null;
  // Ten cells of one column are one thing to say.
  const said = [...new Map(refusals.map((refusal) => [`${refusal.where} ${refusal.reason}`, refusal])).entries()];
  const isHard = refusals.some((refusal) => refusal.severity === 'hard');
  return (
    <Notice tone={isHard ? 'bad' : 'warn'}>
      <h2>{title}</h2>
      <ul className="tight">
        {said.map(([key, refusal]) => (
          <li key={key}>
            <strong>{where(refusal.where)}.</strong> {t(refusal.reason)}
          </li>
        ))}
      </ul>
      {withReply && <ReplyToVsp refusals={refusals} />}
    </Notice>
  );
}
