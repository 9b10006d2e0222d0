import type { BriefRefusal, UnknownTemplate } from '@forewarn/reporting';
import type { Failure } from './failure.ts';
import { inputFailure, usageFailure } from './failure.ts';

/** Why no brief could be made, in words. */
export const failureOfBrief = (refusal: BriefRefusal | UnknownTemplate): Failure => {
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
      return inputFailure(
        refusal.code,
        `${refusal.file}:${refusal.line}:${refusal.column}`,
        `The template is at fault: ${refusal.problem.replaceAll('-', ' ')} “${refusal.found}”.`,
        'See templates/README.md for the fields and elements that a template may use.',
      );
  }
};
