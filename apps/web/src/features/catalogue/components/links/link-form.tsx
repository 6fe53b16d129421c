import type { DraftLink } from '@selbstcheck/contracts';
import { Button, Disclosure, RadioChoices, TextArea } from '@selbstcheck/ui';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkChoosers } from './link-choosers.js';
import { isUndecided } from './link-parts.js';
import { offeredKinds, type ChosenKind } from './link-shapes.js';
import { missingAt, type TypedLink } from './typed-link.js';

interface LinkFormProps {
  readonly link: DraftLink;
  /** All links of the draft, to choose parts from. */
  readonly links: readonly DraftLink[];
  readonly typed: TypedLink;
  readonly pending: boolean;
  readonly onType: (typed: TypedLink) => void;
  readonly onDecide: () => void;
  readonly onWithdraw: () => void;
}

/** How a part continues: the kind with its consequence, further parts where the kind needs them, and a reason. */
export function LinkForm({ link, links, typed, pending, onType, onDecide, onWithdraw }: LinkFormProps) {
  const { t } = useTranslation('catalogue');
  const [isComplaining, setComplaining] = useState(false);
  const about = link.level === 'question' ? 'question' : 'criterionLink';
  const missing = missingAt(typed);
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    setComplaining(missing !== null);
    if (missing !== null) event.currentTarget.querySelector<HTMLElement>('[role=combobox]')?.focus();
    else if (!pending) onDecide();
  };
  const reason = (
    <TextArea
      label={t('links.reasonLabel')}
      optional={t('links.optional')}
      hint={t('links.reasonHint')}
      rows={2}
      maxLength={500}
      value={typed.reason}
      onChange={(event) => onType({ ...typed, reason: event.target.value })}
    />
  );
  return (
    <form className="link-form" noValidate aria-busy={pending} onSubmit={submit}>
      <RadioChoices
        legend={t(`${about}.legend`)}
        choices={offeredKinds(link).map((kind) => ({
          value: kind,
          word: t(`kind.${kind}`),
          hint: t(`${about}.hint.${kind}`),
        }))}
        chosen={typed.kind}
        onChoose={(kind: ChosenKind) => onType({ ...typed, kind })}
      />
      <LinkChoosers
        links={links}
        link={link}
        typed={typed}
        missing={isComplaining ? missing : null}
        onType={onType}
      />
      {link.reason === null ? <Disclosure summary={t('links.reasonAdd')}>{reason}</Disclosure> : reason}
      <div className="form__actions">
        <Button variant="primary" type="submit" aria-disabled={pending}>
          {pending ? t('running') : t(isUndecided(link) ? 'links.confirm' : 'links.change')}
        </Button>
        {isUndecided(link) ? null : (
          <Button
            variant="secondary"
            aria-disabled={pending}
            onClick={() => {
              if (!pending) onWithdraw();
            }}
          >
            {t('links.withdraw')}
          </Button>
        )}
      </div>
    </form>
  );
}
