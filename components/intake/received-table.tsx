import { Pencil } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { itemNames, type TypedForm } from '../../lib/intake/typed-form';
import { ReferralNotes } from '../eligibility/referral-notes';
import { useWhereWords } from './use-words-for';
import { useValueWords } from './value-words';

/** Parts of the form that are open as fields: an item's name, 'referrals' or 'unmetNeeds'. */
export type OpenParts = ReadonlySet<string>;

/** What was read from the file, to be checked; each line can be opened for a change. */
export function ReceivedTable({ form, open, onOpen }: { form: TypedForm; open: OpenParts; onOpen: (part: string) => void }) {
  const t = useTranslations('receive');
  const where = useWhereWords();
  const words = useValueWords();

  const line = (key: string, part: string, name: string, value: ReactNode) => (
    <div key={key}>
      <dt>{name}</dt>
      <dd className="change">
        <span className="sensitive">{value}</span>
        <button
          type="button"
          className="button icon"
          aria-label={t('changeItem', { what: name })}
          title={t('change')}
          onClick={() => onOpen(part)}
        >
          <Pencil size={15} aria-hidden />
        </button>
      </dd>
    </div>
  );

  return (
    <section className="sheet" aria-labelledby="received">
      <h2 id="received">{t('readTitle')}</h2>
      <dl className="facts">
        {itemNames.filter((name) => !open.has(name)).map((name) => line(name, name, where(name), words.item(form, name)))}
        {!open.has('referrals') &&
          form.referrals.map((row, index) => line(`r${index}`, 'referrals', where(`referral.${index + 1}`), words.referral(row)))}
        {!open.has('unmetNeeds') &&
          form.unmetNeeds.map((row, index) => line(`u${index}`, 'unmetNeeds', where(`unmetNeed.${index + 1}`), words.unmetNeed(row)))}
      </dl>
      {!open.has('referrals') && <ReferralNotes providers={form.referrals.map(({ provider }) => provider)} />}
    </section>
  );
}
