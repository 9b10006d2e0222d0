const ENTER = /[\r\n]/;
const BACKSPACE = new Set(['\u007F', '\b']);
const [INTERRUPT, END] = ['\u0003', '\u0004'];

/** Whether there is somebody at a terminal who can be asked. */
export const canAsk = (): boolean => process.stdin.isTTY && process.stderr.isTTY;

/** Asks for a passphrase on the terminal, without showing it. Nothing when the person leaves it at that. */
export const askPassphrase = (question: string): Promise<string | undefined> =>
  new Promise((resolve) => {
    const { stdin, stderr } = process;
    let typed: readonly string[] = [];
    const end = (answer: string | undefined): void => {
      stdin.off('data', read).setRawMode(false).pause();
      stderr.write('\n');
      resolve(answer);
    };
    const read = (piece: Buffer | string): void => {
      for (const character of String(piece)) {
        if (ENTER.test(character)) return end(typed.join(''));
        if (character === INTERRUPT || (character === END && typed.length === 0)) return end(undefined);
        typed = BACKSPACE.has(character) ? typed.slice(0, -1) : [...typed, character];
      }
    };
    // The question comes last: what is typed before the terminal stops showing it would be shown.
    stdin.setRawMode(true).resume().setEncoding('utf8').on('data', read);
    stderr.write(question);
  });
