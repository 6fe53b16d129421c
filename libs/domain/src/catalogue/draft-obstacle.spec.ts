import { describe, expect, it } from '@jest/globals';
import { draftObstacleSentence, type DraftObstacle } from './draft-obstacle.js';

const FIRST = { title: { de: 'Katalog', en: 'Catalogue' }, edition: '1.0' };

describe('what forbids the activation of a draft', () => {
  it.each<[DraftObstacle, string, string]>([
    [
      { kind: 'links_open', criteria: 2, questions: 13 },
      'Noch mindestens 15 Zuordnungen sind offen (2 Kriterien, 13 Fragen).',
      'At least 15 links are still open (2 criteria, 13 questions).',
    ],
    [
      { kind: 'links_open', criteria: 0, questions: 1 },
      'Noch mindestens 1 Zuordnung ist offen (1 Frage).',
      'At least 1 link is still open (1 question).',
    ],
    [
      { kind: 'version_exists', version: FIRST },
      'Die Fassung „Katalog, 1.0“ gibt es schon; eine geänderte Fassung braucht eine eigene Kennung und eine eigene Ausgabe.',
      'The version “Catalogue, 1.0” is already there; a changed version needs an id and an edition of its own.',
    ],
  ])('is said in one sentence: %j', (obstacle, german, english) => {
    expect(draftObstacleSentence(obstacle, 'de')).toBe(german);
    expect(draftObstacleSentence(obstacle, 'en')).toBe(english);
  });
});
