import { useTranslations } from 'use-intl';
import { answers, householdTypes, longest, populations } from '../../lib/eligibility/matrix';
import type { MatrixField } from '../../lib/eligibility/matrix-refusal';
import { findType } from '../../lib/eligibility/matrix-words';
import { eventOf, eventsOf, projectTypeNames } from '../../lib/eligibility/project-types';
import type { EntryCells } from '../../lib/eligibility/read-entry';
import { ceEvents } from '../../lib/hmis/code-lists/ce-events-2026';
import { SelectField, TextField } from '../ui/field';
import { RadioGroup } from '../ui/radio-group';
import { CheckGroup } from './check-group';

const bedrooms = ['0', '1', '2', '3', '4', '5', '6'];

/** What the matrix says of one project, field by field. */
export function EntryFields({
  cells,
  errorAt,
  today,
  onChange,
}: {
  cells: EntryCells;
  errorAt: (field: MatrixField) => string | undefined;
  today: string;
  onChange: (patch: EntryCells) => void;
}) {
  const t = useTranslations('eligibility');
  const type = findType(cells.type ?? '');
  const own = type && eventOf({ type });
  const others = type === undefined ? [] : eventsOf(type).filter((code) => code !== own);
  const words = (field: MatrixField, isOptional = false) => ({
    label: isOptional ? `${t(`fields.${field}`)} (${t('optional')})` : t(`fields.${field}`),
    error: errorAt(field),
  });
  const text = (field: 'provider' | 'project' | 'area' | 'criteria' | 'notes', hint?: 'provider' | 'project' | 'criteria') => (
    <TextField
      {...words(field, field !== 'provider')}
      hint={hint && t(`hints.${hint}`)}
      maxLength={longest[field]}
      value={cells[field] ?? ''}
      onChange={({ target }) => onChange({ [field]: target.value })}
    />
  );
  const listOf = (field: 'households' | 'onlyFor') => (cells[field] ?? '').split(';');
  return (
    <section className="sheet">
      {text('provider', 'provider')}
      {text('project', 'project')}
      <SelectField
        {...words('type')}
        empty={t('chooseOne')}
        value={cells.type ?? ''}
        options={projectTypeNames.map((value) => ({ value, text: t(`types.${value}`) }))}
        onChange={({ target }) => onChange({ type: target.value, event: '' })}
      />
      {others.length > 0 && (
        <SelectField
          {...words('event')}
          hint={t('hints.event')}
          empty={own === undefined ? t('ce.unknown') : `${t('ownEvent')}: ${own} ${ceEvents[own]}`}
          value={cells.event ?? ''}
          options={others.map((code) => ({ value: String(code), text: `${code} ${ceEvents[code]}` }))}
          onChange={({ target }) => onChange({ event: target.value })}
        />
      )}
      <RadioGroup
        {...words('takesCeReferrals')}
        value={cells.takesCeReferrals ?? 'unknown'}
        options={answers.map((value) => ({ value, text: t(`ce.${value}`) }))}
        onChange={(value) => onChange({ takesCeReferrals: value })}
      />
      <CheckGroup
        label={t('fields.households')}
        hint={t('hints.households')}
        options={householdTypes.map((value) => ({ value, text: t(`households.${value}`) }))}
        values={listOf('households')}
        onChange={(values) => onChange({ households: values.join(';') })}
      />
      <CheckGroup
        label={t('fields.onlyFor')}
        hint={t('hints.onlyFor')}
        options={populations.map((value) => ({ value, text: t(`onlyFor.${value}`) }))}
        values={listOf('onlyFor')}
        onChange={(values) => onChange({ onlyFor: values.join(';') })}
      />
      <SelectField
        {...words('mostBedrooms', true)}
        hint={t('hints.mostBedrooms')}
        empty={t('ce.unknown')}
        value={cells.mostBedrooms ?? ''}
        options={bedrooms.map((value) => ({ value, text: value }))}
        onChange={({ target }) => onChange({ mostBedrooms: target.value })}
      />
      {text('area')}
      {text('criteria', 'criteria')}
      {text('notes')}
      <TextField
        {...words('asOf')}
        hint={t('hints.asOf')}
        type="date"
        max={today}
        value={cells.asOf ?? ''}
        onChange={({ target }) => onChange({ asOf: target.value })}
      />
    </section>
  );
}
