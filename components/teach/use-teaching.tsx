import { type ReactNode, useEffect, useState } from 'react';
import type { PlanRow } from '../../lib/fill/reading';
import { fillsTaught } from '../../lib/fill/teach';
import type { Transfer } from '../../lib/hmis/transfer';
import type { Deployment } from '../../lib/profiles/deployment';
import { withField } from '../../lib/profiles/taught';
import type { ScreenReading, Work } from '../transfer/use-work';
import type { ClientTrackLink } from '../use-clienttrack';
import type { Teaching } from './teach-button';
import { TeachField } from './teach-field';
import { TeachPage } from './teach-page';
import { useTaughtDraft } from './use-taught';

type Subject = { kind: 'page' } | { kind: 'field'; row: PlanRow; of: string };

const fieldOf = ({ screen, plan }: ScreenReading): string => `${plan.nonce} ${screen.name}`;

/** A taught field that a second record was filled with is no draft any more. */
function useChecked(work: Work, transfer: Transfer, deployment: Deployment): void {
  const { kept, change } = useTaughtDraft();
  const screen = work.screen?.screen.name;
  const rows = work.receipt?.rows;
  useEffect(() => {
    if (screen === undefined || rows === undefined || deployment.taught === undefined) return;
    const proven = fillsTaught(rows, screen, deployment.taught).filter((label) => kept.taughtWith[`${screen} ${label}`] !== transfer.id);
    if (proven.length === 0) return;
    void change((latest) => ({
      ...latest,
      taught: proven.reduce((taught, label) => {
        const field = taught.fields[screen]?.[label];
        return field === undefined ? taught : withField(taught, screen, label, { ...field, isChecked: true });
      }, latest.taught),
    }));
  }, [screen, rows, deployment.taught, kept, change, transfer.id]);
}

/** Teaching as a view of its own, in the place of the record's, and how to open it. */
export function useTeaching(
  work: Work,
  link: ClientTrackLink,
  transfer: Transfer,
  deployment: Deployment,
  path: readonly string[],
  code: string,
): { view: ReactNode | undefined; open: Teaching } {
  const [subject, setSubject] = useState<Subject>();
  useChecked(work, transfer, deployment);
  const reading = work.screen;
  const done = () => setSubject(undefined);
  const open: Teaching = {
    field: (row) => reading !== undefined && setSubject({ kind: 'field', row, of: fieldOf(reading) }),
    page: () => setSubject({ kind: 'page' }),
  };
  const common = { link, record: work.record, onDone: done };
  if (subject?.kind === 'page') return { view: <TeachPage {...common} path={path} />, open };
  if (subject?.kind === 'field' && reading !== undefined && fieldOf(reading) === subject.of)
    return { view: <TeachField {...common} key={subject.row.id} row={subject.row} reading={reading} code={code} />, open };
  return { view: undefined, open };
}
