/**
 * The extension's policy runs no handler that is written in a page, and complains of each. They stand beside, as data:
 * `catch-ways` does what they say, and the panel's page script reads them there too.
 */
const withoutHandlers = (html: string): string => html.replace(/ onchange=/g, ' data-onchange=');

/** A served page as a document: its stylesheet inside it, nothing in it that loads or runs by itself. */
export function parsePage(html: string, stylesheet: string): Document {
  const page = new DOMParser().parseFromString(withoutHandlers(html), 'text/html');
  for (const link of page.querySelectorAll('link[rel="stylesheet"]')) {
    const style = page.createElement('style');
    style.textContent = stylesheet;
    link.replaceWith(style);
  }
  for (const script of page.querySelectorAll('script[src]')) script.remove();
  for (const frame of page.querySelectorAll('iframe[src]')) frame.removeAttribute('src');
  return page;
}

/** The answer to a rule or a part of a page, as it may stand in a document of the extension. */
export const partOfPage = withoutHandlers;
