import {
  SelbstcheckError,
  type CatalogueLink,
  type CatalogueMapping,
  type CatalogueVersion,
  type LinkDecision,
} from '@selbstcheck/domain';
import {
  ActivateDraft,
  CatalogueFileReader,
  DecideLinks,
  DeleteDraft,
  ReadCatalogueDraft,
  ReadVersions,
  ShippedCatalogues,
  ViewDrafts,
  type Actor,
  type CatalogueFile,
  type DecidedLink,
  type DraftDetails,
  type DraftKey,
} from '@selbstcheck/application';
import { AccountWorld } from './account-world.js';
import { aMunicipality, aRound } from './builders.js';
import { CountingIds } from './counting-ids.js';

/** Whoever coordinates, with a function of their own. */
export const COORDINATION_ACTOR: Actor = {
  kind: 'person',
  personId: 'person-1',
  role: 'coordination',
  department: 'Büro für Integration',
  function: 'Integrationsbeauftragte',
};

const FIRST = ['Gibt es eine Wohnberatung?', 'Gibt es geförderte Wohnungen?'];

/** A version of one field; a criterion "a-1" is titled and has its questions "a-1-1", "a-1-2", … */
export function aVersionOf(
  id: string,
  criteria: Readonly<Record<string, readonly string[]>> = { Wohnen: FIRST, Arbeit: ['Gibt es Arbeit?'] },
): CatalogueVersion {
  return {
    id,
    title: { de: 'Katalog' },
    edition: id,
    isDemonstration: false,
    fields: [
      {
        id: `${id}-f`,
        number: 1,
        title: { de: 'Alltag' },
        criteria: Object.entries(criteria).map(([title, questions], c) => ({
          id: `${id}-${c + 1}`,
          title: { de: title },
          questionCount: questions.length,
          questions: questions.map((text, q) => ({
            id: `${id}-${c + 1}-${q + 1}`,
            code: `1.${c + 1}.${q + 1}`,
            text: { de: text },
          })),
        })),
      },
    ],
  };
}

/** A decision without a reason. */
export function aLinkDecision(
  level: LinkDecision['level'],
  kind: LinkDecision['kind'],
  from: readonly string[],
  to: readonly string[],
): LinkDecision {
  return { level, kind, from, to, reason: null };
}

/** The links of a mapping where everything stays as it is, from "a-…" to "b-…". */
export function anUnchangedMapping(fromVersionId: string, to: CatalogueVersion): CatalogueMapping {
  const link = (level: CatalogueLink['level'], id: string): CatalogueLink => ({
    level,
    kind: 'same',
    from: [id.replace(to.id, fromVersionId)],
    to: [id],
    author: 'Fachstelle',
    date: '2021-03-01',
    reason: 'Unverändert.',
  });
  const criteria = to.fields.flatMap((field) => field.criteria);
  return {
    fromVersionId,
    toVersionId: to.id,
    links: criteria.flatMap(({ id, questions }) => [
      link('criterion', id),
      ...questions.map((question) => link('question', question.id)),
    ]),
  };
}

/** Gives the file, or rejects with the code, that the test laid before it. */
class GivenFile extends CatalogueFileReader {
  constructor(public given: CatalogueFile | string) {
    super();
  }

  async read(): Promise<CatalogueFile> {
    if (typeof this.given === 'string')
      throw new SelbstcheckError(this.given, 'Sentence.', { place: 'here' });
    return this.given;
  }
}

/** The product brings one version, which is not installed here. */
class OneShipped extends ShippedCatalogues {
  async read(): Promise<readonly CatalogueFile[]> {
    return [{ notes: [], version: aVersionOf('shipped'), mappings: [] }];
  }
}

/** A municipality with a round on version "a", and what its coordination can do with drafts. */
export class DraftWorld extends AccountWorld {
  private readonly reader = new GivenFile('catalogue-file-empty');
  readonly readVersions = new ReadVersions(this.stores.catalogues, this.stores.rounds);
  readonly viewing = new ViewDrafts(this.stores.drafts, this.readVersions);
  readonly reading = new ReadCatalogueDraft(
    this.reader,
    this.stores,
    this.audit,
    { clock: this.clock, ids: new CountingIds('draft') },
    new OneShipped(),
  );
  readonly deciding = new DecideLinks(
    this.stores.drafts,
    this.stores.catalogues,
    this.stores.unitOfWork,
    this.audit,
    this.clock,
  );
  readonly activating = new ActivateDraft(
    this.stores.drafts,
    this.stores.catalogues,
    this.stores.unitOfWork,
    this.audit,
  );
  readonly deleting = new DeleteDraft(this.stores.drafts, this.stores.unitOfWork, this.audit);

  async begin(): Promise<void> {
    const { municipalities, catalogues, rounds } = this.stores;
    await municipalities.insert(aMunicipality());
    await municipalities.insert(aMunicipality({ id: 'other', name: 'Anderstadt' }));
    await catalogues.insert(aVersionOf('a'));
    await rounds.insert(aRound({ catalogueVersionId: 'a' }));
  }

  /** Reads a file for the municipality. */
  async read(
    file: CatalogueVersion | string,
    mappings: readonly CatalogueMapping[] = [],
    base: string | null = null,
    municipalityId = 'municipality-1',
  ): Promise<DraftDetails> {
    this.reader.given = typeof file === 'string' ? file : { notes: [], version: file, mappings };
    const draftId = await this.reading.read(COORDINATION_ACTOR, municipalityId, new Uint8Array(), base);
    return this.viewing.find({ municipalityId, draftId });
  }

  /** Decides on the draft as it is now. */
  async decide(key: DraftKey, ...decisions: readonly LinkDecision[]): Promise<DraftDetails> {
    const { draft } = await this.viewing.find(key);
    await this.deciding.decide(COORDINATION_ACTOR, key, draft.revision, decisions);
    return this.viewing.find(key);
  }

  /** Decides all that is open as it is suggested. */
  async confirmAll(key: DraftKey): Promise<DraftDetails> {
    const { links } = await this.viewing.find(key);
    const open = links.filter(({ origin }) => origin === 'suggested');
    return this.decide(key, ...open.map(({ level, kind, from, to }) => aLinkDecision(level, kind, from, to)));
  }

  async activate(key: DraftKey, reason = 'Beschluss'): Promise<string> {
    const { draft } = await this.viewing.find(key);
    return this.activating.activate(COORDINATION_ACTOR, key, { revision: draft.revision, reason });
  }
}

/** The key of a draft that was read. */
export function draftKeyOf({ draft }: DraftDetails): DraftKey {
  return { municipalityId: draft.municipalityId, draftId: draft.id };
}

/** A decided link in a line: "question same a-1-1 → b-1-1 (person)". */
export function lineOfLink(link: Pick<DecidedLink, 'level' | 'kind' | 'from' | 'to'> & { origin: string }) {
  return `${link.level} ${link.kind} ${[...link.from, '→', ...link.to].join(' ')} (${link.origin})`;
}
