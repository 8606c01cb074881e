/** HTML as ClientTrack's forms have it (clienttrack-ui.md B): a table of label cells and field cells. */

export const row = (label: string, control: string, id = ''): string =>
  `<tr><td class="LabelStyle"><label id="Label${id}_Renderer">${label}</label></td><td class="FieldStyle">${control}</td></tr>`;

export const text = (id: string, value = ''): string => `<input type="text" class="form-control" id="${id}_Renderer" value="${value}">`;

export const date = (id: string, value = ''): string =>
  `<span class="DateField input-group"><input type="text" class="form-control" id="${id}_Renderer" value="${value}"><span class="input-group-addon">▾</span></span>`;

export const select = (id: string, options: Record<string, string>, chosen = ''): string =>
  `<select class="form-control" id="${id}_Renderer"><option value="">--SELECT--</option>${Object.entries(options)
    .map(([value, words]) => `<option value="${value}"${value === chosen ? ' selected' : ''}>${words}</option>`)
    .join('')}</select>`;

export const radios = (id: string, options: Record<string, string>): string =>
  `<span id="${id}_Renderer">${Object.entries(options)
    .map(([value, words]) => `<input type="radio" name="R${id}" value="${value}"> ${words} `)
    .join('')}</span>`;

export const tick = (id: string): string => `<input type="checkbox" id="${id}_Renderer">`;

export const form = (rows: string, heading = 'Basic Client Information'): string =>
  `<form autocomplete="off"><h2>${heading}</h2><table class="FormPage"><tbody>${rows}</tbody></table></form>`;

export const veteran = { 0: 'No', 1: 'Yes', 99: 'Data Not Collected' };
export const nameQuality = { 1: 'Full name reported', 2: 'Partial, street name, or code name reported', 99: 'Data not collected' };

/** A page with one field of every kind. */
export const intake = form(
  row('First Name', text('1')) +
    row('Last Name', text('2')) +
    row('Birth Date', date('3')) +
    row('Veteran Status', select('4', veteran)) +
    row('SSN Quality', radios('5', { 8: 'Doesn’t know', 99: 'Data not collected' })) +
    row('Show Address and Contact Information', tick('6')) +
    row('Msg Phone', '<input type="text" id="7_Renderer" placeholder="(###) ###-####">') +
    row('Project Start Date', '<input type="date" id="8_Renderer">'),
);
