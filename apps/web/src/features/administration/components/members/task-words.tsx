import type { ReactNode } from 'react';
import { German } from '../../../../shared/components/localized.js';

interface Task {
  readonly department: string | null;
  readonly function: string | null;
}

/** Function and department, as somebody typed them; null where neither is known. */
export function taskWords(task: Task): ReactNode {
  const words = [task.function, task.department].filter((word) => word !== null).join(', ');
  return words === '' ? null : <German key="task">{words}</German>;
}
