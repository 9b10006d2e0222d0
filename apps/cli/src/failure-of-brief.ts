import { dirname } from 'node:path';
import type {
  BriefRefusal,
  OwnFileFault,
  OwnWordsFault,
  TemplateFault,
  UnknownTemplate,
} from '@forewarn/reporting';
import { HELPERS, MOST_BYTES } from '@forewarn/reporting';
import type { Failure } from './failure.ts';
import { failureInFull, inFile, inputFailure, usageFailure } from './failure.ts';

/** Why no brief could be made, in words. */
export const failureOfBrief = (
  refusal: BriefRefusal | UnknownTemplate | OwnFileFault | OwnWordsFault,
): Failure => {
  switch (refusal.code) {
    case 'unknown-template':
      return usageFailure(
        '--template',
        `There is no template “${refusal.name}”.`,
        `Templates: ${refusal.known.join(', ')}.`,
      );
    case 'unknown-language':
      return usageFailure(
        '--language',
        `There are no words in “${refusal.language}” yet.`,
        `Languages: ${refusal.known.join(', ')}.`,
      );
    case 'nothing-at-level':
      return refusal.at === null
        ? inputFailure(
            refusal.code,
            '$.events',
            'The case holds no event yet, so there is nothing to brief.',
            'Record something first.',
          )
        : inputFailure(
            refusal.code,
            '--level',
            `Nothing of this case may be shown at level ${refusal.level} as of ${refusal.at}.`,
            'Choose a higher level or a later date, or have events released at this one.',
          );
    case 'template-fault':
      return inputFailure(refusal.code, placeOfFault(refusal), ...wordsForFault(refusal));
    case 'own-file':
      return inputFailure(refusal.problem, refusal.file, ...OWN_FILE[refusal.problem](refusal.file));
    case 'own-words':
      return inFile(refusal.file, failureInFull(refusal.problems));
  }
};

/** `DIR/NAME.hbs:12:3`, or the file alone where the fault is in no one place of it. */
export const placeOfFault = ({ file, line, column }: TemplateFault): string =>
  [file, line, column].filter((part) => part !== null).join(':');

type Words = readonly [message: string, hint: string];

/** What is wrong with a template, as a sentence and what to do. */
export const wordsForFault = ({ problem, found, isFromVariable }: TemplateFault): Words => {
  const [message, hint] = FAULTS[problem](found);
  return [message, isFromVariable ? `A variable at this place printed it. ${hint}` : hint];
};

const FAULTS: Readonly<Record<TemplateFault['problem'], (found: string) => Words>> = {
  'not-a-template': (found) => [
    `The template cannot be read on after “${found}”.`,
    'Each {{#block}} ends with its own {{/block}}, in their order; a comment is {{!-- … --}}.',
  ],
  'unknown-field': (found) => [
    `There is no “${found}” here.`,
    '“forewarn template variables” lists what there is. Within a block, ../ leads out of it; words of your own stand in words/LANGUAGE.json beside the template.',
  ],
  'raw-output': (found) => [
    `“${found}” would be printed without being escaped.`,
    'Write two braces: what stands in a case is text, never markup.',
  ],
  'not-offered': (found) => [
    `Templates are not given “${found}”.`,
    `They have the blocks each, if, unless and with, and the helpers ${[...HELPERS.keys()].join(', ')}.`,
  ],
  'wrong-argument': (found) => [
    `“${found}” gets arguments of another number or kind than it takes.`,
    'The README of the templates says what each helper takes.',
  ],
  'nested-too-deep': (found) => [
    `Too much stands within one another at “${found}”.`,
    'Take some of it out of the rest.',
  ],
  misplaced: (found) => [
    `“${found}” stands where a brief has no place for it.`,
    'Text stands in headings, paragraphs, entries and cells; the README of the templates says what stands where.',
  ],
  'element-not-allowed': (found) =>
    found === 'href='
      ? ['A link leads where links of a brief do not.', 'Links go to http, https or #id.']
      : [
          `A brief has no “${found}”.`,
          'The README of the templates lists the elements and their attributes.',
        ],
  'turning-character': (found) => [
    `The character ${found} turns the direction of reading.`,
    'Take it out; what analysts wrote stands in <bdi>, which sets it apart.',
  ],
  'unknown-figure': (found) => [
    `There is no figure “${found}”.`,
    'The README of the templates lists the figures.',
  ],
  'id-taken': (found) => [
    `The id “${found}” stands twice, or is one that the program gives.`,
    'Choose another, which does not begin with “figure-”.',
  ],
  'link-to-nowhere': (found) => [
    `A link leads to “${found}”, which is not there.`,
    'Give that id to an entry of a list, or take the link out.',
  ],
  'too-much-output': (found) => [
    `The template prints more than a brief may hold (${found}).`,
    'A brief holds 4 MB, 50,000 elements, 100 figures, and 100,000 characters in one text.',
  ],
  'took-too-long': (found) => [
    `The template was ended: it took longer than ten seconds (last in “${found}”).`,
    'Take out blocks that repeat others again and again.',
  ],
  'out-of-memory': (found) => [
    `The template was ended: it filled its memory (last in “${found}”).`,
    'Take out blocks that repeat others again and again, and close each element.',
  ],
};

const OWN_FILE: Readonly<Record<OwnFileFault['problem'], (file: string) => Words>> = {
  'no-such-folder': (file) => [
    `There is no folder “${file}” that can be read.`,
    'Check the path; it is taken from the folder you stand in.',
  ],
  'leads-outside': (file) => [
    `“${file}” is a link that leads out of its folder.`,
    'Copy the file into the folder.',
  ],
  'not-a-file': (file) => [`“${file}” is no file.`, `Put a file of that name into ${dirname(file)}.`],
  'not-readable': (file) => [`“${file}” is not open to you.`, 'Ask its owner, or copy it.'],
  'too-large': (file) => [
    `“${file}” is larger than a template or its words may be.`,
    `The limit is ${MOST_BYTES / 1024} kB.`,
  ],
  'wrong-encoding': (file) => [`“${file}” is not UTF-8 text.`, 'Save it as UTF-8 and try again.'],
};
