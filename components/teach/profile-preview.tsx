import { useTranslations } from 'use-intl';
import type { Deployment } from '../../lib/profiles/deployment';
import { diffTaught } from '../../lib/profiles/diff-taught';
import type { ProfileFile } from '../../lib/profiles/profile-file';
import { asDraft } from '../../lib/profiles/taught';
import { titleOfScreen } from '../transfer/workflow-steps';
import { Notice } from '../ui/notice';
import { useEntryWords } from './use-entry-words';
import { useTaughtDraft } from './use-taught';

/** A profile somebody sent, before it is taken: line by line what it would change, or why it is refused. */
export function ProfilePreview({
  read,
  deployment,
  onDone,
}: {
  read: ProfileFile;
  deployment: Deployment;
  onDone: (sentence?: string) => void;
}) {
  const t = useTranslations('teach.profile');
  const refusal = useTranslations('teach.refusal');
  const entryWords = useEntryWords();
  const { kept, change } = useTaughtDraft();
  const leave = (
    <button type="button" className="button" onClick={() => onDone()}>
      {t('leaveIt')}
    </button>
  );

  if (!read.ok) {
    const problems = read.reason === 'has-problems' ? read.problems : [];
    return (
      <Notice tone="bad">
        <p>{t(`refused.${read.reason}`)}</p>
        {problems.length > 0 && (
          <ul>
            {problems.slice(0, 20).map(({ screen, label, refusal: reason }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes while it is shown
              <li key={index}>
                {screen !== undefined && (
                  <strong>{label === undefined ? titleOfScreen(screen) : `${titleOfScreen(screen)}, ${label}`}: </strong>
                )}
                {refusal(reason)}
              </li>
            ))}
          </ul>
        )}
        {leave}
      </Notice>
    );
  }

  const { base, taught } = read;
  const changes = diffTaught(kept.taught, taught);
  async function take() {
    const isTaken = await change(({ taught: before }) => ({ taught: asDraft(taught, before), taughtWith: {} }));
    onDone(isTaken ? t('taken') : undefined);
  }
  return (
    <section className="sheet" aria-label={t('previewTitle')}>
      <h3>{t('previewTitle')}</h3>
      {changes.length === 0 ? <p>{t('same')}</p> : <p className="soft">{t('previewHint')}</p>}
      {base !== deployment.profile && <Notice tone="warn">{t('otherBase')}</Notice>}
      <ul className="taught-list">
        {changes.map((each) => (
          <li key={JSON.stringify([each.what, each.screen, each.label, each.code])}>
            <span>
              <strong>{t(`change.${each.kind}`)}</strong> · {entryWords(each)}:{' '}
              {each.kind === 'changed' ? t('becomes', { before: each.before, after: each.after }) : each.after || each.before}
            </span>
          </li>
        ))}
      </ul>
      <div className="row">
        {changes.length > 0 && (
          <button type="button" className="button primary" onClick={() => void take()}>
            {t('takeIt')}
          </button>
        )}
        {leave}
      </div>
    </section>
  );
}
