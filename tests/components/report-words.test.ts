import { expect, it } from 'vitest';
import { placeMarks } from '../../components/reports/place-marks';
import { widthOfWords, wrappedLines } from '../../components/reports/wrapped-lines';

it('a note below a picture is told in lines that fit, word for word', () => {
  const note = 'Un punto representa 6 formularios.';
  const lines = wrappedLines(note, 180);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.every((line) => widthOfWords(line) <= 180)).toBe(true);
  expect(lines.join(' ')).toBe(note);
});

it.each([300, 240, 560])('no line of a picture of %i pixels runs through the words of the other where both have room', (width) => {
  const texts = ['½: 6 h 10 min', '9/10: 2 d 0 h'];
  const marks = [
    { x: width * 0.5, text: texts[0] ?? '' },
    { x: width * 0.8, text: texts[1] ?? '' },
  ];
  const placed = placeMarks(marks, width);
  const spans = placed.map(({ row, isLeft }, at) => {
    const { x = 0, text = '' } = marks[at] ?? {};
    const wide = widthOfWords(text) + 5;
    return { row, from: isLeft ? x - wide : x, to: isLeft ? x : x + wide };
  });
  for (const [at, span] of spans.entries()) {
    const above = marks.filter((_, other) => other !== at && (placed[other]?.row ?? 0) < span.row);
    expect(above.filter(({ x }) => x > span.from && x < span.to)).toEqual([]);
  }
  expect(new Set(placed.map(({ row }) => row)).size).toBe(2);
});
