/** How wide a letter of a picture is at most on average: a picture's words cannot be measured before they are drawn. */
const letter = 7;

export const widthOfWords = (text: string): number => text.length * letter;

/** The words in lines of at most this width; a single word is never cut. */
export function wrappedLines(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || widthOfWords(`${last} ${word}`) > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
