import { Alert, type AlertTone } from '@selbstcheck/ui';
import { useEffect, useRef, type ReactNode } from 'react';

interface OutcomeProps {
  readonly title: string;
  readonly tone?: AlertTone;
  readonly children?: ReactNode;
}

/** What came of an action. It takes the focus, because the button that was pressed is often gone. */
export function Outcome({ title, tone = 'success', children }: OutcomeProps) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // After the effects of the same moment: a dialog that closes gives the focus back first.
    queueMicrotask(() => element.current?.focus());
  }, [title]);
  return (
    <div ref={element} className="outcome" tabIndex={-1}>
      <Alert tone={tone} title={title}>
        {children}
      </Alert>
    </div>
  );
}
