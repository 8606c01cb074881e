// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { RoiQuestion } from '../../components/intake/roi-question';
import { press, render } from './render';

async function ask() {
  const answers: string[] = [];
  const view = await render(<RoiQuestion onNo={() => answers.push('go on')} onLeave={() => answers.push('leave')} />);
  return { view, answers };
}

describe('the release question', () => {
  it('goes on to the form when the household did not sign', async () => {
    const { view, answers } = await ask();
    await press(view, 'No, not signed');
    expect(answers).toEqual(['go on']);
  });

  it('stops for a warm handoff when the household signed, and says that nothing was kept', async () => {
    const { view, answers } = await ask();
    await press(view, 'Yes, signed');
    expect(view.textContent).toContain('Stop here: make a warm handoff');
    expect(view.textContent).toContain('Nothing was kept.');
    expect(view.querySelector('input')).toBeNull();
    await press(view, 'Back to the inbox');
    expect(answers).toEqual(['leave']);
  });
});
