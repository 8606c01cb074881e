import { widthOfWords } from './wrapped-lines';

/** Between a line and its words. */
export const markGap = 5;

interface Mark {
  x: number;
  text: string;
}
export interface PlacedMark {
  /** Rows of words from the top; the line begins at its own row. */
  row: number;
  /** The words stand before the line. */
  isLeft: boolean;
}

/** From the top down: only the lines of the rows above pass through a row. */
function inOrder(marks: readonly Mark[], width: number): { placed: PlacedMark; isFree: boolean }[] {
  return marks.map(({ x, text }, row) => {
    const wide = markGap + widthOfWords(text);
    const from = (isLeft: boolean): number => (isLeft ? x - wide : x);
    const sides = [false, true].filter((isLeft) => from(isLeft) >= 0 && from(isLeft) + wide <= width);
    const free = sides.find((isLeft) => marks.slice(0, row).every((other) => other.x < from(isLeft) || other.x > from(isLeft) + wide));
    return { placed: { row, isLeft: free ?? sides[0] ?? x > width / 2 }, isFree: free !== undefined };
  });
}

/** Where the words of upright lines stand, so that no other line runs through them where there is room. */
export function placeMarks(marks: readonly Mark[], width: number): PlacedMark[] {
  const straight = inOrder(marks, width);
  const turned = inOrder([...marks].reverse(), width).reverse();
  const isFree = (placing: typeof straight): boolean => placing.every((each) => each.isFree);
  return (isFree(straight) || !isFree(turned) ? straight : turned).map(({ placed }) => placed);
}
