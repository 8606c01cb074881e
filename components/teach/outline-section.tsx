import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { shownNames } from '../../lib/fill/identity';
import { type Outlined, outlinePage } from '../../lib/fill/page-outline';
import { pageToTeach } from '../../lib/fill/teach';
import { loadScreeningWords } from '../../lib/privacy/screening-words';
import { wordsOf } from '../../lib/privacy/words-of';
import type { Deployment } from '../../lib/profiles/deployment';
import { profileOf } from '../../lib/profiles/profile-of';
import { saveFile } from '../intake/save-file';
import { SetByIt } from '../policy/set-by-it';
import { usePolicy } from '../policy/use-policy';
import { useAnnounce } from '../ui/announcer';
import { Notice } from '../ui/notice';
import type { ClientTrackLink } from '../use-clienttrack';

const asText = ({ outline }: Outlined): string => `${JSON.stringify(outline, null, 2)}\n`;

/** How the open page is built, as a text for whoever keeps the profiles: no value of any form or client. */
export function OutlineSection({ link, deployment, ownIds }: { link: ClientTrackLink; deployment: Deployment; ownIds: readonly string[] }) {
  const t = useTranslations('teach.outline');
  const { allowPlainExport } = usePolicy().rules;
  const announce = useAnnounce();
  const [made, setMade] = useState<{ outlined: Outlined; says: string }>();
  const [isWorking, setWorking] = useState(false);
  const [isRefused, setRefused] = useState(false);
  const page = pageToTeach(link.view.documents);
  const isOff = !allowPlainExport || page === undefined || isWorking;

  async function make(give: (outlined: Outlined) => Promise<'copied' | 'saved'>) {
    if (page === undefined || isWorking) return;
    setWorking(true);
    setRefused(false);
    const words = await loadScreeningWords();
    const pages = link.view.documents.map(({ description }) => description);
    const names = shownNames(pages, profileOf(deployment)).flatMap(wordsOf);
    const outlined = outlinePage(page.description, pages, [...ownIds, ...names], words);
    try {
      const says = t(await give(outlined), { count: outlined.kept });
      setMade({ outlined, says });
      announce(says);
    } catch {
      setRefused(true);
    }
    setWorking(false);
  }
  const copy = async (outlined: Outlined) => {
    await navigator.clipboard.writeText(asText(outlined));
    return 'copied' as const;
  };
  const save = async (outlined: Outlined) => {
    saveFile(new File([asText(outlined)], 'page-outline.json', { type: 'application/json' }));
    return 'saved' as const;
  };

  return (
    <section className="tight" aria-label={t('title')}>
      <h2>{t('title')}</h2>
      <p>{t('hint')}</p>
      {page === undefined && <p className="soft">{t('noPage')}</p>}
      <div className="row">
        <button type="button" className="button" disabled={isOff} onClick={() => void make(copy)}>
          {t('copy')}
        </button>
        <button type="button" className="button" disabled={isOff} onClick={() => void make(save)}>
          {t('save')}
        </button>
      </div>
      <SetByIt rule="allowPlainExport" />
      {isWorking && <p role="status">{t('working')}</p>}
      {isRefused && <Notice tone="warn">{t('notCopied')}</Notice>}
      {made !== undefined && !isWorking && !isRefused && (
        <div className="soft">
          <p>{made.says}</p>
          {made.outlined.kept < made.outlined.all && <p>{t('cut', { all: made.outlined.all, kept: made.outlined.kept })}</p>}
          {made.outlined.hidden > 0 && <p>{t('hidden', { count: made.outlined.hidden })}</p>}
        </div>
      )}
    </section>
  );
}
