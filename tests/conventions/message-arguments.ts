/** The names a sentence asks for, also inside its plural and select branches, sorted. */
export function messageArguments(message: string): string[] {
  const names = new Set<string>();
  for (let at = 0; at < message.length; at++) {
    if (message[at] !== '{') continue;
    const end = closing(message, at);
    const [name = '', , ...branches] = splitOnce(message.slice(at + 1, end));
    names.add(name);
    for (const branch of branchesOf(branches.join(','))) for (const inner of messageArguments(branch)) names.add(inner);
    at = end;
  }
  return [...names].sort();
}

const splitOnce = (argument: string) => argument.split(',').map((part, index) => (index < 2 ? part.trim() : part));

function closing(message: string, open: number): number {
  let depth = 0;
  for (let at = open; at < message.length; at++) {
    if (message[at] === '{') depth++;
    if (message[at] === '}' && --depth === 0) return at;
  }
  return message.length;
}

function branchesOf(text: string): string[] {
  const branches: string[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] !== '{') continue;
    const end = closing(text, at);
    branches.push(text.slice(at + 1, end));
    at = end;
  }
  return branches;
}
