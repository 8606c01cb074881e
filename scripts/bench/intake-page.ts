const options = (texts: readonly string[]): string =>
  ['--SELECT--', ...texts].map((text, index) => `<option value="${index || ''}">${text}</option>`).join('');
const list = (id: string, texts: readonly string[]): string =>
  `<select class="form-control" id="${id}_Renderer">${options(texts)}</select>`;
const field = (id: string, label: string, control: string): string =>
  `<tr><td class="LabelStyle"><label id="Label${id}_Renderer" for="${id}_Renderer">${label}</label></td><td class="FieldStyle">${control}</td></tr>`;
const text = (id: string): string => `<input class="form-control" type="text" id="${id}_Renderer" autocomplete="off">`;
const missing = ["Client doesn't know", 'Client prefers not to answer', 'Data not collected'] as const;

/** An intake page of eight fields without any rule: what the fill costs when the page does nothing of its own. */
export const intakePage = `<!DOCTYPE html><html lang="en"><head><title>Basic Client Information</title></head><body>
<h1>Basic Client Information</h1><form method="post" autocomplete="off"><table class="FormPage"><tbody>
${field('82148', 'First Name', text('82148'))}
${field('82147', 'Last Name', text('82147'))}
${field('82159', 'SSN Quality', list('82159', missing))}
${field('82165', 'Date of Birth Quality', list('82165', missing))}
${field('82146', 'Sex', list('82146', ['Female', 'Male', ...missing]))}
${field('82169', 'Veteran Status', list('82169', ['No', 'Yes', ...missing]))}
${field('82181', 'Msg Phone', text('82181'))}
${field('82170', 'Name Quality', list('82170', ['Full name reported', 'Partial, street name, or code name reported', ...missing]))}
</tbody></table><button type="submit" id="Renderer_SAVE">Save</button></form></body></html>`;
