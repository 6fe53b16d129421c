import { Fragment } from 'react';
import { piecesAtJoints } from './joints.js';

/**
 * A German text whose long words break with a hyphen on narrow screens.
 * The joints are empty elements: copied text, names and searches hold the word as it is written.
 */
export function WithJoints({ children }: { readonly children: string }) {
  return piecesAtJoints(children).map((piece, index) => (
    <Fragment key={index}>
      {index === 0 ? null : <span className="joint" />}
      {piece}
    </Fragment>
  ));
}
