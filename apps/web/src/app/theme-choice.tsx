import { useState } from 'react';
import { WORDS } from '../shared/words/en.ts';

const THEMES = ['system', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];
const KEY = 'forewarn.theme';

const chosenTheme = (): Theme => {
  const { theme } = document.documentElement.dataset;
  return theme === 'light' || theme === 'dark' ? theme : 'system';
};

/** Remembers the choice on this device and takes it up at once. */
const applyTheme = (theme: Theme) => {
  if (theme === 'system') {
    delete document.documentElement.dataset['theme'];
    localStorage.removeItem(KEY);
  } else {
    document.documentElement.dataset['theme'] = theme;
    localStorage.setItem(KEY, theme);
  }
};

export const ThemeChoice = () => {
  const [theme, setTheme] = useState(chosenTheme);
  return (
    <label className="bar-theme">
      <span className="out-of-sight">{WORDS.theme.label}</span>
      <select
        value={theme}
        onChange={({ target }) => {
          const next = THEMES.find((known) => known === target.value) ?? 'system';
          applyTheme(next);
          setTheme(next);
        }}
      >
        {THEMES.map((known) => (
          <option key={known} value={known}>
            {WORDS.theme[known]}
          </option>
        ))}
      </select>
    </label>
  );
};
