import { useState } from 'react';
import { useTimeZone, useTranslations } from 'use-intl';
import { isExitShown } from '../../lib/fill/exit-evidence';
import { screensOnPath } from '../../lib/fill/next-screen';
import type { Transfer } from '../../lib/hmis/transfer';
import { mayStandAlone } from '../../lib/lifecycle/exit-match';
import { exitEntered, exitTold } from '../../lib/lifecycle/exit-moves';
import { stateOf } from '../../lib/lifecycle/state';
import type { TransferSummary } from '../../lib/lifecycle/summary';
import type { Deployment } from '../../lib/profiles/deployment';
import { profileOf } from '../../lib/profiles/profile-of';
import { countOutcomes } from '../review/receipt';
import { TeachProvider } from '../teach/teach-button';
import { useTeaching } from '../teach/use-teaching';
import { useAnnounce } from '../ui/announcer';
import { Notice } from '../ui/notice';
import { ScreenFrame } from '../ui/screen-frame';
import type { ClientTrackLink } from '../use-clienttrack';
import type { Perform } from '../use-transfers';
import { ClockLine } from './clock-line';
import { ExitAlone } from './exit-alone';
import { ExitFacts } from './exit-facts';
import { MoreMoves } from './more-moves';
import { OpenReferrals } from './open-referrals';
import { PageArea } from './page-area';
import { PathNext } from './path-steps';
import { useWork } from './use-work';
import { WorkAction } from './work-action';
import { expectedScreen, titleOfScreen } from './workflow-steps';
import './transfer.css';

/** A record whose household leaves: the Exit page filled after review, proven by ClientTrack's list, then told to the VSP. */
export function ExitView({
  transfer,
  usedIds,
  deployment,
  link,
  now,
  perform,
  onBack,
  summaries,
  onOpen,
}: {
  transfer: Transfer;
  /** To find whose exit it is when it stands alone. */
  summaries: readonly TransferSummary[];
  onOpen: (id: string) => void;
  usedIds: ReadonlySet<string>;
  deployment: Deployment;
  link: ClientTrackLink;
  now: Date;
  perform: Perform;
  onBack: () => void;
}) {
  const t = useTranslations('exit');
  const app = useTranslations('app');
  const words = useTranslations('work');
  const timeZone = useTimeZone();
  const announce = useAnnounce();
  const work = useWork(transfer, usedIds, deployment, link, perform);
  const { screen } = work;
  const teaching = useTeaching(work, link, transfer, deployment, screensOnPath(transfer, profileOf(deployment)), '');
  const isOpen = stateOf(transfer) === 'exit-received';
  const [isSure, setSure] = useState(false);
  // Alone it is entered only once the VSP stood by its ID: whoever has that number would be exited.
  const mayEnter = isOpen && (transfer.kind !== 'exit' || (isSure && mayStandAlone(summaries, transfer)));
  const seen = screen?.screen.name;
  const expected = expectedScreen(transfer, deployment, seen);
  const items = transfer.exit?.items;
  const isShown =
    screen !== undefined &&
    screen.gate === undefined &&
    items !== undefined &&
    isExitShown(screen.screen, screen.document.description, profileOf(deployment), items);

  async function fill() {
    const result = await work.fill();
    if (result?.ok === true) announce(words('summary', countOutcomes(result.receipt.rows)));
  }
  const move = (name: typeof exitEntered | typeof exitTold) => void perform(transfer.id, (latest) => name(latest, new Date(), timeZone));
  const savedButton = (
    <button type="button" className={isShown ? 'button primary' : 'button plain'} onClick={() => move(exitEntered)}>
      {t('saved')}
    </button>
  );

  function action() {
    if (!isOpen) {
      return (
        <button type="button" className="button primary" onClick={() => move(exitTold)}>
          {t('told')}
        </button>
      );
    }
    if (!mayEnter) return undefined;
    if (link.isAllowed === false) {
      return (
        <button type="button" className="button primary" onClick={() => void link.allow()}>
          {app('allow')}
        </button>
      );
    }
    if (isShown || screen === undefined) return savedButton;
    if (screen.screen.fields.length > 0) return <WorkAction work={work} screen={screen} onFill={() => void fill()} />;
    return (
      <>
        <PathNext transfer={transfer} deployment={deployment} seen={seen} />
        {savedButton}
      </>
    );
  }

  if (teaching.view !== undefined) return teaching.view;
  return (
    <ScreenFrame title={transfer.ref} onBack={onBack} action={action()}>
      <ClockLine transfer={transfer} now={now} />
      {link.isAllowed === false && <Notice tone="warn">{app('siteMissing', { site: deployment.origin })}</Notice>}
      {!isOpen && <Notice tone="good">{t('tellVsp')}</Notice>}
      {isOpen && transfer.kind === 'exit' && (
        <ExitAlone
          transfer={transfer}
          summaries={summaries}
          perform={perform}
          onOpen={onOpen}
          onSure={isSure ? undefined : () => setSure(true)}
        />
      )}
      {mayEnter && (
        <section className="steps" aria-label={t('steps')}>
          {isShown ? (
            <Notice tone="good">{t('shown')}</Notice>
          ) : (
            <div className="where">
              {seen !== undefined && <p>{words('see', { page: titleOfScreen(seen) })}</p>}
              {expected !== undefined && <p className="soft">{words('expect', { page: titleOfScreen(expected) })}</p>}
            </div>
          )}
          <p className="soft">{t('byIdOnly')}</p>
        </section>
      )}
      {mayEnter && !isShown && link.isAllowed === true && (
        <TeachProvider value={teaching.open}>
          <PageArea work={work} link={link} transfer={transfer} deployment={deployment} code="" />
        </TeachProvider>
      )}
      {isOpen && <OpenReferrals transfer={transfer} perform={perform} />}
      <ExitFacts transfer={transfer} />
      <MoreMoves transfer={transfer} perform={perform} />
    </ScreenFrame>
  );
}
