import type { DraftLink } from '@selbstcheck/contracts';
import { Disclosure } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { anchorEnd, type LinkEnd } from './link-parts.js';
import { neededParts } from './link-shapes.js';
import { PartChooser } from './part-chooser.js';
import { chosenAt, type TypedLink } from './typed-link.js';

interface LinkChoosersProps {
  readonly links: readonly DraftLink[];
  readonly link: DraftLink;
  readonly typed: TypedLink;
  /** Where parts are missing although somebody wanted to send; null where nothing is to be said. */
  readonly missing: LinkEnd | null;
  readonly onType: (typed: TypedLink) => void;
}

/** Further parts where the kind needs them, and another partner where the suggested one is wrong. */
export function LinkChoosers({ links, link, typed, missing, onType }: LinkChoosersProps) {
  const { t } = useTranslation('catalogue');
  return (['from', 'to'] as const).map((end) => {
    const needed = neededParts(typed.kind, end);
    const chosen = chosenAt(typed, end);
    const isSeveral = needed === 'several';
    if (!isSeveral && (needed !== 'one' || end === anchorEnd(link))) return null;
    const complaint = isSeveral
      ? t(`links.choose.missingSeveral.${end}`)
      : t(`links.choose.missingOne.${end}`);
    const chooser = (
      <PartChooser
        links={links}
        link={link}
        end={end}
        chosen={chosen}
        error={missing === end ? complaint : null}
        onChoose={(id) => onType({ ...typed, [end]: isSeveral ? [...chosen, id] : [id] })}
      />
    );
    return isSeveral || chosen.length === 0 ? (
      <div key={end}>{chooser}</div>
    ) : (
      <Disclosure key={end} summary={t('links.choose.other')}>
        {chooser}
      </Disclosure>
    );
  });
}
