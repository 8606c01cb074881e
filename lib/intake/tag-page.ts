import {
  type PDFDocument,
  type PDFField,
  PDFName,
  type PDFObject,
  PDFOperator,
  PDFOperatorNames,
  type PDFPage,
  type PDFRef,
} from '@cantoo/pdf-lib';

/** 'none': not read out. */
export type TextTag = 'H1' | 'H2' | 'P' | 'none';

/** The structure of a page, which screen readers follow: every text and every field in the order in which it was drawn. */
export interface PageTags {
  text(tag: TextTag, draw: () => void): void;
  /** Lines and colours: nothing to read out. */
  ornament(draw: () => void): void;
  field(field: PDFField): void;
}

/** Begins the structure of a document of one page. */
export function tagPage(document: PDFDocument, page: PDFPage): PageTags {
  const { context, catalog } = document;
  const whole = context.nextRef();
  const root = context.nextRef();
  const parts = context.obj([]);
  const texts = context.obj([]);
  /** Of the page itself, then of each field: number and element by turns. */
  const parents = context.obj([0, texts]);
  context.assign(whole, context.obj({ Type: 'StructElem', S: 'Document', P: root, K: parts }));
  context.assign(root, context.obj({ Type: 'StructTreeRoot', K: whole, ParentTree: { Nums: parents } }));
  catalog.set(PDFName.of('StructTreeRoot'), root);
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
  page.node.set(PDFName.of('StructParents'), context.obj(0));
  // The Tab key goes as the structure goes.
  page.node.set(PDFName.of('Tabs'), PDFName.of('S'));

  const begin = (tag: string, properties: string): void =>
    page.pushOperators(PDFOperator.of(PDFOperatorNames.BeginMarkedContentSequence, [PDFName.of(tag), properties]));
  const end = (): void => page.pushOperators(PDFOperator.of(PDFOperatorNames.EndMarkedContent));
  const add = (S: string, content: PDFObject): PDFRef => {
    const element = context.register(context.obj({ Type: 'StructElem', S, P: whole, Pg: page.ref, K: content }));
    parts.push(element);
    return element;
  };

  return {
    text(tag, draw) {
      if (tag === 'none') return this.ornament(draw);
      const number = texts.size();
      begin(tag, `<</MCID ${number}>>`);
      draw();
      end();
      texts.push(add(tag, context.obj(number)));
    },
    ornament(draw) {
      begin('Artifact', '<</Type /Layout>>');
      draw();
      end();
    },
    field({ acroField }) {
      const places = acroField.Kids()?.asArray() ?? [];
      for (const [at, { dict }] of acroField.getWidgets().entries()) {
        const Obj = places[at];
        if (Obj === undefined) continue;
        const key = parents.size() / 2;
        dict.set(PDFName.of('StructParent'), context.obj(key));
        const name = acroField.dict.get(PDFName.of('TU'));
        if (name !== undefined) dict.set(PDFName.of('TU'), name);
        parents.push(context.obj(key));
        parents.push(add('Form', context.obj({ Type: 'OBJR', Obj, Pg: page.ref })));
      }
    },
  };
}
