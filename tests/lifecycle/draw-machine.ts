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

## The ID, beside the entry

${diagram(spread(idMachine), 'none', ['acknowledged'])}

## A referral

${diagram(spread(referralMachine), 'chosen', ['accepted', 'client-declined', 'provider-declined', 'no-show', 'information-only', 'cancelled', 'closed-without-result'])}

## An unmet need

${diagram(spread(needMachine), 'noted', ['revisited', 'closed'])}
`;
}
