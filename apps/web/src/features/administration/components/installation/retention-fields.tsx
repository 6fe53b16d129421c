import type { InstallationSettings } from '@selbstcheck/contracts';
import { TextField } from '@selbstcheck/ui';
import type { Typed } from '../../../../shared/forms/form.js';
import { useAdministrationText } from '../../../../shared/i18n/administration-sentences.js';

type Retention = InstallationSettings['retention'];

const LIMITS = {
  auditYears: { min: 1, max: 30 },
  participantNameMonths: { min: 0, max: 120 },
  idleAccountMonths: { min: 1, max: 60 },
  folderMailDays: { min: 1, max: 365 },
} as const satisfies Record<keyof Retention, { min: number; max: number }>;

const TIMES = Object.keys(LIMITS) as (keyof Retention)[];

/** How long what is kept, as it was typed. */
export function retentionIn(typed: Typed): Retention {
  const typedNumber = (name: keyof Retention) => Number(typed[name]);
  return {
    auditYears: typedNumber('auditYears'),
    participantNameMonths: typedNumber('participantNameMonths'),
    idleAccountMonths: typedNumber('idleAccountMonths'),
    folderMailDays: typedNumber('folderMailDays'),
  };
}

interface RetentionFieldsProps {
  readonly retention: Retention;
  readonly errorAt: (name: string) => string | null;
}

/** How long what is kept, each time with what it means. */
export function RetentionFields({ retention, errorAt }: RetentionFieldsProps) {
  const t = useAdministrationText();
  return TIMES.map((name) => (
    <TextField
      key={name}
      name={name}
      type="number"
      label={t(`settings.${name}`)}
      hint={`${t(`settings.${name}Hint`)} ${t('settings.limits', LIMITS[name])}`}
      error={errorAt(name)}
      required
      step={1}
      {...LIMITS[name]}
      defaultValue={retention[name]}
    />
  ));
}
