import { z } from 'zod';

/** A text, a name or an id that says something. */
export const Text = z.string().regex(/\S/, 'text that is not only spaces');

/** The language of texts, as a tag: `en`, `pt-BR`. */
export const LanguageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'the tag of a language, such as en or pt-BR');
