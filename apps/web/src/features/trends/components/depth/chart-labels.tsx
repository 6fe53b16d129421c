import { LABEL_SIZE, type ChartLabel } from './chart-layout.js';

/** The texts of breaks and of the target above the plot. */
export function ChartLabels({ labels }: { readonly labels: readonly ChartLabel[] }) {
  return (
    <g className="chart-labels" aria-hidden="true">
      {labels.map(({ text, start, baseline }) => (
        <text key={`${text} ${start}`} x={start} y={baseline} fontSize={LABEL_SIZE}>
          {text}
        </text>
      ))}
    </g>
  );
}
