import type { Citation } from '@forewarn/core';

/** `A/RES/60/1 para. 139 (read)`: what is cited and how sure this project is of it. */
export const citationText = ({ document, paragraph, certainty }: Citation): string => {
  const place = paragraph === null ? '' : ` ${/^\d/.test(paragraph) ? 'para. ' : ''}${paragraph}`;
  return `${document}${place} (${certainty === 'read' ? 'read' : `${certainty} certainty`})`;
};
