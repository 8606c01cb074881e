import type { PageDescription } from '../messages';
import type { Profile } from '../profiles/profile';
import type { Screen } from '../screens/screen';
import { isAmong } from './words';

/** Accepted spellings of a label on a screen, with those the profile adds. */
export function spellingsOf(labels: readonly string[], screen: Screen, profile: Profile): string[] {
  const added = profile.spellings[screen.name] ?? {};
  return labels.flatMap((label) => [label, ...(added[label] ?? [])]);
}

const lastPart = (path: string): string => path.split('/').at(-1)?.toLowerCase() ?? '';

/** The address is the one this screen lists for its capture. */
export function isAtAddress(screen: Screen, page: PageDescription): boolean {
  const address = screen.capture?.address;
  if (address === undefined || lastPart(page.address.path) !== address.page.toLowerCase()) return false;
  return Object.entries(address.alsoParams ?? {}).every(([name, value]) => paramOf(page, name) === value);
}

/** A parameter of the address by name; ASP.NET does not mind its case. */
export function paramOf(page: PageDescription, name: string): string | undefined {
  return Object.entries(page.address.params).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
}

/**
 * The screens a page can be: two signals must agree. The heading is one; the fields named as proof are the other,
 * and on a page without fields the button to press next, or the address.
 */
export function recognizeScreens(page: PageDescription, screens: readonly Screen[], profile: Profile): Screen[] {
  const labels = page.controls.map((control) => control.label);
  const possible = screens.filter((screen) => {
    if (!page.headings.some((heading) => isAmong(heading, screen.recognize.headings))) return false;
    const { proof } = screen.recognize;
    if (proof.length === 0) return page.buttons.some((button) => isAmong(button, screen.next)) || isAtAddress(screen, page);
    return proof.every((spellings) => {
      const accepted = spellingsOf(spellings, screen, profile);
      return labels.some((label) => isAmong(label, accepted));
    });
  });
  // A section of one page is called what another page is called: the page's own title, its first heading, decides.
  const titled = possible.filter((screen) => isAmong(page.headings[0] ?? '', screen.recognize.headings));
  return possible.length > 1 && titled.length > 0 ? titled : possible;
}
