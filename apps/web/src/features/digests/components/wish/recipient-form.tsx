import type { SubscriptionsView } from '@selbstcheck/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { digestScreenPath } from '../../../../shared/addresses/addresses.js';
import { Form, type Typed } from '../../../../shared/forms/form.js';
import { useLanguage } from '../../../../shared/i18n/language.js';
import { useSubscribingOther } from '../../api/subscriptions.js';
import { withOutcome, type ToldOutcome } from '../frame/told-outcome.js';
import { firstWish } from './first-wish.js';
import { RecipientFields, type RecipientKind } from './recipient-fields.js';
import { publishableScopes } from './scopes-with.js';
import { wishOf } from './typed-wish.js';
import { WishFields } from './wish-fields.js';
import { INPUT_OF_WISH } from './wish-problems.js';

interface RecipientFormProps {
  readonly municipalityId: string;
  readonly view: SubscriptionsView;
}

/** Adds a member or an address; leads back to the list with what came of it. */
export function RecipientForm({ municipalityId, view }: RecipientFormProps) {
  const { t } = useTranslation('digests');
  const common = useTranslation().t;
  const language = useLanguage();
  const navigate = useNavigate();
  const adding = useSubscribingOther(municipalityId);
  const [kind, setKind] = useState<RecipientKind>('member');
  const before = firstWish(view, language);
  const scopes = kind === 'member' ? view.scopes : publishableScopes(view.scopes);
  const back = digestScreenPath(municipalityId, 'recipients');
  const send = (typed: Typed) => {
    const { membershipId = '', address = '' } = typed;
    const offered = scopes.map(({ scope }) => scope);
    const recipient =
      kind === 'member' ? ({ kind, membershipId } as const) : ({ kind, address: address.trim() } as const);
    adding.mutate(
      { ...wishOf(typed, offered, before), recipient },
      {
        onSuccess: ({ confirmationMail: mail }) => {
          const told: ToldOutcome =
            mail === null ? { kind: 'assigned' } : { kind: 'confirmation', address, mail };
          void navigate(back, withOutcome(told));
        },
      },
    );
  };
  return (
    <Form
      submitWord={t(`add.send.${kind}`)}
      pendingWord={t('pending')}
      pending={adding.isPending}
      error={adding.error}
      inputOf={{ ...INPUT_OF_WISH, 'member-not-found': 'membershipId' }}
      aside={
        <Link className="lone-link" to={back}>
          {common('action.cancel')}
        </Link>
      }
      onSend={send}
    >
      {(errorAt) => (
        <>
          <RecipientFields members={view.members} kind={kind} errorAt={errorAt} onChoose={setKind} />
          <WishFields before={before} scopes={scopes} zones={view.zones} errorAt={errorAt} />
        </>
      )}
    </Form>
  );
}
