import { Archive, BadgeCheck, ChevronRight, CircleAlert, CircleQuestionMark, FilePen, Fingerprint, Hourglass, LogOut } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { SentTransfer } from '../../lib/hmis/sent-transfer';
import { dueBackAt, hoursOverdue, sentStateOf } from '../../lib/lifecycle/sent-state';
import { maskCodeName } from '../ui/mask';
import type { SentGroup } from './group-sent';

const icons = {
  doubt: CircleQuestionMark,
  overdue: CircleAlert,
  draft: FilePen,
  waiting: Hourglass,
  'id-returned': Fingerprint,
  confirmed: BadgeCheck,
  leaving: LogOut,
  closed: Archive,
} satisfies Record<SentGroup, unknown>;

const hourMs = 3_600_000;

/** "Is this one done?": sign, reference, masked code name, state in words, and the one thing to do. */
export function SentRow({ form, group, now, onOpen }: { form: SentTransfer; group: SentGroup; now: Date; onOpen: () => void }) {
  const t = useTranslations('liaison');
  const Icon = icons[group];
  const state = sentStateOf(form);
  const late = hoursOverdue(form, now);
  const due = dueBackAt(form);
  const left = due === undefined ? undefined : Math.floor((due.getTime() - now.getTime()) / hourMs);
  const next = group === 'doubt' ? t('nextDoubt') : group === 'overdue' ? t('nextOverdue') : t(`next.${state}`);
  return (
    <li>
      <button type="button" className="inbox-row" onClick={onOpen}>
        <span className={`sent-sign ${group}`}>
          <Icon size={22} aria-hidden />
        </span>
        <span className="what">
          <span className="ref figures">{form.ref}</span>
          <span className="soft">{form.codeName === undefined ? t('namePurged') : maskCodeName(form.codeName)}</span>
        </span>
        <span className="how">
          <span>{t(`state.${state}`)}</span>
          {late !== undefined && <span className="clock-words late">{t('overdue', { hours: late })}</span>}
          {late === undefined && left !== undefined && <span className="soft">{t('hoursLeft', { hours: Math.max(0, left) })}</span>}
        </span>
        <span className="next">
          {next}
          <ChevronRight size={16} aria-hidden />
        </span>
      </button>
    </li>
  );
}
