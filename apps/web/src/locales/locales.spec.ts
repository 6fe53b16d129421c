import { describe, expect, it } from '@jest/globals';
import { PROBLEM_STATUS, STORED_KINDS } from '@selbstcheck/contracts';
import accountDe from './account.de.json' with { type: 'json' };
import accountEn from './account.en.json' with { type: 'json' };
import administrationDe from './administration.de.json' with { type: 'json' };
import administrationEn from './administration.en.json' with { type: 'json' };
import answeringDe from './answering.de.json' with { type: 'json' };
import answeringEn from './answering.en.json' with { type: 'json' };
import catalogueDe from './catalogue.de.json' with { type: 'json' };
import catalogueEn from './catalogue.en.json' with { type: 'json' };
import closingDe from './closing.de.json' with { type: 'json' };
import closingEn from './closing.en.json' with { type: 'json' };
import comparisonDe from './comparison.de.json' with { type: 'json' };
import comparisonEn from './comparison.en.json' with { type: 'json' };
import de from './de.json' with { type: 'json' };
import digestsDe from './digests.de.json' with { type: 'json' };
import digestsEn from './digests.en.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import methodsDe from './methods.de.json' with { type: 'json' };
import methodsEn from './methods.en.json' with { type: 'json' };
import roundsDe from './rounds.de.json' with { type: 'json' };
import roundsEn from './rounds.en.json' with { type: 'json' };
import tablesDe from './tables.de.json' with { type: 'json' };
import tablesEn from './tables.en.json' with { type: 'json' };
import trendsDe from './trends.de.json' with { type: 'json' };
import trendsEn from './trends.en.json' with { type: 'json' };

type Sentences = { readonly [key: string]: string | Sentences };

function flattened(sentences: Sentences, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(sentences).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[prefix + key, value] as const]
        : [...flattened(value, `${prefix}${key}.`)],
    ),
  );
}

const german = flattened({
  ...de,
  account: accountDe,
  administration: administrationDe,
  answering: answeringDe,
  catalogue: catalogueDe,
  closing: closingDe,
  comparison: comparisonDe,
  methods: methodsDe,
  rounds: roundsDe,
  digests: digestsDe,
  tables: tablesDe,
  trends: trendsDe,
});
const english = flattened({
  ...en,
  account: accountEn,
  administration: administrationEn,
  answering: answeringEn,
  catalogue: catalogueEn,
  closing: closingEn,
  comparison: comparisonEn,
  methods: methodsEn,
  rounds: roundsEn,
  digests: digestsEn,
  tables: tablesEn,
  trends: trendsEn,
});

const marksIn = (sentence: string | undefined) => (sentence?.match(/\{\{\w+\}\}|<\/?\w+>/g) ?? []).sort();

describe('the two languages of the screens', () => {
  it('have the same sentences', () => {
    expect([...english.keys()].sort()).toEqual([...german.keys()].sort());
  });

  it('put the same values into each sentence', () => {
    for (const [key, sentence] of german) {
      expect({ key, marks: marksIn(english.get(key)) }).toEqual({ key, marks: marksIn(sentence) });
    }
  });

  it('leave no sentence empty and shout nowhere', () => {
    for (const [key, sentence] of [...german, ...english]) {
      expect({ key, sentence: sentence.trim() }).not.toEqual({ key, sentence: '' });
      expect({ key, sentence }).not.toEqual({ key, sentence: expect.stringContaining('!') });
    }
  });

  it('have a sentence for every problem the server can answer with', () => {
    for (const code of Object.keys(PROBLEM_STATUS)) {
      expect(german.has(`problem.${code}`)).toBe(true);
      expect(english.has(`problem.${code}`)).toBe(true);
    }
  });

  it('explain every kind of data that is stored, and no other', () => {
    expect(Object.keys(administrationDe.privacy.kind).sort()).toEqual([...STORED_KINDS].sort());
  });
});
