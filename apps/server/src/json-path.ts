/** `['events', 3, 'indicator']` → `$.events[3].indicator`, as the core writes the places of a case file. */
export const jsonPath = (keys: readonly PropertyKey[]): string =>
  `$${keys
    .map((key) => {
      if (typeof key === 'number') return `[${key}]`;
      const name = String(key);
      return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
    })
    .join('')}`;
