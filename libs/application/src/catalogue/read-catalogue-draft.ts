import {
  rejectCatalogueProblems,
  SelbstcheckError,
  validateMapping,
  type CatalogueMapping,
  type CatalogueVersion,
} from '@selbstcheck/domain';
import type { Actor } from '../access/actor.js';
import { municipalityOf } from '../administration/municipality-of.js';
import type { AuditTrail } from '../audit/audit-trail.js';
import type { CatalogueDraft, CatalogueDraftStore, DecidedLink } from '../ports/catalogue-draft-store.js';
import type { CatalogueFile, CatalogueFileReader } from '../ports/catalogue-file-reader.js';
import type { CatalogueStore } from '../ports/catalogue-store.js';
import type { MunicipalityStore } from '../ports/municipality-store.js';
import type { RoundStore } from '../ports/round-store.js';
import type { ShippedCatalogues } from '../ports/shipped-catalogues.js';
import type { Surroundings } from '../ports/surroundings.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { asProblem, withProblemsAs } from './catalogue-problems.js';
import { rejectTooLarge, rejectTooMany } from './draft-limits.js';
import { installedVersion } from './insert-catalogue.js';
import { versionUnknown } from './read-versions.js';
import { versionTaken } from './version-taken.js';

/** The stores that a draft is read into. */
export interface DraftReadingStores {
  readonly unitOfWork: UnitOfWork;
  readonly municipalities: MunicipalityStore;
  readonly rounds: RoundStore;
  readonly catalogues: CatalogueStore;
  readonly drafts: CatalogueDraftStore;
}

/** Reads a new catalogue version from a file; it stays a draft until it is activated. */
export class ReadCatalogueDraft {
  constructor(
    private readonly reader: CatalogueFileReader,
    private readonly stores: DraftReadingStores,
    private readonly auditTrail: AuditTrail,
    private readonly surroundings: Omit<Surroundings, 'hasher'>,
    private readonly shipped: ShippedCatalogues,
  ) {}

  /**
   * Gives the draft's id. It is linked from one version: `baseVersionId`; where that is null, the one that the file itself
   * links, else the one of the municipality's latest round, else none.
   * Rejects with the codes of CatalogueFileReader, with `catalogue-unsound` in place of a CatalogueProblemCode, or with
   * `catalogue-several-bases`, `catalogue-exists`, `catalogue-version-unknown`,
   * `draft-too-large` or `draft-too-many`.
   */
  async read(
    actor: Actor,
    municipalityId: string,
    file: Uint8Array,
    baseVersionId: string | null,
  ): Promise<string> {
    const catalogue = await this.reader.read(file).catch((error: unknown) => {
      throw asProblem('catalogue-unsound', error);
    });
    const shipped = (await this.shipped.read()).map((file) => file.version);
    const { unitOfWork, drafts } = this.stores;
    return unitOfWork.run(async () => {
      const draft = await this.draftFrom(catalogue, shipped, municipalityId, baseVersionId);
      // two files at once would each find one place left
      await this.auditTrail.holdEnd();
      rejectTooMany(await drafts.list(municipalityId));
      await drafts.insert(draft);
      const { id, title, edition } = draft.version;
      await this.auditTrail.record(actor, {
        municipalityId,
        action: 'catalogue_draft_read',
        subject: { kind: 'catalogue_draft', id: draft.id },
        after: { version: id, title: title.de, edition, base: draft.baseVersionId },
      });
      return draft.id;
    });
  }

  private async draftFrom(
    { version, mappings }: CatalogueFile,
    shipped: readonly CatalogueVersion[],
    municipalityId: string,
    asked: string | null,
  ): Promise<CatalogueDraft> {
    const { demonstration } = await municipalityOf(this.stores.municipalities, municipalityId);
    const installed = await this.stores.catalogues.list();
    const taken = versionTaken(version, [...installed, ...shipped]);
    if (taken) throw taken;
    if (asked !== null && !installed.some(({ id }) => id === asked)) throw versionUnknown(asked);
    const mapping = onlyMapping(mappings, asked);
    const latest = (await this.stores.rounds.listByMunicipality(municipalityId)).at(-1);
    const baseVersionId = asked ?? mapping?.fromVersionId ?? latest?.catalogueVersionId ?? null;
    for (const compared of [version, ...installed.filter(({ id }) => id === baseVersionId)]) {
      rejectTooLarge(compared);
    }
    if (mapping) rejectUnsound(mapping, version, installed);
    return {
      id: this.surroundings.ids.next(),
      municipalityId,
      baseVersionId,
      // what is tried out in an example goes with the examples and never meets real reports
      version: { ...version, isDemonstration: version.isDemonstration || demonstration !== 'none' },
      links: mapping ? mapping.links.map((link): DecidedLink => ({ ...link, origin: 'file' })) : [],
      revision: 1,
      createdAt: this.surroundings.clock.now(),
    };
  }
}

/** The file's mapping, if it has one. A coordination continues a version; it does not connect those that are there. */
function onlyMapping(mappings: readonly CatalogueMapping[], asked: string | null): CatalogueMapping | null {
  const [mapping = null, ...others] = mappings;
  const isOneBase = asked === null || mapping === null || mapping.fromVersionId === asked;
  if (others.length === 0 && isOneBase) return mapping;
  const bases = [...(asked === null ? [] : [asked]), ...mappings.map(({ fromVersionId }) => fromVersionId)];
  throw new SelbstcheckError(
    'catalogue-several-bases',
    `This version would be linked from more than one that is there (${bases.join(', ')}); one is possible. Choose the one that the file links from, or leave the other links out of the file.`,
    { bases: bases.join(', ') },
  );
}

/** What the file leaves open is for a person to decide; everything else has to be right in it. */
function rejectUnsound(
  mapping: CatalogueMapping,
  version: CatalogueVersion,
  installed: readonly CatalogueVersion[],
): void {
  const problems = validateMapping(mapping, installedVersion(mapping, installed), version)
    .filter(({ code }) => code !== 'catalogue-link-missing')
    .map((problem) => ({ ...problem, place: `mappings[0].${problem.place}` }));
  withProblemsAs('catalogue-unsound', () => {
    rejectCatalogueProblems(problems);
  });
}
