import type { PracticeProfile } from './profiles/profile';
import { type PracticeRequest, parameter } from './request';

const [firstOwn, afterOwn] = [1_000_000_000, 1_001_000_000];

/** Ours is 1000xxxxxx: of an element when a renderer follows or when it stands in the rules, else of a form, a button, a menu option. */
const ownNumber = /(?<before>[:[,{]")?(?<!\d)(?<number>1000\d{6})(?!\d)(?<after>_(?:Renderer|wp)|"(?=[:,\]}]))?/g;

/** The vendor's: five or six digits, wherever they name an element. */
const vendorNumber = /(?<before>[:[,{]")?(?<!\d)(?<number>(?:82|90|92)\d{3}|10[67]\d{3})(?!\d)(?<after>_(?:Renderer|wp)|"(?=[:,\]}]))?/g;

export interface Numbers {
  /** In a page, a script or an address that goes out. */
  inAnswer(text: string): string;
  /** A post and an address as they came, in our numbers. */
  inRequest(request: PracticeRequest): PracticeRequest;
}

/** Which of the sets of element numbers a page has: by the key of its record. */
function setShift({ idSets = [] }: PracticeProfile, query: URLSearchParams): number {
  const key = Number(parameter(query, 'PrimaryKey').replace(/\D/g, '').slice(-6));
  return idSets.length === 0 ? 0 : (idSets[key % idSets.length] ?? 0);
}

function withOriginal(number: string, shift: number, ids: ReadonlyMap<string, string>, vendorShift: number): string {
  const named = ids.get(number);
  if (named !== undefined) return named;
  const vendors = String(Number(number) - vendorShift);
  if (vendorShift !== 0 && /^(?:(?:82|90|92)\d{3}|10[67]\d{3})$/.test(vendors)) return vendors;
  const own = Number(number) - shift;
  return own >= firstOwn && own < afterOwn ? String(own) : number;
}

const shiftVendors = (text: string, shift: number): string =>
  shift === 0
    ? text
    : text.replace(vendorNumber, (whole: string, before: string | undefined, number: string, after: string | undefined) => {
        const isElement = after?.startsWith('_') === true || (before !== undefined && after !== undefined);
        return isElement ? `${before ?? ''}${Number(number) + shift}${after ?? ''}` : whole;
      });

/** Translates between our numbers and this customer's; undefined when they are the same. */
export function numbersOf(profile: PracticeProfile, query: URLSearchParams): Numbers | undefined {
  const { idShift = 0, vendorShift = 0, ids = {}, idSets } = profile;
  if (idShift === 0 && vendorShift === 0 && idSets === undefined && Object.keys(ids).length === 0) return undefined;
  const elementShift = idShift + setShift(profile, query);
  const back = new Map(Object.entries(ids).map(([ours, theirs]) => [theirs, ours]));
  const out = (number: string, shift: number) => (Object.hasOwn(ids, number) ? (ids[number] ?? number) : String(Number(number) + shift));
  const inName = (name: string) => name.replace(/^\d+(?=_)/, (number) => withOriginal(number, elementShift, back, vendorShift));
  const inAddress = (value: string) => value.replace(/\d+/, (number) => withOriginal(number, idShift, back, 0));
  const inAddressOf = /^(?:FormID|AssessmentID|WorkflowID)$/i;
  const ofForm = new Set(['__FORMID', '__ACTION']);
  return {
    inAnswer: (text) =>
      shiftVendors(text, vendorShift).replace(ownNumber, (_, before: string | undefined, number: string, after: string | undefined) => {
        const isElement = after?.startsWith('_') === true || (before !== undefined && after !== undefined);
        return `${before ?? ''}${out(number, isElement ? elementShift : idShift)}${after ?? ''}`;
      }),
    inRequest(request) {
      const form = new URLSearchParams();
      for (const [name, value] of request.form) {
        if (name === '__CHANGED') form.append(name, inName(value));
        else form.append(inName(name), ofForm.has(name) ? inAddress(value) : value);
      }
      const asked = new URLSearchParams();
      for (const [name, value] of request.query) asked.append(name, inAddressOf.test(name) ? inAddress(value) : value);
      return { ...request, form, query: asked };
    },
  };
}
