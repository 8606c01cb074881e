import { deployForm } from '../../../lib/practice/deploy-form';
import { numbersOf } from '../../../lib/practice/deploy-numbers';
import type { FormElement } from '../../../lib/practice/element';
import { forms } from '../../../lib/practice/form-registry';
import type { PracticeProfile } from '../../../lib/practice/profile';

export interface ClientTrackField {
  /** ElementID in our own numbers. */
  id: string;
  column: string | undefined;
  /** Of a grid: what ClientTrack calls the row. */
  rowKey: string | undefined;
}

/** What ClientTrack itself knows of its fields: from a control's name in the post to the column it is saved in. */
export function fieldsOf(profile: PracticeProfile): (name: string, query: URLSearchParams) => ClientTrackField | undefined {
  const elements = new Map<string, FormElement>();
  for (const form of forms) {
    for (const page of deployForm(form, profile).definition.pages)
      for (const element of [...page.elements, ...(page.grid?.columns ?? [])]) elements.set(element.id, element);
  }
  return (name, query) => {
    const numbers = numbersOf(profile, query);
    const request = { method: 'POST', path: '', query, form: new URLSearchParams([[name, '']]), now: new Date(0) };
    const [ours = name] = numbers === undefined ? [name] : [...numbers.inRequest(request).form.keys()];
    const [id = '', rest = ''] = ours.split(/_(.*)/s);
    const element = elements.get(id);
    return element && { id, column: element.column, rowKey: rest.split('::')[1] };
  };
}
