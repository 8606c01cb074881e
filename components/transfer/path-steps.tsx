import { useTranslations } from 'use-intl';
import { nextScreen } from '../../lib/fill/next-screen';
import type { Plan } from '../../lib/fill/reading';
import type { Transfer } from '../../lib/hmis/transfer';
import { pathOf } from '../../lib/lifecycle/choose-path';
import { markRecorded, unmarkRecorded } from '../../lib/lifecycle/recorded';
import type { Deployment } from '../../lib/profiles/deployment';
import { profileOf } from '../../lib/profiles/profile-of';
import { useWhereWords } from '../intake/use-words-for';
import { useValueWords } from '../intake/value-words';
import type { Perform } from '../use-transfers';
import { titleOfScreen } from './workflow-steps';

/** More than these are one bar, and are listed only when asked for: the page's own review comes below. */
const mostSegments = 40;
const mostShown = 12;

/** The page to open next; ClientTrack's own menus lead there. */
export function PathNext({ transfer, deployment, seen }: { transfer: Transfer; deployment: Deployment; seen: string | undefined }) {
  const t = useTranslations('paths');
  const next = nextScreen(transfer, profileOf(deployment), seen);
  return next === undefined ? null : <p className="press">{t('next', { page: titleOfScreen(next) })}</p>;
}

/** A search field that waits for its entry: only the person picks, in ClientTrack's own dialog. */
export function PathPick({ plan }: { plan: Plan }) {
  const t = useTranslations('work.stateHelp');
  return plan.rows
    .filter(({ state }) => state === 'to-pick')
    .map((row) => (
      <p className="press" key={row.id}>
        {t('to-pick', { label: row.label, form: row.after })}
      </p>
    ));
}

/** How far the referrals and unmet needs are: what ClientTrack's own lists have shown, and what the person says. */
export function PathSteps({
  transfer,
  deployment,
  seen,
  perform,
}: {
  transfer: Transfer;
  deployment: Deployment;
  seen: string | undefined;
  perform: Perform;
}) {
  const t = useTranslations('paths');
  const work = useTranslations('work');
  const where = useWhereWords();
  const words = useValueWords();
  const next = nextScreen(transfer, profileOf(deployment), seen);
  const rows = [
    ...transfer.referrals.map((each, index) => ({ ...each, name: where(`referral.${index + 1}`), says: words.referral(each) })),
    ...transfer.unmetNeeds.map((each, index) => ({ ...each, name: where(`unmetNeed.${index + 1}`), says: words.unmetNeed(each) })),
  ];
  const done = rows.filter(({ recorded }) => recorded !== undefined).length;
  const tick = (id: string, isTicked: boolean) =>
    void perform(transfer.id, (latest) =>
      isTicked ? markRecorded(latest, [id], 'person', new Date()) : unmarkRecorded(latest, id, new Date()),
    );
  return (
    <section className="steps" aria-label={t(`name.${pathOf(transfer)}`)}>
      <div className="segments" aria-hidden="true">
        {rows.length > mostSegments ? (
          <>
            {done > 0 && <span className="done" style={{ flexGrow: done }} />}
            {done < rows.length && <span style={{ flexGrow: rows.length - done }} />}
          </>
        ) : (
          rows.map(({ id, recorded }) => <span key={id} className={recorded === undefined ? '' : 'done'} />)
        )}
      </div>
      <div className="where">
        {seen !== undefined && <p>{work('see', { page: titleOfScreen(seen) })}</p>}
        {next !== undefined && <p className="soft">{work('expect', { page: titleOfScreen(next) })}</p>}
      </div>
      <details className="fold" open={rows.length <= mostShown}>
        <summary>{t('progress', { done, all: rows.length })}</summary>
        <ul className="tight">
          {rows.map(({ id, name, says, recorded }) => (
            <li key={id}>
              <label className="choice">
                <input
                  type="checkbox"
                  aria-label={t('tick', { row: name })}
                  checked={recorded !== undefined}
                  disabled={recorded?.by === 'page'}
                  onChange={(event) => tick(id, event.target.checked)}
                />
                <span>
                  {name}: {says}
                  <br />
                  <span className="soft">
                    {t(recorded === undefined ? 'notRecorded' : recorded.by === 'page' ? 'isRecorded' : 'isTicked')}
                  </span>
                </span>
              </label>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
