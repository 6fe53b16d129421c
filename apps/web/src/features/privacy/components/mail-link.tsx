/** A mail address that opens the mail program. */
export function MailLink({ address }: { readonly address: string }) {
  return (
    <a className="lone-link" href={`mailto:${address}`}>
      {address}
    </a>
  );
}
