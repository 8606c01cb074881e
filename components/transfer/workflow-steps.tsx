import { Check, Circle, CircleDot } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { isExiting } from '../../lib/fill/exiting';
import { nextScreen, screensOnPath } from '../../lib/fill/next-screen';
import type { Transfer } from '../../lib/hmis/transfer';
import { pathOf } from '../../lib/lifecycle/choose-path';
import type { Deployment } from '../../lib/profiles/deployment';
import { profileOf } from '../../lib/profiles/profile-of';
import { screens } from '../../lib/screens/registry';

export const titleOfScreen = (name: string): string => screens.find((screen) => screen.name === name)?.title ?? name;

/** The page that comes next on the record's path: on the CE Workflow the one after that on screen, else the first that is not done. */
export function expectedScreen(transfer: Transfer, deployment: Deployment, seen?: string): string | undefined {
  const profile = profileOf(deployment);
  if (isExiting(transfer) || pathOf(transfer) !== 'ce_workflow') return nextScreen(transfer, profile, seen);
  const path = screensOnPath(transfer, profile);
  const at = seen === undefined ? -1 : path.indexOf(seen);
  return at >= 0 ? path[at + 1] : path.find((name) => !Object.hasOwn(transfer.screensDone, name));
}

/** How far the CE Workflow is: which page we expect and which we see. */
export function WorkflowSteps({ transfer, deployment, seen }: { transfer: Transfer; deployment: Deployment; seen: string | undefined }) {
  const t = useTranslations('work');
  const path = screensOnPath(transfer, profileOf(deployment));
  const isDone = (name: string) => Object.hasOwn(transfer.screensDone, name);
  const expected = expectedScreen(transfer, deployment, seen);
  return (
    <section className="steps" aria-label={t('steps')}>
      <div className="segments" aria-hidden="true">
        {path.map((name) => (
          <span key={name} className={isDone(name) ? 'done' : name === seen ? 'seen' : ''} />
        ))}
      </div>
      <div className="where">
        {seen !== undefined && <p>{t('see', { page: titleOfScreen(seen) })}</p>}
        {expected !== undefined && <p className="soft">{t('expect', { page: titleOfScreen(expected) })}</p>}
      </div>
      <details className="fold">
        <summary>{t('stepsDone', { done: path.filter(isDone).length, all: path.length })}</summary>
        <ol>
          {path.map((name) => (
            <li key={name} aria-current={name === seen ? 'step' : undefined}>
              {isDone(name) ? (
                <Check size={16} aria-hidden />
              ) : name === seen ? (
                <CircleDot size={16} aria-hidden />
              ) : (
                <Circle size={16} aria-hidden />
              )}
              <span>{titleOfScreen(name)}</span>
              {(isDone(name) || name === seen) && <span className="soft">{t(isDone(name) ? 'stepDone' : 'stepNow')}</span>}
            </li>
          ))}
        </ol>
      </details>
    </section>
  );
}
