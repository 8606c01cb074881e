import { practiceProfile } from '../../lib/practice/profiles/practice';
import type { PracticeProfile } from '../../lib/practice/profiles/profile';
import { type DeployedPerson, personIn } from './deployed-person';

/** A client of the seed, and the first enrollment there is. */
export const clientId = '918036';
export const enrollId = '553001';

/** A person whose current client is enrolled in street outreach, in the practice deployment with these differences. */
export function withEnrolledClient(differences: Partial<PracticeProfile> = {}): DeployedPerson {
  const person = personIn({ ...practiceProfile, ...differences });
  person.signIn();
  person.open(`Dashboard.aspx?PrimaryKey=${clientId}`);
  person.open('viewform.aspx?FormID=1000000424');
  person.press('SAVE', { '1000004260_Renderer': '4480', [`107601_RendererSF1::${clientId}`]: '11/20/2026' });
  return person;
}

/** Text of each cell of each row, headings of groups too. */
export function tableOf(person: DeployedPerson, id: string): string[][] {
  const rows = [...person.page().querySelectorAll(`[id="${id}"] tbody tr`)];
  return rows.map((row) => [...row.children].map((cell) => cell.textContent?.trim() ?? ''));
}

/** The entries of one row's action menu as the page will show them: `amb{n}` and text. */
export function menuOf(person: DeployedPerson, row = 0): string[] {
  const trigger = person.page().querySelectorAll<HTMLElement>('.action-menu')[row];
  const entries: { id: string; label: string }[] = JSON.parse(trigger?.dataset.menu ?? '[]');
  return entries.map(({ id, label }) => `${id} ${label}`);
}
