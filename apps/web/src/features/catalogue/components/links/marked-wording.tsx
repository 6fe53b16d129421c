import { Fragment } from 'react';
import { WithJoints } from '../../../../shared/hyphenation/with-joints.js';
import type { LinkEnd } from './link-parts.js';
import type { WordingRun } from './word-difference.js';

interface MarkedWordingProps {
  readonly end: LinkEnd;
  readonly runs: readonly WordingRun[];
}

/** A German wording; words that only this version has are crossed out on the earlier side, underlined on the new. */
export function MarkedWording({ end, runs }: MarkedWordingProps) {
  const Mark = end === 'from' ? 'del' : 'ins';
  return (
    <span lang="de">
      {runs.map(({ text, isChanged }, index) => {
        const [, words = text, blanks = ''] = /^(.*?)(\s*)$/s.exec(text) ?? [];
        return (
          <Fragment key={index}>
            {isChanged ? (
              <Mark>
                <WithJoints>{words}</WithJoints>
              </Mark>
            ) : (
              <WithJoints>{words}</WithJoints>
            )}
            {blanks}
          </Fragment>
        );
      })}
    </span>
  );
}
