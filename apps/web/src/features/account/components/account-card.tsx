import { useId, type ReactNode } from 'react';

interface AccountCardProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** One matter of the account. */
export function AccountCard({ title, children }: AccountCardProps) {
  const id = useId();
  return (
    <section className="card account__card" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
