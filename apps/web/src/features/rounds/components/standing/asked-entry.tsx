import type { ProgressView } from '@selbstcheck/contracts';
import { VisuallyHidden } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { roundScreenPath, type RoundAddress } from '../../../../shared/addresses/addresses.js';
import { showMoment } from '../../../../shared/format/moment.js';
import { useLanguage } from '../../../../shared/i18n/language.js';

/** How departments are reminded. */
export interface ReminderWays {
  readonly address: RoundAddress;
  readonly remindedToday: ReadonlySet<string>;
  /** null: whoever looks reminds nobody. */
  readonly onRemind: ((department: string) => void) | null;
  readonly isReminding: boolean;
}

interface AskedEntryProps extends ReminderWays {
  readonly asked: ProgressView['askedNext'][number];
  readonly own: ProgressView['departments'][number] | undefined;
}

/** One department: how much it has open, when it was reminded, and the way to remind it. */
export function AskedEntry({ asked, own, ...ways }: AskedEntryProps) {
  const { t } = useTranslation('rounds');
  const language = useLanguage();
  const remindedAt = own?.remindedAt ?? null;
  return (
    <li>
      <div>
        <h3 lang="de">{asked.department}</h3>
        <p>
          {t('asked.open', { open: asked.open, count: asked.asked })}
          {asked.isOverdue ? <strong>, {t('asked.overdue')}</strong> : null}
        </p>
        {remindedAt === null ? null : (
          <p className="muted">{t('asked.reminded', { moment: showMoment(remindedAt, language) })}</p>
        )}
      </div>
      {ways.onRemind === null ? null : (
        <Reminding {...ways} onRemind={ways.onRemind} department={asked.department} own={own} />
      )}
    </li>
  );
}

interface RemindingProps extends ReminderWays {
  readonly onRemind: (department: string) => void;
  readonly department: string;
  readonly own: AskedEntryProps['own'];
}

function Reminding({ address, remindedToday, onRemind, isReminding, department, own }: RemindingProps) {
  const { t } = useTranslation('rounds');
  const about = (
    <VisuallyHidden>
      <span lang="de">{department}</span>
    </VisuallyHidden>
  );
  if (own?.members === 0) {
    const paper = `${roundScreenPath(address, 'paper')}?fachbereich=${encodeURIComponent(department)}`;
    return (
      <div className="asked-next__ways">
        <p className="muted">{t('asked.nobody')}</p>
        <Link className="lone-link" to={paper}>
          {t('asked.paper')} {about}
        </Link>
      </div>
    );
  }
  if (remindedToday.has(department)) return <p className="muted">{t('asked.today')}</p>;
  return (
    <button
      type="button"
      className="link-button asked-next__remind"
      aria-disabled={isReminding || undefined}
      onClick={() => {
        if (!isReminding) onRemind(department);
      }}
    >
      {t('asked.remind')} {about}
    </button>
  );
}
