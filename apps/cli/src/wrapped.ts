const WIDTH = 100;

/** A text on lines of at most 100 columns: the first begins with `first`, the others with `rest`. A longer word stands alone. */
export const wrapped = (text: string, first = '', rest = first, width = WIDTH): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? (lines.length === 0 ? first : rest) + word : `${line} ${word}`;
  }
  return [...lines, line];
};
