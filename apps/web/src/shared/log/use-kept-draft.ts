import { useState } from 'react';

/**
 * State that outlives a reload and an ended session, for what was typed and cannot be saved yet. It lies in the tab's own
 * storage and is gone with the tab. Empty objects are not kept.
 */
export const useKeptDraft = <Draft extends object>(
  name: string,
  empty: Draft,
): [Draft, (draft: Draft) => void] => {
  const key = `forewarn.draft.${name}`;
  const [draft, setDraft] = useState(() => readDraft(key, empty));
  return [
    draft,
    (next) => {
      setDraft(next);
      if (Object.keys(next).length === 0) sessionStorage.removeItem(key);
      else sessionStorage.setItem(key, JSON.stringify(next));
    },
  ];
};

const readDraft = <Draft extends object>(key: string, empty: Draft): Draft => {
  try {
    // Only this hook writes under the key, always with a value of this shape.
    return { ...empty, ...(JSON.parse(sessionStorage.getItem(key) ?? '{}') as Partial<Draft>) };
  } catch {
    return empty;
  }
};
