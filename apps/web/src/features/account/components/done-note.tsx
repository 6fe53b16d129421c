/** Says that something is done, where it was done; read out when it appears. */
export function DoneNote({ shown, words }: { readonly shown: boolean; readonly words: string }) {
  return (
    <span className="done-note" role="status">
      {shown ? words : null}
    </span>
  );
}
