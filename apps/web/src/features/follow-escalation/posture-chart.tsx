import type { Posture } from '@forewarn/core';
import { ENGLISH } from '@forewarn/core';
import { pillarChart, renderSvg } from '@forewarn/figures';
import { WORDS as OWN } from './words.ts';

/** The four parts drawn as they are, the present states filled; and the same as a table for those who read. */
export const PostureChart = ({ posture }: { readonly posture: Posture }) => {
  const scene = pillarChart(posture, ENGLISH);
  // The figure is text that this project makes itself: every word in it is escaped by `renderSvg`.
  const svg = { __html: renderSvg(scene, 'posture') };
  return (
    <section className="posture" aria-labelledby="posture-chart">
      <h2 id="posture-chart">{OWN.chart}</h2>
      <p className="posture-hint field-note">{OWN.chartHint}</p>
      <figure
        className="posture-drawing sheet"
        dir="ltr"
        aria-label={OWN.chart}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls by itself on a narrow screen, and keys must reach it
        tabIndex={0}
        dangerouslySetInnerHTML={svg}
      />
      <details>
        <summary>{OWN.chartTable}</summary>
        <div className="posture-table">
          <table>
            <thead>
              <tr>
                {scene.table.columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {scene.table.rows.map(([region, ...states]) => (
                <tr key={region}>
                  <th scope="row">{region}</th>
                  {states.map((state) => (
                    <td key={state}>{state}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
};
