import type { FormElement } from './element';
import type { Values } from './form-behaviour';

/** The element with the options that its parent's value leads to; with none while the parent is empty. */
export function withOptions(element: FormElement, values: Values): FormElement {
  const { cascade, list } = element;
  if (cascade === undefined) return element;
  const parent = values[cascade.from] ?? '';
  const options = Object.hasOwn(cascade.lists, parent) ? cascade.lists[parent]?.options : undefined;
  const listItemTypeId = list?.listItemTypeId ?? Object.values(cascade.lists)[0]?.listItemTypeId ?? '';
  return { ...element, list: { listItemTypeId, options: options ?? [] } };
}
