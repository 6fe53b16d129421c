import type { DraftLink } from '@selbstcheck/contracts';
import { VisuallyHidden } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../../shared/i18n/language.js';
import type { LinkEnd } from './link-parts.js';
import { MarkedWording } from './marked-wording.js';
import { partName } from './part-name.js';
import { PartWords } from './part-words.js';
import { wordDifference, type WordingRun } from './word-difference.js';

const SIDES = [
  { end: 'from', title: 'before', nothing: 'nothingBefore' },
  { end: 'to', title: 'after', nothing: 'nothingAfter' },
] as const;

interface Likeness {
  readonly runs: Readonly<Record<LinkEnd, readonly WordingRun[]>>;
  readonly isSame: boolean;
}

interface LinkSidesProps {
  /** The link with the parts that are chosen now. */
  readonly link: DraftLink;
  /** The part the link is about, which cannot be taken out. */
  readonly fixed: string;
  /** Takes one of several parts out. */
  readonly onRemove: (end: LinkEnd, id: string) => void;
}

/** Old and new beside each other; where it is one against one, the words that differ are marked. */
export function LinkSides({ link, fixed, onRemove }: LinkSidesProps) {
  const { t } = useTranslation('catalogue');
  const language = useLanguage();
  const likeness = likenessOf(link);
  return (
    <>
      <dl className="sides">
        {SIDES.map(({ end, title, nothing }) => (
          <div key={end}>
            <dt>{t(`links.${title}`)}</dt>
            {link[end].length === 0 ? <dd className="muted">{t(`links.${nothing}`)}</dd> : null}
            {link[end].map((part) => (
              <dd key={part.id}>
                <PartWords level={link.level} part={part}>
                  {likeness === null ? undefined : <MarkedWording end={end} runs={likeness.runs[end]} />}
                </PartWords>
                {link[end].length < 2 || part.id === fixed ? null : (
                  <button type="button" className="link-button" onClick={() => onRemove(end, part.id)}>
                    {t('links.choose.remove')} <VisuallyHidden>{partName(part, language)}</VisuallyHidden>
                  </button>
                )}
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {likeness === null ? null : <p className="muted">{inWords(likeness)}</p>}
    </>
  );

  function inWords({ runs, isSame }: Likeness): string {
    if (isSame) return t('links.identical');
    const hasMarks = [...runs.from, ...runs.to].some(({ isChanged }) => isChanged);
    const { similarity } = link;
    return [
      similarity === null ? '' : t('links.similarity', { percent: similarity }),
      hasMarks ? t('links.marks') : '',
    ].join(' ');
  }
}

/** null unless one known wording stands against another. */
function likenessOf({ from, to }: DraftLink): Likeness | null {
  const [before, after] = [from[0]?.wording, to[0]?.wording];
  if (from.length !== 1 || to.length !== 1 || !before || !after) return null;
  const difference = wordDifference(before.de, after.de);
  return {
    runs: { from: difference.before, to: difference.after },
    isSame: before.de === after.de,
  };
}
