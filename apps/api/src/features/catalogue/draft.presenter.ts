import type { DraftDetails, DraftOutline } from '@selbstcheck/application';
import type { DraftLink, DraftSummary, DraftView } from '@selbstcheck/contracts';
import {
  criteriaWithoutQuestions,
  draftObstacleSentence,
  linkEffectSentence,
  linkEffectsSummary,
  LINK_KINDS,
  type Language,
  type LinkEffect,
  type VersionDifference,
} from '@selbstcheck/domain';
import { linkedPartsOf } from './linked-parts.js';
import { presentVersionSummary } from './version.presenter.js';

const LEVELS = ['criterion', 'question'] as const;

/** A draft as lists show it. */
export function presentDraftSummary({ draft, base, openLinks }: DraftOutline): DraftSummary {
  const { id, version, revision, createdAt } = draft;
  return {
    id,
    title: version.title,
    edition: version.edition,
    base: base && presentVersionSummary(base),
    revision,
    createdAt,
    openLinks,
  };
}

/** A draft with its links in words. */
export function presentDraft(details: DraftDetails, language: Language): DraftView {
  const { draft, base, difference, effects, obstacle } = details;
  const { id, title, edition } = draft.version;
  return {
    draft: presentDraftSummary(details),
    version: { id, title, edition },
    links: presentLinks(details),
    counts: difference ? presentCounts(difference) : [],
    effects: effects.map((effect) => ({
      effect: effect.kind,
      title: titleOf(effect),
      sentence: linkEffectSentence(effect, language),
    })),
    criteriaWithoutQuestions: criteriaWithoutQuestions(draft.version).length,
    summary: base && linkEffectsSummary(effects, language),
    obstacle: obstacle && draftObstacleSentence(obstacle, language),
  };
}

function presentLinks({ draft, base, links }: DraftDetails): DraftLink[] {
  if (base === null) return [];
  const [earlier, later] = [linkedPartsOf(base.version), linkedPartsOf(draft.version)];
  return links.map(({ level, kind, from, to, origin, reason, similarity, isCertain }) => ({
    ...{ level, kind, origin, reason, similarity, isCertain },
    from: earlier(from),
    to: later(to),
  }));
}

function presentCounts({ counts }: VersionDifference): DraftView['counts'] {
  return LEVELS.flatMap((level) =>
    LINK_KINDS.map((kind) => ({ level, kind, count: counts[level][kind] })).filter(({ count }) => count > 0),
  );
}

function titleOf(effect: LinkEffect) {
  return (effect.kind === 'begins' ? effect.after : effect.before).criterion.title;
}
