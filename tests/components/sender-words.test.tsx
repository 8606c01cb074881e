// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { EnrollmentForm } from '../../components/liaison/enrollment-form';
import { SenderWords } from '../../components/liaison/sender-words';
import { LaterWords } from '../../components/ui/later-words';
import { catalogues, languages } from '../../lib/i18n/catalogue';
import type { RefusalReason } from '../../lib/intake/refusal';
import { emptyForm } from '../../lib/intake/typed-form';
import { render } from './render';

/** Of an item; the reasons before them are those of files, which nobody gives a liaison. */
const reasons = Object.keys(catalogues.en.refusals)
  .filter((key): key is RefusalReason => key !== 'where')
  .slice(Object.keys(catalogues.en.refusals).indexOf('missing'));

for (const language of languages) {
  test(`the liaison, who is the VSP, is nowhere on the form told to ask the VSP (${language})`, async () => {
    const refusals = reasons.map((reason) => ({ where: 'firstName', reason, severity: 'soft' }) as const);
    const view = await render(
      <LaterWords>
        <SenderWords>
          <EnrollmentForm
            draft={{ channel: 'phone', vsp: '', receivedAt: '', form: emptyForm(), refusals }}
            now={new Date('2026-11-23T15:00:00.000Z')}
            note={undefined}
            suggest={() => Promise.reject(new Error('not asked for'))}
            usedBy={() => undefined}
            onChange={() => undefined}
            onKeep={() => Promise.resolve()}
            onLeave={() => undefined}
          />
        </SenderWords>
      </LaterWords>,
      language,
    );
    expect(view.querySelectorAll('li').length).toBeGreaterThanOrEqual(reasons.length);
    expect(view.textContent).not.toMatch(/VSP/);
  });
}
