import type { Participation, WithOthers } from '@selbstcheck/application';
import type { OthersComparison, Participation as ParticipationView } from '@selbstcheck/contracts';
import {
  amongOthersSentence,
  othersLimitSentence,
  type AmongOthers,
  type Language,
} from '@selbstcheck/domain';
import { presentNamedField } from '../../platform/round-selection.js';

type OthersOfYear = OthersComparison['fields'][number]['criteria'][number]['years'][number];

/** Whether the municipality takes part. */
export function presentParticipation({ joins, since, needed }: Participation): ParticipationView {
  return { joins, since, needed };
}

/** The own criteria among those of others, by the catalogue of the latest own round. */
export function presentOthers(
  { participation, limit, catalogue, years, criteria }: WithOthers,
  language: Language,
): OthersComparison {
  return {
    participation: presentParticipation(participation),
    notice: limit && othersLimitSentence(limit, participation.needed, language),
    years: [...years],
    fields: (catalogue?.fields ?? []).map((field) => ({
      ...presentNamedField(field),
      criteria: field.criteria.map(({ id, title }) => ({
        criterionId: id,
        title,
        years: years.map((year, at) => presentYear(year, criteria.get(id)?.[at] ?? null, language)),
      })),
    })),
  };
}

function presentYear(year: number, among: AmongOthers | null, language: Language): OthersOfYear {
  return (
    among && {
      year,
      own: among.own?.toString() ?? null,
      basis: among.basis,
      lower: among.lower.toString(),
      median: among.median.toString(),
      upper: among.upper.toString(),
      sentence: amongOthersSentence(among, language),
    }
  );
}
