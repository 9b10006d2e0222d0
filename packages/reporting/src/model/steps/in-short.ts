const MOST = 220;

/** The beginning of a text, cut between words with an ellipsis; a text that is short enough stays as it is. */
export const inShort = (text: string): string => {
  const characters = Array.from(text);
  if (characters.length <= MOST) return text;
  const cut = characters.slice(0, MOST).join('');
  const space = cut.search(/\s\S*$/u);
  return `${(space > MOST / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
};
