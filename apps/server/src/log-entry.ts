/** A line of the server's log. It names what happened, never what anyone wrote. */
export interface LogEntry {
  readonly level: 'info' | 'error';
  readonly event: string;
  readonly [detail: string]: unknown;
}
export type Log = (entry: LogEntry) => void;

/** One JSON object a line on standard error, where it does not mix with what the command line prints. */
export const logToStandardError: Log = (entry) => {
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), ...entry })}\n`);
};

/** What may be logged of an error: its name and where it arose. Its message may quote what a person entered. */
export const traceOf = (error: unknown): { readonly error: string; readonly trace: readonly string[] } => {
  if (!(error instanceof Error)) return { error: typeof error, trace: [] };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { error: error.name, trace: frames.map((line) => line.trim()) };
};
