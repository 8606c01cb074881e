import { Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Deployment } from '../../lib/profiles/deployment';
import { entriesOf } from '../../lib/profiles/diff-taught';
import { type ProfileFile, profileFileLimit, readProfileFile, writeProfileFile } from '../../lib/profiles/profile-file';
import { getProfile } from '../../lib/profiles/registry';
import { withoutField, withoutHeadings, withoutLabel } from '../../lib/profiles/taught';
import { saveFile } from '../intake/save-file';
import { SetByIt } from '../policy/set-by-it';
import { usePolicy } from '../policy/use-policy';
import { useAnnounce } from '../ui/announcer';
import { ProfilePreview } from './profile-preview';
import { useEntryWords } from './use-entry-words';
import { useTaughtDraft } from './use-taught';
import './teach.css';

type Entry = ReturnType<typeof entriesOf>[number];

/** The profile in use, what was taught on top of it, and the way out and in as a file. */
export function ProfileSection({ deployment }: { deployment: Deployment }) {
  const t = useTranslations('teach.profile');
  const { allowPlainExport, allowTeachMode } = usePolicy().rules;
  const announce = useAnnounce();
  const entryWords = useEntryWords();
  const { kept, change } = useTaughtDraft();
  const picker = useRef<HTMLInputElement>(null);
  const [read, setRead] = useState<ProfileFile>();
  const [said, setSaid] = useState('');
  const { taught } = kept;
  // A choice goes with its field.
  const entries = entriesOf(taught).filter(({ what }) => what !== 'option');

  function say(sentence: string) {
    setSaid(sentence);
    announce(sentence);
  }
  async function forget({ what, screen = '', label = '' }: Entry) {
    const isDone = await change((latest) => {
      const before = latest.taught;
      const after = {
        heading: () => withoutHeadings(before, screen),
        label: () => withoutLabel(before, screen, label),
        field: () => withoutField(before, screen, label),
        option: () => before,
        'client-name': () => ({ ...before, clientName: [] }),
      }[what]();
      return { ...latest, taught: after };
    });
    if (isDone) say(t('forgotten'));
  }
  async function open(file: File | undefined) {
    if (file === undefined) return;
    setSaid('');
    // Bytes are never fewer than characters allow: a larger file is not even read.
    setRead(file.size > profileFileLimit * 3 ? { ok: false, reason: 'too-large' } : readProfileFile(await file.text()));
  }
  function save() {
    saveFile(new File([writeProfileFile(deployment.profile, taught)], `profile-${deployment.profile}.json`, { type: 'application/json' }));
    say(t('saved'));
  }

  return (
    <section className="tight" aria-label={t('title')}>
      <h2>{t('title')}</h2>
      <p>
        {t('inUse')}: <strong>{getProfile(deployment.profile).title}</strong>
      </p>
      {entries.length === 0 ? <p className="soft">{t('nothing')}</p> : <p>{t('taught', { count: entries.length })}</p>}
      {entries.length > 0 && (
        <ul className="taught-list">
          {entries.map((entry) => {
            const what = entryWords(entry);
            const isChecked = taught.fields[entry.screen ?? '']?.[entry.label ?? '']?.isChecked;
            return (
              <li key={`${entry.what} ${entry.screen} ${entry.label}`}>
                <span>
                  {what}: <strong>{entry.text}</strong>
                  {entry.what === 'field' && <span className="soft"> · {t(isChecked === true ? 'checked' : 'draft')}</span>}
                </span>
                <button
                  type="button"
                  className="button icon small"
                  aria-label={t('forgetThis', { what })}
                  title={t('forget')}
                  onClick={() => void forget(entry)}
                >
                  <Trash2 size={15} aria-hidden />
                </button>
              </li>
            );
          })}
        </ul>
      )}
      {read === undefined ? (
        <div className="row">
          {entries.length > 0 && (
            <button type="button" className="button" disabled={!allowPlainExport} onClick={save}>
              {t('save')}
            </button>
          )}
          <button type="button" className="button" disabled={!allowTeachMode} onClick={() => picker.current?.click()}>
            {t('take')}
          </button>
        </div>
      ) : (
        <ProfilePreview
          read={read}
          deployment={deployment}
          onDone={(sentence) => {
            setRead(undefined);
            if (sentence !== undefined) say(sentence);
          }}
        />
      )}
      <SetByIt rule="allowTeachMode" />
      <input
        ref={picker}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={t('take')}
        onChange={({ target }) => {
          void open(target.files?.[0]);
          target.value = '';
        }}
      />
      {said !== '' && <p className="soft">{said}</p>}
    </section>
  );
}
