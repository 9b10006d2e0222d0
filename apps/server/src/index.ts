export { DEFAULT_PORT, readConfig } from './config.ts';
export type { Config, ConfigProblem, ServeOptions } from './config.ts';
export { createApi } from './create-api.ts';
export type { ApiDependencies } from './create-api.ts';
export type { Log, LogEntry } from './log-entry.ts';
export { serve } from './serve.ts';
export type { Served, ServeSurroundings } from './serve.ts';
export { wordsForServing } from './serve-refusal.ts';
export type { RefusalWords, ServeRefusal } from './serve-refusal.ts';
