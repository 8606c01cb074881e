import { useTranslations } from 'use-intl';
import { channels } from '../../lib/hmis/arrival';
import { clientTrackId } from '../../lib/hmis/ids';
import { SelectField, TextField } from '../ui/field';
import { channelOf, type Draft } from './draft';

export type EnvelopeError = 'vsp-format' | 'received-future' | 'received-missing' | 'id-format';

/** What is wrong with how the form arrived, field by field. */
/** Against the time itself: the panel's own clock moves only every so often, and a form may arrive between two of its ticks. */
export function envelopeErrors(draft: Pick<Draft, 'vsp' | 'sent' | 'receivedAt' | 'clientTrackId'>, now = new Date()): EnvelopeError[] {
  const received = new Date(draft.receivedAt).getTime();
  const errors: EnvelopeError[] = [];
  if (draft.sent === undefined && !/^V\d{2}$/.test(draft.vsp)) errors.push('vsp-format');
  if (draft.clientTrackId && !clientTrackId.safeParse(draft.clientTrackId).success) errors.push('id-format');
  if (Number.isNaN(received)) errors.push('received-missing');
  else if (received > now.getTime()) errors.push('received-future');
  return errors;
}

/** How and when the form arrived, and from whom: an alias, never a name (R12). */
export function EnvelopeFields({
  draft,
  errors,
  isForSeveral = false,
  senders = draft.sent === undefined ? [] : [draft.sent.vsp],
  onChange,
}: {
  draft: Draft;
  errors: EnvelopeError[];
  /** Of several forms at once, which have no ID in common. */
  isForSeveral?: boolean;
  /** The VSPs, when their cards say it: they are not asked for. */
  senders?: readonly string[];
  onChange: (patch: Partial<Draft>) => void;
}) {
  const t = useTranslations('receive');
  const paths = useTranslations('paths');
  const receivedError = errors.find((error) => error === 'received-future' || error === 'received-missing');
  return (
    <section className="sheet" aria-labelledby="how">
      <h2 id="how">{t('howTitle')}</h2>
      <div className="pair">
        <SelectField
          label={t('channel')}
          value={channelOf(draft, senders.length > 0)}
          options={channels.map((value) => ({ value, text: t(`channels.${value}`) }))}
          onChange={(event) =>
            onChange({ channel: channels.find((name) => name === event.target.value) ?? draft.channel, isChannelChosen: true })
          }
        />
        {senders.length > 0 ? (
          <div className="field">
            <span className="said">{t('vsp')}</span>
            <span>{t('vspByCard', { vsp: senders.join(', ') })}</span>
          </div>
        ) : (
          <TextField
            label={t('vsp')}
            hint={t('vspHint')}
            error={errors.includes('vsp-format') ? t('vsp-format') : undefined}
            value={draft.vsp}
            placeholder="V01"
            maxLength={3}
            onChange={(event) => onChange({ vsp: event.target.value.toUpperCase() })}
          />
        )}
      </div>
      <TextField
        label={t('receivedAt')}
        hint={t('receivedHint')}
        error={receivedError === undefined ? undefined : t(receivedError)}
        type="datetime-local"
        value={draft.receivedAt}
        onChange={(event) => onChange({ receivedAt: event.target.value })}
      />
      {!isForSeveral && (
        <TextField
          label={paths('idLabel')}
          hint={paths('idHint')}
          error={errors.includes('id-format') ? paths('id-format') : undefined}
          value={draft.clientTrackId ?? ''}
          inputMode="numeric"
          maxLength={12}
          onChange={(event) => onChange({ clientTrackId: event.target.value.trim() })}
        />
      )}
    </section>
  );
}
