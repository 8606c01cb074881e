import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { IntlProvider } from 'use-intl';
import { catalogues, type Language } from '../../lib/i18n/catalogue';

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean;
}
globalThis.IS_REACT_ACT_ENVIRONMENT = true;

/** Renders into jsdom in one language; the returned element is the whole of what a person could read. */
export async function render(node: ReactNode, language: Language = 'en'): Promise<HTMLElement> {
  const container = document.createElement('div');
  document.body.replaceChildren(container);
  const root = createRoot(container);
  await act(async () =>
    root.render(
      <IntlProvider locale={language} messages={catalogues[language]} timeZone="America/Chicago">
        {node}
      </IntlProvider>,
    ),
  );
  return container;
}

/** The button with that text or name. */
export function button(container: HTMLElement, name: string): HTMLButtonElement {
  const found = [...container.querySelectorAll('button')].find(
    (each) => each.textContent?.trim() === name || each.getAttribute('aria-label') === name,
  );
  if (found === undefined) throw new Error(`no button "${name}"`);
  return found;
}

export const press = (container: HTMLElement, name: string): Promise<void> => act(async () => button(container, name).click());

/** Types as a person does: React listens to the native setter's event. */
export async function type(container: HTMLElement, label: string, text: string): Promise<void> {
  const field = [...container.querySelectorAll('label')].find((each) => each.textContent?.trim() === label);
  const input = document.getElementById(field?.htmlFor ?? '');
  if (!(input instanceof HTMLInputElement)) throw new Error(`no field "${label}"`);
  const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  await act(async () => {
    setter?.call(input, text);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
