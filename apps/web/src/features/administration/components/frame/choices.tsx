import { RadioChoices, type ExplainedChoice } from '@selbstcheck/ui';
import { useState } from 'react';

interface ChoicesProps {
  readonly legend: string;
  readonly name: string;
  readonly choices: readonly ExplainedChoice[];
  readonly defaultValue: string;
}

/** Radio buttons of a form, each with its explanation: one is always chosen. */
export function Choices({ defaultValue, ...shown }: ChoicesProps) {
  const [chosen, choose] = useState(defaultValue);
  return <RadioChoices {...shown} chosen={chosen} onChoose={choose} />;
}
