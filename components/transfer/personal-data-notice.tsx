import { useTranslations } from 'use-intl';
import { hard } from '../../lib/intake/refusal';
import type { Hit } from '../../lib/privacy/screen-fields';
import { replyLines } from '../intake/reply-lines';
import { ReplyToVsp } from '../intake/reply-to-vsp';
import { useWhereWords } from '../intake/use-words-for';
import { Notice } from '../ui/notice';

/** Which fields of a kept form hold what kind of personal data; never what (R18). */
export function PersonalDataNotice({ hits }: { hits: readonly Hit[] }) {
  const t = useTranslations('screening');
  const where = useWhereWords();
  const refusals = hits.map((hit) => hard(hit.where, hit.kind));
  return (
    <Notice tone="bad">
      <h2>{t('heldTitle')}</h2>
      <ul className="tight">
        {replyLines(refusals).map((line) => (
          <li key={`${line.where} ${line.kind}`}>
            <strong>{where(line.where)}:</strong> {t(`reply.kind.${line.kind}`)}
          </li>
        ))}
      </ul>
      <ReplyToVsp refusals={refusals} />
    </Notice>
  );
}
