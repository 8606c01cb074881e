const shown = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'paint-order',
  'fill-opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;

/** A copy that looks the same without our style sheets. */
function withOwnStyle(svg: SVGSVGElement): SVGSVGElement {
  const copy = document.importNode(svg, true);
  const originals = [svg, ...svg.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  for (const [at, original] of originals.entries()) {
    const style = getComputedStyle(original);
    for (const name of shown) copies[at]?.setAttribute(name, style.getPropertyValue(name));
    copies[at]?.removeAttribute('class');
  }
  return copy;
}

/** The picture as it is on the screen, on white, twice as fine. */
export async function pngOf(svg: SVGSVGElement): Promise<Blob | undefined> {
  const [width, height] = [svg.width.baseVal.value, svg.height.baseVal.value];
  const margin = 16;
  const image = document.createElement('img');
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(withOwnStyle(svg)))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = (width + 2 * margin) * 2;
  canvas.height = (height + 2 * margin) * 2;
  const context = canvas.getContext('2d');
  if (context === null) return undefined;
  context.scale(2, 2);
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width + 2 * margin, height + 2 * margin);
  context.drawImage(image, margin, margin, width, height);
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/png'));
}
