import type { FormElement } from './element';
import { escapeHtml } from './html';

export interface ControlView {
  /** `{ElementID}_{renderer}` or `{ElementID}_{renderer}::{rowKey}`; also the name in the post. */
  id: string;
  value: string;
  /** The attribute that wakes the rules, '' when none listens. */
  onchange: string;
}

/** A value that is shown and may not be changed: lists and ticks cannot be read-only, so they are switched off and their value travels beside them. */
function lock(element: FormElement, html: string, view: ControlView): string {
  if (element.readOnly !== true) return html;
  if (!/<select|type="(?:radio|checkbox)"/.test(html)) return html.replace(/<(input|textarea) /g, '<$1 readonly="readonly" ');
  const off = html.replace(/<(select|input) /g, '<$1 disabled="disabled" ');
  return `${off}<input type="hidden" name="${view.id}" value="${escapeHtml(view.value)}">`;
}

function attributes(view: ControlView): string {
  return `id="${view.id}" name="${view.id}"${view.onchange}`;
}

function text(view: ControlView, extra: string): string {
  return `<input type="text" ${attributes(view)} class="form-control" value="${escapeHtml(view.value)}" ${extra}>`;
}

/** A value the list no longer has is shown as nothing chosen. */
function select({ list }: FormElement, view: ControlView): string {
  const offered = (list?.options ?? []).filter((option) => option.hidden !== true || option.value === view.value);
  const options = offered.map(
    ({ value, text }) => `<option value="${value}"${value === view.value ? ' selected="selected"' : ''}>${escapeHtml(text)}</option>`,
  );
  return `<select ${attributes(view)} class="form-control" listitemtypeid="${list?.listItemTypeId ?? ''}"><option value="">--SELECT--</option>${options.join('')}</select>`;
}

/** What the magnifier opens and where a chosen row goes: controls of the same renderer and row. */
function lookup({ id, lookup: data }: FormElement, view: ControlView): string {
  if (data === undefined) return '';
  const suffix = view.id.slice(id.length);
  const copies = Object.fromEntries(Object.entries(data.copies).map(([column, target]) => [column, target + suffix]));
  const key = data.key === undefined ? '' : ` data-key="${data.key}${suffix}"`;
  return ` data-lookup="${data.search}" data-copies="${escapeHtml(JSON.stringify(copies))}"${key}`;
}

/** ASP.NET's lists of radios and ticks: a span around, one input and label each. */
function choices({ list }: FormElement, view: ControlView, type: 'radio' | 'checkbox'): string {
  const chosen = view.value.split(',');
  const inputs = (list?.options ?? []).map(({ value, text, hidden }, index) => {
    const id = `${view.id}_${index}`;
    const isHidden = hidden === true && !chosen.includes(value);
    const checked = chosen.includes(value) ? ' checked="checked"' : '';
    return `<span class="ListItem"${isHidden ? ' style="display:none"' : ''}><input type="${type}" id="${id}" name="${view.id}" value="${value}"${checked}${view.onchange}><label for="${id}">${escapeHtml(text)}</label></span>`;
  });
  return `<span id="${view.id}" class="${type === 'radio' ? 'RadioList' : 'MultiSaveList'}" listitemtypeid="${list?.listItemTypeId ?? ''}">${inputs.join('')}</span>`;
}

/** One control of the element model as ClientTrack's markup. */
export function renderControl(element: FormElement, view: ControlView): string {
  return lock(element, controlOf(element, view), view);
}

function controlOf(element: FormElement, view: ControlView): string {
  const max = element.maxLength === undefined ? '' : `maxlength="${element.maxLength}"`;
  switch (element.type) {
    case 'date':
      return `<span class="DateField input-group">${text(view, 'data-mask="date" placeholder="MM/DD/YYYY"')}<span class="input-group-addon" aria-hidden="true"><i class="CalendarIcon"></i></span></span>`;
    case 'phone':
      return text(view, 'data-mask="phone" size="16"');
    case 'ssn':
      return text(view, 'data-mask="ssn" size="11"');
    case 'number':
      return text(view, `${max} size="6" inputmode="numeric"`);
    case 'lookup':
      return `<span class="LookupField input-group">${text(view, max)}<button type="button" class="FindButton" id="B${view.id}" title="Find"${lookup(element, view)}><i class="FindIcon"></i></button></span>`;
    case 'select':
      return select(element, view);
    case 'radio':
      return choices(element, view, 'radio');
    case 'multicheck':
      return choices(element, view, 'checkbox');
    case 'checkbox':
      return `<input type="checkbox" ${attributes(view)} value="1"${view.value === '1' ? ' checked="checked"' : ''}>`;
    case 'textarea':
      return `<textarea ${attributes(view)} class="form-control" rows="4" ${max}>${escapeHtml(view.value)}</textarea>`;
    case 'display':
      return `<span id="${view.id}_Display" class="DisplayValue">${escapeHtml(view.value)}</span>`;
    case 'hidden':
      return `<input type="hidden" ${attributes(view)} value="${escapeHtml(view.value)}">`;
    case 'button':
      return `<button type="button" class="CommandButton" id="B${view.id}" data-command="B${element.id}">${element.label}</button>`;
    case 'section':
      return '';
    case 'text':
      return text(view, max);
  }
}
