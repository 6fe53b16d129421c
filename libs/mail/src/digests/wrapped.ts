const WIDTH = 76;

/** A text in lines of at most 76 characters, as far as its words allow it, with what stands before its lines. */
export function wrapped(text: string, before = '', beforeOthers = before): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? before + word : `${line} ${word}`;
    if (line === '' || longer.length <= WIDTH) {
      line = longer;
    } else {
      lines.push(line);
      line = beforeOthers + word;
    }
  }
  return [...lines, line].join('\n');
}
