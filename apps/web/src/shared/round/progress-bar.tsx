import '../../styles/progress-bar.css';

interface ProgressBarProps {
  readonly asked: number;
  readonly fresh: number;
  /** Of what was answered: only confirmed to be as last time. */
  readonly confirmed: number;
}

/** How far something is; the sentence beside it says the same, so it is silent. */
export function ProgressBar({ asked, fresh, confirmed }: ProgressBarProps) {
  const whole = Math.max(asked, 1);
  return (
    <svg
      className="progress-bar"
      viewBox={`0 0 ${whole} 1`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect className="progress-bar__track" width={whole} height={1} />
      <rect className="progress-bar__fresh" width={fresh} height={1} />
      <rect className="progress-bar__confirmed" x={fresh} width={confirmed} height={1} />
    </svg>
  );
}
