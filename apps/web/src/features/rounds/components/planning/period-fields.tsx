import { TextField } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';

/** What a plan is made of, as it is typed. */
export interface TypedPeriod {
  readonly title: string;
  readonly referenceDate: string;
  readonly opensOn: string;
  readonly deadline: string;
}

interface PeriodFieldsProps {
  readonly typed: TypedPeriod;
  readonly errorAt: (name: string) => string | null;
  /** What is stored by now where somebody else changed it; null where nothing is to be said. */
  readonly noteAt?: (name: keyof TypedPeriod) => string | null;
  readonly isEarlier?: boolean;
  readonly onType: (name: keyof TypedPeriod, value: string) => void;
}

const EARLIEST = '1990-01-01';
const DATES = ['opensOn', 'deadline', 'referenceDate'] as const;

/** A round that took place before is answered by nobody any more: it only stands for a day. */
const DATES_OF_EARLIER = ['referenceDate'] as const;

/** Title, opening, deadline and the day that the round stands for. */
export function PeriodFields(props: PeriodFieldsProps) {
  const { typed, errorAt, noteAt = () => null, isEarlier = false, onType } = props;
  const { t } = useTranslation('rounds');
  const hintOf = (name: keyof TypedPeriod) => {
    const isOfEarlier = isEarlier && name === 'referenceDate';
    const hint = isOfEarlier ? t('period.referenceDateEarlier') : t(`period.${name}Hint`);
    return [hint, noteAt(name)].filter((sentence) => sentence !== null).join(' ');
  };
  return (
    <>
      <TextField
        name="title"
        label={t('period.title')}
        hint={hintOf('title')}
        error={errorAt('title')}
        maxLength={200}
        required
        autoComplete="off"
        value={typed.title}
        onChange={(event) => onType('title', event.target.value)}
      />
      {(isEarlier ? DATES_OF_EARLIER : DATES).map((name) => (
        <TextField
          key={name}
          name={name}
          type="date"
          label={t(`period.${name}`)}
          hint={hintOf(name)}
          error={errorAt(name)}
          min={EARLIEST}
          required
          value={typed[name]}
          onChange={(event) => onType(name, event.target.value)}
        />
      ))}
    </>
  );
}
