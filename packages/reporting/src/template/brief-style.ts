import { cssVariableOf, TONE_VALUES, TONES } from '@forewarn/figures';

const DARK: Readonly<Record<string, string>> = {
  ink: '#e6ebf0',
  muted: '#aab4bf',
  faint: '#7d8894',
  rule: '#3b4650',
  panel: '#1d252d',
  paper: '#12181e',
  accent: '#9cc3e6',
  onAccent: '#10161c',
  levelNone: '#2b353f',
  levelLow: '#35506a',
  levelModerate: '#4a769f',
  levelHigh: '#86a5c2',
  levelSevere: '#c4dbef',
};

const variables = (values: Readonly<Record<string, string>>): string =>
  TONES.map((tone) => `${cssVariableOf(tone)}:${values[tone] ?? TONE_VALUES[tone]}`).join(';');

/** The look of a brief on screen, light and dark, and in a browser's print. */
export const BRIEF_STYLE = `
:root{${variables(TONE_VALUES)};color-scheme:light dark}
@media screen and (prefers-color-scheme:dark){:root{${variables(DARK)}}}
@page{size:A4;margin:18mm}
*{box-sizing:border-box}
body{margin:0;background:var(--fw-paper);color:var(--fw-ink);font:15px/1.5 "Noto Sans",system-ui,sans-serif}
main{max-width:52rem;margin:0 auto;padding:2rem 1.25rem 4rem}
body>.furniture{display:flex;justify-content:space-between;gap:1rem;max-width:52rem;margin:0 auto;padding:.75rem 1.25rem;border-bottom:1px solid var(--fw-rule);font-size:.85rem;color:var(--fw-muted)}
body>.furniture strong{color:var(--fw-ink)}
h1{font-size:1.9rem;line-height:1.2;margin:.1em 0 .35em}
h2{font-size:1.2rem;line-height:1.3;margin:2.2em 0 .5em;padding-top:.5em;border-top:1px solid var(--fw-rule)}
h3{font-size:1rem;margin:1.4em 0 .25em}
h1,h2,h3{break-after:avoid}
p,ul,ol{margin:.4em 0 .7em}
ul,ol{padding-inline-start:1.3em}
li{margin:.3em 0;overflow-wrap:anywhere}
p,td,th{overflow-wrap:anywhere}
small,.small,.omissions,.meta,figcaption,caption{font-size:.85em;color:var(--fw-muted)}
.meta{margin:.15em 0;overflow-wrap:anywhere}
.eyebrow{margin:0;font-weight:700;color:var(--fw-muted)}
a{color:var(--fw-accent)}
a.ref{font-size:.8em;text-decoration:none}
.headline{margin:1.2em 0 1em;padding:.9em 1.1em;background:var(--fw-panel);border-inline-start:4px solid var(--fw-accent)}
.headline .kicker{margin:0;font-size:.85em;color:var(--fw-muted)}
.headline .state{margin:0 0 .25em;font-size:1.6rem;line-height:1.25;font-weight:700;color:var(--fw-accent)}
.headline p{margin:.35em 0}
.notice{margin:1.5em 0;padding:.6em 0;border-top:1px solid var(--fw-rule);border-bottom:1px solid var(--fw-rule);font-size:.9em}
.facts{display:grid;grid-template-columns:repeat(4,1fr);gap:.2em 1.2em;margin:1em 0;grid-auto-flow:column dense;grid-template-rows:auto auto}
.facts dt{grid-row:2;font-size:.8em;color:var(--fw-muted);border-inline-start:1px solid var(--fw-rule);padding-inline-start:.8rem}
.facts dd{grid-row:1;margin:0;font-size:1.15rem;font-weight:700;font-variant-numeric:tabular-nums;border-inline-start:1px solid var(--fw-rule);padding-inline-start:.8rem}
.columns{display:grid;grid-auto-flow:column;grid-auto-columns:minmax(0,1fr);gap:0 2rem}
.columns>section{min-width:0}
.compact{font-size:.78em}
ul.compact{display:grid;grid-template-columns:1fr 1fr;gap:0 2.4rem}
.compact caption{font-size:1em}
figure{margin:1em 0;break-inside:avoid}
figure svg{display:block;width:100%;height:auto;font-family:inherit}
figcaption{margin-top:.4em}
table{width:100%;border-collapse:collapse;margin:.6em 0 1em;font-size:.86em;font-variant-numeric:tabular-nums}
caption{text-align:start;padding-bottom:.35em}
thead{display:table-header-group}
tr{break-inside:avoid}
th,td{text-align:start;vertical-align:top;padding-block:.3em;padding-inline:0 .9em;border-bottom:1px solid var(--fw-rule)}
thead th{color:var(--fw-muted);font-weight:700;border-bottom:1px solid var(--fw-ink)}
tbody th{font-weight:400}
.num{text-align:end}
th:last-child,td:last-child{padding-inline-end:0}
thead th{overflow-wrap:normal}
.date{white-space:nowrap}
.notes{font-size:.88em}
.ratings{font-size:.94em}
@media (max-width:40rem){.columns,ul.compact{display:block}.facts{grid-template-columns:1fr 1fr;grid-auto-flow:row;grid-template-rows:none}.facts dt,.facts dd{grid-row:auto}table{display:block;overflow-x:auto}.date{white-space:normal}}
@media print{body{font-size:9.5pt}main,body>.furniture{max-width:none;padding:0}}
`.trim();
