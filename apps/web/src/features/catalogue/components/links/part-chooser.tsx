import type { DraftLink } from '@selbstcheck/contracts';
import { SearchSelect } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { Localized } from '../../../../shared/components/localized.js';
import { useLanguage } from '../../../../shared/i18n/language.js';
import { wordingOf } from '../../../../shared/i18n/wording.js';
import type { LinkEnd } from './link-parts.js';
import { partsToChoose, type ListedPart } from './part-catalogue.js';

interface PartChooserProps {
  /** All links of the draft, which name every part of both versions. */
  readonly links: readonly DraftLink[];
  readonly link: DraftLink;
  readonly end: LinkEnd;
  /** What is taken already and not offered again. */
  readonly chosen: readonly string[];
  readonly error: string | null;
  readonly onChoose: (id: string) => void;
}

/** Finds a part of one version by its code or a word. */
export function PartChooser({ links, link, end, chosen, error, onChoose }: PartChooserProps) {
  const { t } = useTranslation('catalogue');
  const language = useLanguage();
  const choiceOf = ({ part: { id, code, wording, place }, isDecided }: ListedPart) => {
    const where = wordingOf(place, language).text;
    return {
      value: id,
      word: `${code ?? ''} ${wording === null ? '' : wordingOf(wording, language).text}`,
      shown: (
        <>
          {code} {wording === null ? t('links.onPaper') : <Localized text={wording} />}
        </>
      ),
      note: isDecided ? `${where} (${t('links.choose.decidedNote')})` : where,
    };
  };
  return (
    <SearchSelect
      label={t(`links.choose.${end}`)}
      hint={t('links.choose.hint')}
      error={error}
      choices={partsToChoose(links, link, end)
        .filter(({ part }) => !chosen.includes(part.id))
        .map(choiceOf)}
      countInWords={(count) => t('links.choose.found', { count })}
      onChoose={onChoose}
    />
  );
}
