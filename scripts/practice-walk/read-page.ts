/** A page as the walker sees it: where it can go and what it can post. By patterns: ten thousand pages are to be read in a minute. */
export interface WalkedPage {
  links: string[];
  form?: { action: string; fields: WalkedField[]; buttons: string[] };
}

export interface WalkedField {
  name: string;
  value: string;
  kind: 'hidden' | 'date' | 'text' | 'choice';
  options: string[];
}

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };
const plain = (text: string) => text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity);
const attribute = (tag: string, name: string) => plain(new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '');

function readInput(tag: string): WalkedField[] {
  const [name, type, value] = [attribute(tag, 'name'), attribute(tag, 'type'), attribute(tag, 'value')];
  if (name === '') return [];
  if (type === 'hidden') return [{ name, value, kind: 'hidden', options: [] }];
  if (type === 'radio' || type === 'checkbox') {
    return [{ name, value: /\bchecked\b/.test(tag) ? value : '', kind: 'choice', options: [value] }];
  }
  return [{ name, value, kind: tag.includes('data-mask="date"') ? 'date' : 'text', options: [] }];
}

function readSelect(html: string): WalkedField[] {
  const options = [...html.matchAll(/<option\b[^>]*>/g)].map(([tag]) => tag);
  const chosen = options.find((tag) => tag.includes('selected'));
  const values = options.map((tag) => attribute(tag, 'value'));
  return [
    { name: attribute(html, 'name'), value: chosen === undefined ? '' : attribute(chosen, 'value'), kind: 'choice', options: values },
  ];
}

/** Radios and ticks of one name are one question. */
function together(fields: readonly WalkedField[]): WalkedField[] {
  const byName = new Map<string, WalkedField>();
  for (const field of fields) {
    const before = field.kind === 'choice' ? byName.get(field.name) : undefined;
    if (before === undefined) byName.set(field.kind === 'hidden' ? `${field.name} hidden` : field.name, field);
    else byName.set(field.name, { ...before, value: before.value || field.value, options: [...before.options, ...field.options] });
  }
  return [...byName.values()];
}

export function readPage(html: string): WalkedPage {
  const links = [
    ...html.matchAll(/\b(?:href|data-open|src|data-dialog)="([^"#]+)"/g),
    ...html.matchAll(/&quot;address&quot;:&quot;([^&]+(?:&amp;[^&]+)*)&quot;/g),
  ].map(([, address]) => plain(plain(address ?? '')));
  const own = /<form\b([^>]*)>([\s\S]*?)<\/form>/.exec(
    html.includes('id="aspnetForm"') ? html.slice(html.indexOf('<form method="post"')) : html,
  );
  if (own === null || !/method="post"/.test(own[1] ?? '')) return { links };
  const body = own[2] ?? '';
  const inputs = [...body.matchAll(/<input\b[^>]*>/g)].flatMap(([tag]) => readInput(tag));
  const selects = [...body.matchAll(/<select\b[\s\S]*?<\/select>/g)].flatMap(([tag]) => readSelect(tag));
  const areas = [...body.matchAll(/<textarea\b[^>]*>/g)].map(
    ([tag]): WalkedField => ({ name: attribute(tag, 'name'), value: '', kind: 'text', options: [] }),
  );
  const buttons = [...body.matchAll(/<button\b[^>]*name="__ACTION"[^>]*>/g)].map(([tag]) => attribute(tag, 'value'));
  return { links, form: { action: attribute(own[1] ?? '', 'action'), fields: together([...inputs, ...selects, ...areas]), buttons } };
}
