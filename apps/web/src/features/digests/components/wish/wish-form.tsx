import type { SubscriptionsView } from '@selbstcheck/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Form } from '../../../../shared/forms/form.js';
import type { SubscriptionWish } from '../../api/subscriptions.js';
import { wishOf } from './typed-wish.js';
import { WishFields } from './wish-fields.js';
import { INPUT_OF_WISH } from './wish-problems.js';

interface WishFormProps {
  readonly view: SubscriptionsView;
  readonly before: SubscriptionWish;
  readonly scopes: SubscriptionsView['scopes'];
  readonly submitWord: string;
  readonly backTo: string;
  readonly pending: boolean;
  readonly error: Error | null;
  /** Stands above the fields. */
  readonly children?: ReactNode;
  readonly onWish: (wish: SubscriptionWish) => void;
}

/** The form of a subscription, new or to be changed. */
export function WishForm(props: WishFormProps) {
  const { view, before, scopes, submitWord, backTo, pending, error, children, onWish } = props;
  const { t } = useTranslation('digests');
  const common = useTranslation().t;
  return (
    <Form
      submitWord={submitWord}
      pendingWord={t('pending')}
      pending={pending}
      error={error}
      inputOf={INPUT_OF_WISH}
      aside={
        <Link className="lone-link" to={backTo}>
          {common('action.cancel')}
        </Link>
      }
      onSend={(typed) =>
        onWish(
          wishOf(
            typed,
            scopes.map(({ scope }) => scope),
            before,
          ),
        )
      }
    >
      {(errorAt) => (
        <>
          {children}
          <WishFields before={before} scopes={scopes} zones={view.zones} errorAt={errorAt} />
        </>
      )}
    </Form>
  );
}
