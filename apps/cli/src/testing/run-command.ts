import type { Command } from '../outcome.ts';

/** What a command gives without a process around it. Throws when it refuses. */
export const given = async (
  command: Command,
  ...args: readonly string[]
): Promise<{ readonly text: string; readonly json: unknown }> => {
  const outcome = await command(args);
  if (!outcome.ok) throw new Error(`${outcome.refusal.path}: ${outcome.refusal.message}`);
  // What a machine gets has gone through JSON.
  return { text: outcome.value.text, json: JSON.parse(JSON.stringify(outcome.value.json)) };
};

/** Why a command refuses, or nothing. */
export const refusalOf = async (command: Command, ...args: readonly string[]) => {
  const outcome = await command(args);
  return outcome.ok ? undefined : outcome.refusal;
};
