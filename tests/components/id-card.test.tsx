// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { IdCard } from '../../components/capture/id-card';
import type { CaptureReading } from '../../lib/fill/reading';
import { button, press, render, type } from './render';

type FoundId = Extract<CaptureReading, { kind: 'id' }>;
const twoSources: FoundId = { kind: 'id', id: '482913', sources: ['address', 'header'], needsDigits: false };
const oneSource: FoundId = { kind: 'id', id: '482913', sources: ['page'], needsDigits: true };

async function show(found: FoundId, isUsedElsewhere = false) {
  const answers: string[] = [];
  const view = await render(
    <IdCard
      found={found}
      code="Z•••• Z••••"
      isUsedElsewhere={isUsedElsewhere}
      onAccept={() => answers.push('kept')}
      onReject={() => answers.push('refused')}
    />,
  );
  return { view, answers };
}

describe('the ID card', () => {
  it('keeps an ID that two places agree on with one press', async () => {
    const { view, answers } = await show(twoSources);
    await press(view, 'Yes, keep this ID');
    expect(answers).toEqual(['kept']);
  });

  it('reads and copies as one number', async () => {
    const { view } = await show(twoSources);
    expect(view.querySelector('.number')?.textContent).toBe('482913');
  });

  it('asks for the last three digits when only one place shows the ID', async () => {
    const { view, answers } = await show(oneSource);
    await press(view, 'Yes, keep this ID');
    await type(view, 'Last three digits', '914');
    await press(view, 'Yes, keep this ID');
    expect(answers).toEqual([]);
    expect(view.textContent).toContain('These digits differ from the ID.');
    await type(view, 'Last three digits', '913');
    await press(view, 'Yes, keep this ID');
    expect(answers).toEqual(['kept']);
  });

  it('does not take an ID that belongs to another record', async () => {
    const { view } = await show(twoSources, true);
    expect(button(view, 'Yes, keep this ID').disabled).toBe(true);
    expect(view.textContent).toContain('the ID you captured for another record');
  });
});
