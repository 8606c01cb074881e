import type { RuleHandlers } from '../page-rules';
import { addressFrom, urlFrom } from './address';

export interface Way {
  /** Name of the frame it leads to: '' is the document's own, `_top` the top document. */
  target: string;
  /** Path and query. */
  address: string;
  post?: URLSearchParams;
}

function fieldsOf(form: HTMLFormElement, submitter: HTMLElement | null): URLSearchParams {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form, submitter)) if (typeof value === 'string') fields.append(name, value);
  return fields;
}

/** Where a form goes: a search carries its fields in the address. */
function wayOfForm(form: HTMLFormElement, submitter: HTMLElement | null, base: string): Way {
  const { pathname, search } = urlFrom(base, form.getAttribute('action') ?? '');
  const fields = fieldsOf(form, submitter);
  if (form.method === 'post') return { target: form.target, address: pathname + search, post: fields };
  return { target: form.target, address: `${pathname}?${fields}` };
}

/** Links and forms of the page at `base` would leave the extension: they lead to the core instead. @returns how to stop */
export function catchWays(document: Document, base: string, go: (way: Way) => void): () => void {
  const onClick = (event: Event): void => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
    const href = link?.getAttribute('href') ?? '#';
    if (link === null || href.startsWith('#')) return;
    event.preventDefault();
    go({ target: link.target, address: addressFrom(base, href) });
  };
  const onSubmit = (event: SubmitEvent): void => {
    const { target: form, submitter } = event;
    if (!(form instanceof HTMLFormElement)) return;
    event.preventDefault();
    go(wayOfForm(form, submitter, base));
  };
  document.addEventListener('click', onClick);
  document.addEventListener('submit', onSubmit);
  return () => {
    document.removeEventListener('click', onClick);
    document.removeEventListener('submit', onSubmit);
  };
}

const call = /^(FormChanged|ServerEvaluate)\('([^']+)'\)$/;

/** Does what a control's own handler would: its change wakes the rules. */
export function catchChanges(document: Document, handlers: RuleHandlers): void {
  document.addEventListener('change', ({ target }) => {
    const written = target instanceof Element ? (target.getAttribute('data-onchange') ?? '') : '';
    const [, name, control = ''] = call.exec(written) ?? [];
    if (name === 'FormChanged') handlers.FormChanged(control);
    if (name === 'ServerEvaluate') void handlers.ServerEvaluate(control);
  });
}
