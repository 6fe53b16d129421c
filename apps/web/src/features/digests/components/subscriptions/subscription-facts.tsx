import type { SubscriptionView } from '@selbstcheck/contracts';
import { hasDates } from '@selbstcheck/domain';
import { useTranslation } from 'react-i18next';
import { DottedLine } from '../../../../shared/components/dotted-line.js';
import { showMoment } from '../../../../shared/format/moment.js';
import { useLanguage } from '../../../../shared/i18n/language.js';
import { dutyOf } from '../words/recipient-words.js';

interface SubscriptionFactsProps {
  readonly subscription: SubscriptionView;
  readonly isOthers: boolean;
}

/** What else is known of a subscription, in a quiet line. */
export function SubscriptionFacts({ subscription, isOthers }: SubscriptionFactsProps) {
  const { t } = useTranslation('digests');
  const shownLanguage = useLanguage();
  const { recipient, rhythm, assigned, language, lastSentAt, noticeAfterSilence } = subscription;
  const name = isOthers && recipient.kind === 'member' && dutyOf(recipient) !== null ? recipient.name : null;
  return (
    <div className="subscription__facts">
      <DottedLine
        parts={[
          ...(name === null ? [] : [name]),
          ...(assigned === null ? [] : [<AssignedBy key="assigned" byFunction={assigned.function} />]),
          t(`language.${language}`),
          ...(noticeAfterSilence && hasDates(rhythm) ? [t('facts.noticeAfterSilence')] : []),
          lastSentAt === null
            ? t('facts.neverSent')
            : t('facts.lastSent', { moment: showMoment(lastSentAt, shownLanguage) }),
        ]}
      />
    </div>
  );
}

function AssignedBy({ byFunction }: { readonly byFunction: string | null }) {
  const { t } = useTranslation('digests');
  if (byFunction === null) return t('facts.assigned');
  return (
    <>
      {t('facts.assignedBy')} <span lang="de">{byFunction}</span>
    </>
  );
}
