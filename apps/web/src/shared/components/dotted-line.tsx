import { Fragment, type ReactNode } from 'react';

/** Short statements in a line, dots between them; where the line wraps, no dot is left at an end. */
export function DottedLine({ parts }: { readonly parts: readonly ReactNode[] }) {
  return (
    <span className="dotted">
      <span className="dotted__line">
        {parts.map((part, index) => (
          <Fragment key={index}>
            {index === 0 ? null : ' '}
            <span className="dotted__part">
              {index === 0 ? null : <Dot />}
              {part}
            </span>
          </Fragment>
        ))}
      </span>
    </span>
  );
}

function Dot() {
  return (
    <span className="dotted__dot" aria-hidden="true">
      {'· '}
    </span>
  );
}
