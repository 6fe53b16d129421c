import { LONGEST_FIELD_TEXT, type FieldTextView } from '@selbstcheck/contracts';
import { Button, Disclosure, TextArea } from '@selbstcheck/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { RoundAddress } from '../../../../shared/addresses/addresses.js';
import { ProblemNotice } from '../../../../shared/components/problem-notice.js';
import { textsQuery } from '../../api/texts.js';
import { FormattedText } from './formatted-text.js';
import { useTextKeeping } from './use-text-keeping.js';

interface FieldTextProps {
  readonly address: RoundAddress;
  readonly known: FieldTextView;
  readonly mayWrite: boolean;
}

/** One text of a field, to read, or to write with its state beside it. */
export function FieldText({ address, known, mayWrite }: FieldTextProps) {
  const { t } = useTranslation('closing');
  if (mayWrite) return <WrittenText address={address} known={known} />;
  return (
    <div className="field-text">
      <h3>{t(`texts.kind.${known.kind}`)}</h3>
      {known.text === '' ? <p className="muted">{t('texts.none')}</p> : <FormattedText text={known.text} />}
    </div>
  );
}

function WrittenText({ address, known }: Omit<FieldTextProps, 'mayWrite'>) {
  const { t } = useTranslation('closing');
  const queryClient = useQueryClient();
  const keeping = useTextKeeping(address, known);
  const { text, state, theirs } = keeping;
  return (
    <div className="field-text">
      <TextArea
        label={t(`texts.kind.${known.kind}`)}
        hint={t(`texts.hint.${known.kind}`)}
        rows={3}
        className="kern-form-input__input text-area field-text__input"
        maxLength={LONGEST_FIELD_TEXT}
        lang="de"
        value={text}
        onChange={(event) => keeping.type(event.target.value)}
        onBlur={() => keeping.save()}
      />
      <p className={`text-state text-state--${state}`} role="status">
        {state === 'saved' && known.revision === 0 ? null : t(`texts.state.${state}`)}
      </p>
      {state === 'failed' && keeping.error ? (
        <ProblemNotice error={keeping.error} onRetry={() => keeping.save()} />
      ) : null}
      {theirs === null ? null : (
        <div className="field-text__theirs" role="alert">
          <p>{t('texts.theirs', { function: theirs.function ?? t('texts.somebody') })}</p>
          <FormattedText text={theirs.text === '' ? t('texts.emptied') : theirs.text} />
          <div className="form__actions">
            <Button variant="secondary" onClick={() => keeping.keepMine(`${theirs.text}\n\n${text}`)}>
              {t('texts.join')}
            </Button>
            <Button variant="tertiary" onClick={() => keeping.keepMine(text)}>
              {t('texts.keepMine')}
            </Button>
            <Button
              variant="tertiary"
              onClick={() => {
                keeping.takeTheirs();
                void queryClient.invalidateQueries(textsQuery(address));
              }}
            >
              {t('texts.takeTheirs')}
            </Button>
          </div>
        </div>
      )}
      {text === '' ? null : (
        <Disclosure summary={t('texts.preview')}>
          <FormattedText text={text} />
        </Disclosure>
      )}
    </div>
  );
}
