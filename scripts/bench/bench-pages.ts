const head = (title: string, firstName = 'Zzamber'): string => `<!DOCTYPE html><html lang="en"><head><title>${title}</title></head><body>
<div><span aria-label="Name">${firstName} Zzquillstone</span></div><h1>${title}</h1>`;

const options = (texts: readonly string[]): string =>
  ['--SELECT--', ...texts].map((text, index) => `<option value="${index || ''}">${text}</option>`).join('');
const list = (id: string, texts: readonly string[], change = ''): string =>
  `<select class="form-control" id="${id}_Renderer"${change}>${options(texts)}</select>`;
const field = (id: string, label: string, control: string): string =>
  `<tr><td class="LabelStyle"><label id="Label${id}_Renderer" for="${id}_Renderer">${label}</label></td><td class="FieldStyle">${control}</td></tr>`;
const text = (id: string): string => `<input class="form-control" type="text" id="${id}_Renderer" autocomplete="off">`;
const tick = (id: string): string => `<input type="checkbox" id="${id}_Renderer">`;

const missing = ["Client doesn't know", 'Client prefers not to answer', 'Data not collected'] as const;
const relationships = ['Self', ...Array.from({ length: 59 }, (_, index) => `Relation ${index + 1}`)];

/** What the stopwatch on the page's side needs: when something was last put somewhere, and when the page last drew itself. */
const stopwatch = `<script>
const now = () => performance.timeOrigin + performance.now();
window.lastWrite = 0; window.lastDraw = 0;
document.addEventListener('change', () => { window.lastWrite = now(); }, true);
const controls = () => [...document.querySelectorAll('input, select')];
const held = (control) => control.type === 'checkbox' ? String(control.checked) : control.value;
/** As ClientTrack's rules do: what is in the form travels with the question, and the form is drawn anew with it. */
async function ServerEvaluate() {
  const before = controls().map(held);
  await fetch('bench-rules.aspx?' + new URLSearchParams(location.search));
  const form = document.querySelector('form');
  form.innerHTML = form.innerHTML;
  controls().forEach((control, index) => {
    if (control.type === 'checkbox') control.checked = before[index] === 'true'; else control.value = before[index];
  });
  window.lastDraw = now();
}
</script>`;

export interface Wanted {
  id: string;
  value: string;
}

export interface BenchPage {
  title: string;
  html: string;
  /** What must stand there afterwards; a phone with its digits. */
  wanted: readonly Wanted[];
}

/** Ten fields of six kinds, a list of sixty options among them. With `redraws`, one of them asks the server and the form is drawn anew. */
export function fieldsPage(redraws: boolean): BenchPage {
  const title = 'Basic Client Information';
  const asks = redraws ? ' onchange="ServerEvaluate(this.id)"' : '';
  const rows = [
    field('82148', 'First Name', text('82148')),
    field('82147', 'Last Name', text('82147')),
    field('82159', 'SSN Quality', list('82159', missing)),
    field('82165', 'Date of Birth Quality', list('82165', missing, asks)),
    field('82146', 'Sex', list('82146', ['Female', 'Male', ...missing])),
    field('82169', 'Veteran Status', list('82169', ['No', 'Yes', ...missing])),
    field('82172', 'Show Address and Contact Information', tick('82172')),
    field('82181', 'Msg Phone', text('82181')),
    field('82154', 'Relationship to Head of Household', list('82154', relationships)),
    field('82170', 'Name Quality', list('82170', ['Full name reported', 'Partial, street name, or code name reported', ...missing])),
  ];
  const wanted = ['Zzamber', 'Zzquillstone', '3', '3', '5', '2', 'true', '5125550142', '1', '2'];
  const ids = ['82148', '82147', '82159', '82165', '82146', '82169', '82172', '82181', '82154', '82170'];
  return {
    title,
    html: `${head(title)}<form method="post" autocomplete="off"><table class="FormPage"><tbody>${rows.join('\n')}</tbody></table><button type="submit" id="Renderer_SAVE">Save</button></form>${stopwatch}</body></html>`,
    wanted: ids.map((id, index) => ({ id: `${id}_Renderer`, value: wanted[index] ?? '' })),
  };
}

const services = ['CES - ES Referral', 'CES - TH Referral', 'CES - RRH Referral', 'CES - PSH Referral'] as const;

export const providerOf = (index: number): string => `Practice Provider ${String(index + 1).padStart(3, '0')}`;

/** Quick Referrals: one row per provider, a tick and a service for each, and the date above. */
export function gridPage(rows: number, firstName: string): BenchPage {
  const title = 'Quick Referrals';
  const cells = (index: number): string =>
    `<tr class="GridRow"><th scope="row">${providerOf(index)}</th><td>${tick(`9471_SF1::${index}`)}</td><td>${list(`9472_SF1::${index}`, services)}</td><td>${text(`9474_SF1::${index}`)}</td></tr>`;
  const body = Array.from({ length: rows }, (_, index) => cells(index)).join('\n');
  const grid = `<table class="ResultSet EditGrid"><thead><tr><th>Refer to Provider</th><th>Refer</th><th>Referral Service</th><th>Comments</th></tr></thead><tbody>${body}</tbody></table>`;
  const date = `<table class="FormPage"><tbody>${field('9461', 'Referral Date', `<span class="DateField input-group">${text('9461')}</span>`)}</tbody></table>`;
  const wanted = Array.from({ length: rows }, (_, index) => [
    { id: `9471_SF1::${index}_Renderer`, value: 'true' },
    { id: `9472_SF1::${index}_Renderer`, value: '3' },
  ]);
  return {
    title,
    html: `${head(title, firstName)}<form method="post" autocomplete="off">${date}${grid}<button type="submit" id="Renderer_SAVE">Save</button></form>${stopwatch}</body></html>`,
    wanted: [{ id: '9461_Renderer', value: '11/18/2026' }, ...wanted.flat()],
  };
}

/** The list of what is saved, still empty: seen between two fills, it proves that the last one was not saved. */
export const emptyList = (
  firstName: string,
): string => `${head('Client Referrals', firstName)}<table class="ResultSet"><thead><tr><th>Referral Date</th><th>Referral Service</th><th>Refer to Provider</th></tr></thead>
<tbody><tr><td>01/05/2026</td><td>CES - ES Referral</td><td>Zz Other Provider</td></tr></tbody></table><button type="button">Add New Referral</button></body></html>`;
