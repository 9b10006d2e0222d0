/** A short id that is not taken: the prefix and eight hexadecimal digits by chance. Works on addresses without TLS too. */
export const newId = (prefix: string, isTaken: (id: string) => boolean): string => {
  const id = `${prefix}-${[...crypto.getRandomValues(new Uint8Array(4))].map(hex).join('')}`;
  return isTaken(id) ? newId(prefix, isTaken) : id;
};

const hex = (byte: number): string => byte.toString(16).padStart(2, '0');
