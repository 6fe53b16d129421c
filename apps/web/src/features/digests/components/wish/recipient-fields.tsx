import type { SubscriptionsView } from '@selbstcheck/contracts';
import { RadioChoices, SelectField, TextField } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';

/** Who coordination can add. */
export const RECIPIENT_KINDS = ['member', 'address'] as const;

/** See RECIPIENT_KINDS. */
export type RecipientKind = (typeof RECIPIENT_KINDS)[number];

interface RecipientFieldsProps {
  readonly members: SubscriptionsView['members'];
  readonly kind: RecipientKind;
  readonly errorAt: (name: string) => string | null;
  readonly onChoose: (kind: RecipientKind) => void;
}

/** Who is to be told: a member as part of a duty, or an address that has to confirm. */
export function RecipientFields({ members, kind, errorAt, onChoose }: RecipientFieldsProps) {
  const { t } = useTranslation('digests');
  return (
    <>
      <RadioChoices
        legend={t('add.who')}
        choices={RECIPIENT_KINDS.map((value) => ({
          value,
          word: t(`add.${value}`),
          hint: t(`add.${value}Hint`),
        }))}
        chosen={kind}
        onChoose={onChoose}
      />
      {kind === 'member' ? (
        <SelectField
          name="membershipId"
          label={t('add.memberLabel')}
          error={errorAt('membershipId')}
          required
          defaultValue=""
          choices={[
            { value: '', word: t('add.choose') },
            ...members.map(({ membershipId, name, function: task, department }) => ({
              value: membershipId,
              word: [name, task, department].filter((part) => part !== null).join(', '),
              lang: 'de',
            })),
          ]}
        />
      ) : (
        <TextField
          name="address"
          type="email"
          label={t('add.addressLabel')}
          error={errorAt('address')}
          required
          maxLength={254}
          autoComplete="off"
        />
      )}
    </>
  );
}
