import type { SubscriptionsView } from '@selbstcheck/contracts';
import { hasDates } from '@selbstcheck/domain';
import { Checkbox, Disclosure, SelectField, TextField } from '@selbstcheck/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../../shared/i18n/language.js';
import { wordingOf } from '../../../../shared/i18n/wording.js';
import type { SubscriptionWish } from '../../api/subscriptions.js';
import { RhythmFields } from './rhythm-fields.js';
import { scopeKey } from './typed-wish.js';

interface WishFieldsProps {
  /** What the fields begin with. */
  readonly before: SubscriptionWish;
  readonly scopes: SubscriptionsView['scopes'];
  readonly zones: readonly string[];
  readonly errorAt: (name: string) => string | null;
}

/** What about, how often, at what time, in which language. */
export function WishFields({ before, scopes, zones, errorAt }: WishFieldsProps) {
  const { t } = useTranslation('digests');
  const language = useLanguage();
  const [kind, setKind] = useState(before.rhythm.kind);
  const isDated = hasDates({ kind });
  const allZones = zones.includes(before.zone) ? zones : [before.zone, ...zones];
  return (
    <>
      <SelectField
        name="scope"
        label={t('wish.about')}
        error={errorAt('scope')}
        choices={scopes.map(({ scope, about }) => ({
          value: scopeKey(scope),
          word: wordingOf(about, language).text,
        }))}
        defaultValue={scopeKey(before.scope)}
      />
      <RhythmFields rhythm={before.rhythm} kind={kind} errorAt={errorAt} onChoose={setKind} />
      {isDated ? (
        <TextField
          name="time"
          type="time"
          label={t('wish.time')}
          error={errorAt('time')}
          required
          defaultValue={before.time}
        />
      ) : null}
      <SelectField
        name="language"
        label={t('wish.language')}
        choices={(['de', 'en'] as const).map((value) => ({ value, word: t(`wish.languages.${value}`) }))}
        defaultValue={before.language}
      />
      {isDated ? (
        <>
          <Checkbox
            name="noticeAfterSilence"
            label={t('wish.noticeAfterSilence')}
            hint={t('wish.noticeAfterSilenceHint')}
            defaultChecked={before.noticeAfterSilence}
          />
          <Disclosure summary={t('wish.more')}>
            <SelectField
              name="zone"
              label={t('wish.zone')}
              hint={t('wish.zoneHint')}
              choices={allZones.map((zone) => ({ value: zone, word: zone }))}
              defaultValue={before.zone}
            />
          </Disclosure>
        </>
      ) : null}
    </>
  );
}
