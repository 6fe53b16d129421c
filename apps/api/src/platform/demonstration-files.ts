import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  DemonstrationData,
  type AnsweredDemonstrationRound,
  type CatalogueFileReader,
  type DemonstrationContent,
  type DemonstrationMunicipality,
} from '@selbstcheck/application';
import {
  criteriaOf,
  SelbstcheckError,
  type Answer,
  type CatalogueVersion,
  type ReportSection,
  type Round,
} from '@selbstcheck/domain';
import { DEMONSTRATION, readCatalogueFiles } from './catalogue-files.js';
import type {
  AnsweredMunicipalityFile,
  AnsweredRoundFile,
  ReportedMunicipalityFile,
} from './demonstration-format.js';

/** The demonstration as files in the product's data folder. */
export class DemonstrationFiles extends DemonstrationData {
  constructor(
    private readonly folder: string,
    private readonly reader: CatalogueFileReader,
  ) {
    super();
  }

  async read(): Promise<DemonstrationContent> {
    const catalogues = await readCatalogueFiles(DEMONSTRATION, this.folder, this.reader);
    const versions = new Map(catalogues.map(({ version }) => [version.id, version]));
    const fictional = await this.parse<AnsweredMunicipalityFile>('weidenfurt.json');
    const reported = await this.parse<ReportedMunicipalityFile>('dessau-rosslau-2020.json');
    return { catalogues, municipalities: [fromReport(reported), fromAnswers(fictional, versions)] };
  }

  private async parse<T>(name: string): Promise<T> {
    return JSON.parse(await readFile(join(this.folder, 'demonstration', name), 'utf8')) as T;
  }
}

function fromReport({ municipality, round, report }: ReportedMunicipalityFile): DemonstrationMunicipality {
  return {
    municipality: { ...municipality, demonstration: 'report_facts' },
    answered: [],
    reported: [
      {
        round: {
          ...round,
          municipalityId: municipality.id,
          state: 'closed',
          revision: 1,
          source: 'auswertung',
          sourceHash: null,
        },
        facts: { ...report, municipality: municipality.name, participants: [], texts: [] },
      },
    ],
  };
}

function fromAnswers(
  { municipality, legend, rounds }: AnsweredMunicipalityFile,
  versions: ReadonlyMap<string, CatalogueVersion>,
): DemonstrationMunicipality {
  return {
    municipality: { ...municipality, demonstration: 'fictional' },
    answered: rounds.map((file) => answeredRound(file, municipality.id, legend, versions)),
    reported: [],
  };
}

function answeredRound(
  file: AnsweredRoundFile,
  municipalityId: string,
  legend: AnsweredMunicipalityFile['legend'],
  versions: ReadonlyMap<string, CatalogueVersion>,
): AnsweredDemonstrationRound {
  const { selfRating, workshop, participants, texts, ...head } = file;
  const catalogue = versions.get(head.catalogueVersionId);
  if (!catalogue) throw damaged(head.id, `the catalogue "${head.catalogueVersionId}" is not part of it`);
  const answerOf = (sign: string, place: string): Answer => {
    const answer = legend[sign];
    if (answer === undefined) throw damaged(head.id, `"${sign}" at ${place} is not in the legend`);
    return answer;
  };
  const round: Round = {
    ...head,
    municipalityId,
    state: 'closed',
    revision: 1,
    source: 'answers',
    sourceHash: null,
  };
  return {
    round,
    selfRating: new Map(
      criteriaOf(catalogue).flatMap(({ id, questions }) => {
        const signs = [...(selfRating[id] ?? '')];
        if (signs.length !== questions.length) {
          throw damaged(head.id, `${id} has ${signs.length} answers to ${questions.length} questions`);
        }
        return questions.map((question, k) => [question.id, answerOf(signs[k] ?? '', question.id)] as const);
      }),
    ),
    workshop: {
      answers: new Map(Object.entries(workshop.answers).map(([id, sign]) => [id, answerOf(sign, id)])),
      recorded: new Map(
        Object.entries(workshop.recorded).map(([criterionId, symbol]) => [
          criterionId,
          { criterionId, symbol },
        ]),
      ),
    },
    report: sectionsOf(texts),
    participants,
  };
}

function sectionsOf(texts: AnsweredRoundFile['texts']): readonly ReportSection[] {
  return [...new Set(texts.map(({ fieldId }) => fieldId))].map((fieldId) => ({
    fieldId,
    declared: { questionsTotal: null, questionsProcessed: null, stage: null },
    chapterTitle: null,
    namedQuestions: [],
    findings: [],
    texts: texts.filter((text) => text.fieldId === fieldId).map(({ kind, text }) => ({ kind, text })),
  }));
}

function damaged(roundId: string, complaint: string): SelbstcheckError {
  return new SelbstcheckError(
    'demonstration-damaged',
    `The demonstration's round "${roundId}" is damaged: ${complaint}. Install the product again.`,
    { round: roundId },
  );
}
