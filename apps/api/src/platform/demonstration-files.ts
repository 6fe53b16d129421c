import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  DemonstrationData,
  type AnsweredDemonstrationRound,
  type CatalogueFileReader,
  type DemonstrationContent,
  type DemonstrationMunicipality,
} from '@selbstcheck/application';
import { criteriaOf, type CatalogueVersion, type ReportSection, type Round } from '@selbstcheck/domain';
import { DEMONSTRATION, readCatalogueFiles } from './catalogue-files.js';
import { DemonstrationAnswers } from './demonstration-answers.js';
import type {
  AnsweredMunicipalityFile,
  AnsweredRoundFile,
  ReportedMunicipalityFile,
} from './demonstration-format.js';
import { roundInWork } from './demonstration-in-work.js';

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
    inWork: [],
  };
}

function fromAnswers(
  file: AnsweredMunicipalityFile,
  versions: ReadonlyMap<string, CatalogueVersion>,
): DemonstrationMunicipality {
  const { municipality, legend, rounds } = file;
  return {
    municipality: { ...municipality, demonstration: 'fictional' },
    answered: rounds.map((round) => answeredRound(round, municipality.id, legend, versions)),
    reported: [],
    inWork: [roundInWork(file, versions)],
  };
}

function answeredRound(
  file: AnsweredRoundFile,
  municipalityId: string,
  legend: AnsweredMunicipalityFile['legend'],
  versions: ReadonlyMap<string, CatalogueVersion>,
): AnsweredDemonstrationRound {
  const { selfRating, workshop, participants, texts, ...head } = file;
  const answers = new DemonstrationAnswers(head.id, legend);
  const catalogue = answers.catalogueOf(head.catalogueVersionId, versions);
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
      criteriaOf(catalogue).flatMap((criterion) =>
        answers.toCriterion(criterion, selfRating[criterion.id] ?? ''),
      ),
    ),
    workshop: {
      answers: new Map(Object.entries(workshop.answers).map(([id, sign]) => [id, answers.of(sign, id)])),
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
