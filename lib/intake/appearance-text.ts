import { decodePDFRawStream, PDFDict, type PDFDocument, PDFName, PDFRawStream, type PDFWidgetAnnotation } from '@cantoo/pdf-lib';

/** Fonts whose bytes are letters we know. Of others we cannot say what the page shows. */
const plainEncodings = new Set(['WinAnsiEncoding', 'PDFDocEncoding', 'StandardEncoding', 'MacRomanEncoding']);

/**
 * What a field's own drawing shows: undefined when there is none, or when its font keeps its letters to itself. A viewer
 * makes a missing drawing from the value, so then there is one reading only.
 */
export function appearanceText(document: PDFDocument, widget: PDFWidgetAnnotation): string | undefined {
  const drawing = document.context.lookup(widget.dict.lookupMaybe(PDFName.of('AP'), PDFDict)?.get(PDFName.of('N')));
  if (!(drawing instanceof PDFRawStream)) return undefined;
  const content = new TextDecoder('latin1').decode(decodePDFRawStream(drawing).decode());
  const shown = shownStrings(content);
  const fonts = [drawing.dict, document.getForm().acroForm.dict].map((holder, index) =>
    holder.lookupMaybe(PDFName.of(index === 0 ? 'Resources' : 'DR'), PDFDict)?.lookupMaybe(PDFName.of('Font'), PDFDict),
  );
  const isPlain = shown.fonts.every((name) => fonts.some((font) => isPlainFont(font?.lookupMaybe(PDFName.of(name), PDFDict))));
  return isPlain ? shown.text : undefined;
}

function isPlainFont(font: PDFDict | undefined): boolean {
  const subtype = font?.lookup(PDFName.of('Subtype'));
  const encoding = font?.lookup(PDFName.of('Encoding'));
  if (!(subtype instanceof PDFName) || !['Type1', 'TrueType'].includes(subtype.decodeText())) return false;
  const base =
    encoding instanceof PDFDict && !encoding.has(PDFName.of('Differences')) ? encoding.lookup(PDFName.of('BaseEncoding')) : encoding;
  return base === undefined || (base instanceof PDFName && plainEncodings.has(base.decodeText()));
}

/** Strings, names and words of a page's drawing language, in their order. */
const tokens = /\((?:[^()\\]|\\[\s\S]|\((?:[^()\\]|\\[\s\S])*\))*\)|<[\da-fA-F\s]*>|\/[^\s()<>[\]{}/%]+|%[^\r\n]*|[^\s()<>[\]{}/%]+/g;
const showing = new Set(['Tj', 'TJ', "'", '"']);

function shownStrings(content: string): { text: string; fonts: string[] } {
  const fonts: string[] = [];
  let text = '';
  let strings: string[] = [];
  let name = '';
  for (const [token] of content.matchAll(tokens)) {
    if (token.startsWith('(') || token.startsWith('<')) strings.push(token);
    else if (token.startsWith('/')) name = token.slice(1);
    else if (!/^[-+.\d]/.test(token)) {
      if (showing.has(token)) text += strings.map(lettersOf).join('');
      if (token === 'Tf') fonts.push(name);
      strings = [];
    }
  }
  return { text, fonts };
}

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function lettersOf(token: string): string {
  const bytes = token.startsWith('<')
    ? token.replace(/[<>\s]/g, '').replace(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16)))
    : token
        .slice(1, -1)
        .replace(/\\([0-7]{1,3}|\r\n|[\s\S])/g, (_, code: string) =>
          /^[0-7]/.test(code) ? String.fromCharCode(Number.parseInt(code, 8) & 255) : /^[\r\n]/.test(code) ? '' : (escapes[code] ?? code),
        );
  return new TextDecoder('windows-1252').decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
}
