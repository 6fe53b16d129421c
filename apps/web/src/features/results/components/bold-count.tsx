/** A sentence whose part between <b> and </b> is set bold. */
export function BoldCount({ sentence }: { readonly sentence: string }) {
  const [before, bold, after] = sentence.split(/<\/?b>/);
  return (
    <span className="count">
      {before}
      <b>{bold}</b>
      {after}
    </span>
  );
}
