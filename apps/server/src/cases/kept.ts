interface Entry<Value> {
  readonly key: string;
  readonly value: Promise<Value>;
  weight: number;
}

/** Values in memory, each under a name and for one state of what it was made from. */
export interface Kept<Value> {
  /** The value that is kept under that name, whatever its key, if it is there already. */
  readonly last: (name: string) => Promise<Value> | undefined;
  /** The value of that name and key: the one that is kept, or is being made, or a new one. A failure is not kept. */
  readonly of: (name: string, key: string, make: () => Promise<Value>) => Promise<Value>;
}

/** Keeps values up to a weight in all; those used longest ago go first, the one used last stays. */
export const createKept = <Value>(most: number, weigh: (value: Value) => number): Kept<Value> => {
  // In the order of use, the latest last.
  const entries = new Map<string, Entry<Value>>();
  let total = 0;
  const drop = (name: string, entry: Entry<Value>): void => {
    if (entries.get(name) !== entry) return;
    entries.delete(name);
    total -= entry.weight;
  };
  const add = (name: string, entry: Entry<Value>): void => {
    const before = entries.get(name);
    if (before !== undefined) drop(name, before);
    entries.set(name, entry);
    total += entry.weight;
  };
  const settle = (name: string, entry: Entry<Value>, weight: number): void => {
    if (entries.get(name) !== entry) return;
    entry.weight = weight;
    total += weight;
    for (const [oldest, other] of entries) {
      if (total <= most || entries.size === 1) return;
      if (other !== entry) drop(oldest, other);
    }
  };
  return {
    last: (name) => entries.get(name)?.value,
    of: (name, key, make) => {
      const known = entries.get(name);
      if (known?.key === key) {
        add(name, known);
        return known.value;
      }
      const entry: Entry<Value> = { key, value: make(), weight: 0 };
      add(name, entry);
      entry.value.then(
        (value) => settle(name, entry, weigh(value)),
        () => drop(name, entry),
      );
      return entry.value;
    },
  };
};
