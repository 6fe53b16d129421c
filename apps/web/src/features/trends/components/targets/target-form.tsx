import { glyphOfSymbol } from '@selbstcheck/domain';
import { Button, RadioChoices, TextArea, TextField } from '@selbstcheck/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from '../../../../shared/forms/form.js';
import { useLanguage } from '../../../../shared/i18n/language.js';
import { useTargetSetting } from '../../api/targets.js';
import type { CriterionAddress } from '../../api/trends.js';

const SYMBOLS = [3, 2, 1] as const;

interface TargetFormProps {
  readonly address: CriterionAddress;
  /** Chosen from the start. */
  readonly symbol: (typeof SYMBOLS)[number];
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Sets what the criterion is to reach, by when and why. */
export function TargetForm({ address, symbol, onDone, onCancel }: TargetFormProps) {
  const { t } = useTranslation('trends');
  const common = useTranslation().t;
  const setting = useTargetSetting(address, useLanguage());
  const [chosen, setChosen] = useState(symbol);
  return (
    <Form
      submitWord={t('target.save')}
      pendingWord={t('target.saving')}
      pending={setting.isPending}
      error={setting.error}
      inputOf={{ 'target-date-past': 'date' }}
      aside={
        <Button variant="tertiary" onClick={onCancel}>
          {t('target.cancel')}
        </Button>
      }
      onSend={({ date = '', reason = '' }) =>
        setting.mutate({ symbol: chosen, date, reason }, { onSuccess: onDone })
      }
    >
      {(errorAt) => (
        <>
          <RadioChoices
            legend={t('target.symbol')}
            choices={SYMBOLS.map((level) => ({
              value: String(level),
              word: `${glyphOfSymbol(level)} ${common(`symbol.${level}`)}`,
            }))}
            chosen={String(chosen)}
            onChoose={(value) => setChosen(SYMBOLS.find((level) => String(level) === value) ?? chosen)}
          />
          <TextField name="date" type="date" label={t('target.date')} error={errorAt('date')} required />
          <TextArea
            name="reason"
            label={t('target.reason')}
            hint={t('target.reasonHint')}
            error={errorAt('reason')}
            rows={3}
            maxLength={1000}
            required
          />
        </>
      )}
    </Form>
  );
}
