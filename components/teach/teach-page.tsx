import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { RecordAtWork } from '../../lib/connection/look-again';
import { readPage } from '../../lib/fill/read-page';
import { holdsOfRecord, listed, missingProof, pageToTeach, withAnswers } from '../../lib/fill/teach';
import { checkTaught, findScreen } from '../../lib/profiles/check-taught';
import { profileOf } from '../../lib/profiles/profile-of';
import { nothingTaught } from '../../lib/profiles/taught';
import { titleOfScreen } from '../transfer/workflow-steps';
import { useAnnounce } from '../ui/announcer';
import { SelectField } from '../ui/field';
import { Notice } from '../ui/notice';
import { ScreenFrame } from '../ui/screen-frame';
import type { ClientTrackLink } from '../use-clienttrack';
import { usePick } from './use-pick';
import { useTaughtDraft } from './use-taught';

/** Which page of the path stands open, when neither its heading nor its fields tell: the person says it once. */
export function TeachPage({
  link,
  record,
  path,
  onDone,
}: {
  link: ClientTrackLink;
  record: RecordAtWork;
  path: readonly string[];
  onDone: () => void;
}) {
  const t = useTranslations('teach');
  const { transfer, deployment } = record;
  const announce = useAnnounce();
  const { change } = useTaughtDraft();
  const [name, setName] = useState('');
  const [heading, setHeading] = useState('');
  const [answers, setAnswers] = useState<Record<string, number>>({});
  const document = pageToTeach(link.view.documents);
  const pick = usePick(document, () => undefined);
  const screen = findScreen(name);
  const profile = profileOf(deployment);
  const known = deployment.taught ?? nothingTaught;

  const missing = screen === undefined || document === undefined ? undefined : missingProof(screen, document.description, profile);
  const controls = listed(document?.description.controls.filter(({ isVisible, label }) => isVisible && label !== '') ?? []);
  const headings = [...new Set(document?.description.headings ?? [])].filter((words) => !holdsOfRecord(words, transfer));
  const given = missing?.isHeadingKnown === false && heading === '' ? undefined : heading;
  const next =
    screen === undefined || missing === undefined || given === undefined
      ? undefined
      : withAnswers(known, screen, given === '' ? undefined : given, answers, controls);
  const refusal = next === undefined ? undefined : checkTaught(next)[0]?.refusal;
  const reading = next === undefined ? undefined : readPage(link.view, transfer, { ...deployment, taught: next }, record.desk, new Date());
  const isRecognised = refusal === undefined && reading?.kind === 'screen' && reading.screen.name === name;
  const cannot =
    screen !== undefined && screen.recognize.proof.length === 0 && !isRecognised && (missing?.isHeadingKnown || heading !== '');

  function choose(chosen: string) {
    setName(chosen);
    setHeading('');
    setAnswers({});
  }
  async function keep() {
    if (screen === undefined || given === undefined) return;
    const isKept = await change(({ taught, taughtWith }) => {
      const fields = missing?.proof.map(({ label }) => [`${name} ${label}`, transfer.id]) ?? [];
      return {
        taught: withAnswers(taught, screen, given === '' ? undefined : given, answers, controls),
        taughtWith: { ...taughtWith, ...Object.fromEntries(fields) },
      };
    });
    if (isKept) announce(t('kept'));
    onDone();
  }

  return (
    <ScreenFrame
      title={t('page.title')}
      onBack={onDone}
      action={
        <button type="button" className="button primary" disabled={!isRecognised} onClick={() => void keep()}>
          {t('page.keep')}
        </button>
      }
    >
      <p>{t('page.hint')}</p>
      <SelectField
        label={t('page.which')}
        empty={t('page.choose')}
        value={name}
        options={path.map((each) => ({ value: each, text: titleOfScreen(each) }))}
        onChange={({ target }) => choose(target.value)}
      />
      {missing?.isHeadingKnown === true && <p className="soft">{t('page.headingKnown')}</p>}
      {missing?.isHeadingKnown === false && (
        <SelectField
          label={t('page.heading')}
          empty={t('page.choose')}
          value={heading}
          options={headings.map((text) => ({ value: text, text }))}
          onChange={({ target }) => setHeading(target.value)}
        />
      )}
      {missing?.proof.map(({ label }) => (
        <SelectField
          key={label}
          label={t('page.proof', { label })}
          empty={t('page.choose')}
          value={answers[label] ?? ''}
          options={controls.map((control) => ({
            value: String(control.key),
            text: control.section === '' ? control.label : `${control.label} · ${control.section}`,
          }))}
          onChange={({ target }) => {
            const key = Number(target.value);
            setAnswers((before) => ({ ...before, [label]: key }));
            if (key > 0) pick.show(key);
          }}
        />
      ))}
      {refusal !== undefined && <Notice tone="bad">{t(`refusal.${refusal}`)}</Notice>}
      {cannot && <Notice tone="bad">{t('page.cannot')}</Notice>}
      {isRecognised && <Notice tone="good">{t('page.recognised', { page: titleOfScreen(name) })}</Notice>}
      {screen !== undefined && !isRecognised && refusal === undefined && !cannot && <p className="soft">{t('page.notYet')}</p>}
    </ScreenFrame>
  );
}
