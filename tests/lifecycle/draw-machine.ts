import { machine } from '../../lib/lifecycle/machine';
import { finalStates } from '../../lib/lifecycle/state';
import { idMachine, needMachine, referralMachine } from '../../lib/lifecycle/sub-machines';

/** From each state, where a move can lead. */
type Leads = Readonly<Record<string, readonly string[]>>;
interface Rule {
  from: readonly string[];
  leads: Leads;
  guards: readonly string[];
}

const name = (state: string) => state.replaceAll('-', '_');

/** One arrow between two states, with all moves that go there. */
function arrows(rules: Record<string, Rule>): string[] {
  const moves = new Map<string, string[]>();
  for (const [move, { leads }] of Object.entries(rules)) {
    for (const [start, ends] of Object.entries(leads)) {
      for (const end of ends.filter((each) => each !== start))
        moves.set(`${name(start)} --> ${name(end)}`, [...(moves.get(`${name(start)} --> ${name(end)}`) ?? []), move]);
    }
  }
  return [...moves].map(([arrow, names]) => `  ${arrow}: ${names.join(', ')}`);
}

/** A small machine says from and to; there every start leads to every end. */
const spread = (steps: Record<string, { from: readonly string[]; to: readonly string[] }>): Record<string, Rule> =>
  Object.fromEntries(
    Object.entries(steps).map(([move, { from, to }]) => [
      move,
      { from, guards: [], leads: Object.fromEntries(from.map((start) => [start, to.filter((end) => end !== start)])) },
    ]),
  );

const diagram = (rules: Record<string, Rule>, first: string, last: readonly string[]) =>
  [
    '```mermaid',
    'stateDiagram-v2',
    `  [*] --> ${name(first)}`,
    ...arrows(rules),
    ...last.map((state) => `  ${name(state)} --> [*]`),
    '```',
  ].join('\n');

function row(move: string, { from, leads, guards }: Rule): string {
  const ways = Object.entries(leads).map(([start, ends]) => `${start} → ${ends.join(' or ')}`);
  const stays = from.filter((state) => leads[state] === undefined);
  const to = [...ways, ...(stays.length === 0 ? [] : [`${stays.join(', ')}: stays`])].join('<br>');
  return `| \`${move}\` | ${to} | ${guards.length === 0 ? '–' : guards.join(', ')} |`;
}

/** The whole page, from the tables that the moves ask. */
export function lifecyclePage(): string {
  return `# The life of a transfer

Drawn from \`lib/lifecycle/machine.ts\` and \`sub-machines.ts\` by \`npx vitest run tests/lifecycle/machine.test.ts -u\`; a test fails when this page and the code differ. A move that is refused says why in one sentence (\`moves\` in \`lib/i18n\`). Every move is a line in the transfer's history, with its time and no value. \`received\` and \`screening\` are states of the draft: the form becomes a transfer when it is kept. A closed row is removed for good 90 days later.

${diagram(machine, 'received', finalStates)}

| move | where it leads | refused as |
|---|---|---|
${Object.entries(machine)
  .map(([move, rule]) => row(move, rule))
  .join('\n')}

Each state is reached by moves alone, and each refusal is met, in \`tests/lifecycle/guards.test.ts\`. A form that cannot be used is kept as \`returned-to-vsp\` without any value: which fields, and what kind of thing was wrong, stand in its history. A form that looks like one that is here carries a note of it and is not entered before a person has compared the two (\`lib/lifecycle/alike.ts\`).

## The clocks

| rule | what it says | held by |
|---|---|---|
| R31 | amber from 12 hours after receipt, red from 20, late at 24; fixed once entry is complete | \`prove clocks\`, \`tests/lifecycle/clock.test.ts\` |
| R32 | hours are clock hours: nights and weekends count. A mode for business hours is not built | \`tests/lifecycle/calendar-days.test.ts\` |
| R33 | calendar days from entry, or from exit, to the record, in the agency's zone, in HUD's classes; late on receipt | \`prove clocks\`, \`tests/lifecycle/calendar-days.test.ts\` |
| R34 | no date is moved: a corrected form keeps the first time of receipt | \`tests/lifecycle/alike.test.ts\` |
| R35 | the wait for the VSP is told apart, and the hours run on | \`tests/lifecycle/calendar-days.test.ts\`, \`tests/components/inbox.test.tsx\` |
| R36 | an ID that is not returned, or not confirmed, is said from the next business day on; holidays are not known | \`tests/lifecycle/calendar-days.test.ts\` |
| R26 | a referral that no agency answered for more than 3 business days, or that has no result after 14 days, is said; an agency may set its own numbers, the region's are not known | \`tests/lifecycle/referral-wait.test.ts\` |
| zones | Central and Mountain, both days on which the clocks change | \`prove clocks\`, \`tests/lifecycle/digest.test.ts\` |
| badge | the number of late forms, else the hours of the most urgent one; never more time than there is | \`tests/lifecycle/clock.test.ts\` |
| reminders | off until wanted; at 9, or at 9 and 3; six sentences, a number of two digits | \`tests/lifecycle/digest.test.ts\`, \`tests/store/show-digest.test.ts\` |

## The ID, beside the entry

${diagram(spread(idMachine), 'none', ['acknowledged'])}

## A referral

${diagram(spread(referralMachine), 'chosen', ['accepted', 'client-declined', 'provider-declined', 'no-show', 'information-only', 'cancelled', 'closed-without-result'])}

## An unmet need

${diagram(spread(needMachine), 'noted', ['revisited', 'closed'])}
`;
}
