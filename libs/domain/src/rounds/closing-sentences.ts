import type { ReportTextKind } from '../imports/auswertung-draft.js';
import type { Language } from '../kernel/language.js';
import type { ClosingPoint } from './closing-point.js';
import { CLOSING_WORDING_DE } from './closing-wording-de.js';
import { CLOSING_WORDING_EN } from './closing-wording-en.js';
import type { ClosingWording } from './closing-wording.js';

const WORDING: Readonly<Record<Language, ClosingWording>> = {
  de: CLOSING_WORDING_DE,
  en: CLOSING_WORDING_EN,
};

/** One sentence on a point of the checklist, with what to do or what will follow. */
export function closingPointSentence(point: ClosingPoint, language: Language): string {
  const wording = WORDING[language];
  switch (point.kind) {
    case 'nothing_answered':
      return wording.nothingAnswered;
    case 'leading_reading_missing':
      return wording.leadingReadingMissing;
    case 'workshop_reading_missing':
      return wording.workshopReadingMissing;
    case 'reference_date_ahead': {
      const [year = '', month = '', day = ''] = point.referenceDate.split('-');
      return wording.referenceDateAhead(wording.date(day, month, year));
    }
    case 'open_questions':
      return wording.openQuestions(point.questionIds.length);
    case 'disagreements':
      return wording.disagreements(point.questionIds.length);
    case 'criteria_without_questions':
      return wording.criteriaWithoutQuestions(point.criterionIds.length);
    case 'unrated_criteria':
      return wording.unratedCriteria(point.criterionIds.length);
    case 'thin_criteria':
      return wording.thinCriteria(point.criterionIds.length);
    case 'fields_without_texts': {
      const lacking = (kind: ReportTextKind): number =>
        point.fields.filter(({ missing }) => missing.includes(kind)).length;
      return wording.fieldsWithoutTexts(point.fields.length, {
        measures: lacking('measures'),
        participation: lacking('participation'),
        evaluation: lacking('evaluation'),
      });
    }
  }
}
