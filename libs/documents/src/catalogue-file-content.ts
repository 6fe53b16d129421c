import type { CatalogueFile } from '@selbstcheck/application';
import {
  LINK_KINDS,
  type CatalogueLink,
  type CatalogueMapping,
  type CatalogueVersion,
  type Criterion,
  type Field,
  type LocalizedText,
  type Question,
} from '@selbstcheck/domain';
import type { PlacedValue } from './catalogue-file-shape.js';

/** The file's content in the domain's types; throws `catalogue-file-shape` at the first wrong place. */
export function readCatalogueContent(document: PlacedValue): CatalogueFile {
  const { notes, version, mappings } = document.asObject(
    ['format', 'notes', 'version', 'mappings'],
    ['notes'],
  );
  const read = readVersion(version);
  return {
    notes: notes.isLeftOut ? [] : notes.asList((note) => note.asText()),
    version: read,
    mappings: mappings.asList((mapping) => readMapping(mapping, read.id)),
  };
}

function readVersion(value: PlacedValue): CatalogueVersion {
  const { id, title, edition, isDemonstration, fields } = value.asObject([
    'id',
    'title',
    'edition',
    'isDemonstration',
    'fields',
  ]);
  return {
    id: id.asText(),
    title: readText(title),
    edition: edition.asText(),
    isDemonstration: isDemonstration.asBoolean(),
    fields: fields.asList(readField),
  };
}

function readField(value: PlacedValue): Field {
  const { id, number, title, criteria } = value.asObject(['id', 'number', 'title', 'criteria']);
  return {
    id: id.asText(),
    number: number.asNumber(),
    title: readText(title),
    criteria: criteria.asList(readCriterion),
  };
}

function readCriterion(value: PlacedValue): Criterion {
  const { id, title, questionCount, questions } = value.asObject([
    'id',
    'title',
    'questionCount',
    'questions',
  ]);
  return {
    id: id.asText(),
    title: readText(title),
    questionCount: questionCount.orNull((count) => count.asNumber()),
    questions: questions.asList(readQuestion),
  };
}

function readQuestion(value: PlacedValue): Question {
  const { id, code, text } = value.asObject(['id', 'code', 'text']);
  return { id: id.asText(), code: code.asText(), text: text.orNull(readText) };
}

function readText(value: PlacedValue): LocalizedText {
  const { de, en } = value.asObject(['de', 'en'], ['en']);
  return en.isLeftOut ? { de: de.asText() } : { de: de.asText(), en: en.asText() };
}

function readMapping(value: PlacedValue, toVersionId: string): CatalogueMapping {
  const { fromVersionId, links } = value.asObject(['fromVersionId', 'links']);
  return { fromVersionId: fromVersionId.asText(), toVersionId, links: links.asList(readLink) };
}

function readLink(value: PlacedValue): CatalogueLink {
  const { level, kind, from, to, author, date, reason } = value.asObject([
    'level',
    'kind',
    'from',
    'to',
    'author',
    'date',
    'reason',
  ]);
  return {
    level: level.asOneOf(['question', 'criterion'] as const),
    kind: kind.asOneOf(LINK_KINDS),
    from: from.asList((id) => id.asText()),
    to: to.asList((id) => id.asText()),
    author: author.asText(),
    date: date.asText(),
    reason: reason.asText(),
  };
}
