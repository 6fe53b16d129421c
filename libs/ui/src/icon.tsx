/** The KERN icons that the screens use. */
export type IconName =
  | 'account-circle'
  | 'arrow-back'
  | 'arrow-forward'
  | 'arrow-down'
  | 'brightness-medium'
  | 'danger'
  | 'info'
  | 'success'
  | 'warning';

/** A KERN icon; always beside words, so it is silent. */
export function Icon({ name }: { readonly name: IconName }) {
  return <span className={`kern-icon kern-icon--${name}`} aria-hidden="true" />;
}
