import { ModelStore, type KnownModel } from '@selbstcheck/application';
import { rejectTaken, withEntry, type InMemoryTables } from './in-memory-tables.js';

export class InMemoryModelStore extends ModelStore {
  constructor(private readonly tables: InMemoryTables) {
    super();
  }

  async list(): Promise<readonly KnownModel[]> {
    const models = [...this.tables.models.values()];
    const isShipped = ({ createdAt }: KnownModel): boolean => createdAt === null;
    return [...models.filter(isShipped), ...models.filter((model) => !isShipped(model))];
  }

  async find(hash: string): Promise<KnownModel | null> {
    return this.tables.models.get(hash) ?? null;
  }

  async insert(model: KnownModel): Promise<void> {
    const isTaken = [...this.tables.models.values()].some(
      ({ hash, name }) => hash === model.hash || name === model.name,
    );
    rejectTaken('model-exists', `The model "${model.name}", or one with the same content,`, isTaken);
    this.tables.models = withEntry(this.tables.models, model.hash, model);
  }

  async activeHash(): Promise<string | null> {
    return this.tables.activeModel;
  }

  async holdActive(): Promise<string | null> {
    return this.activeHash();
  }

  async activate(hash: string): Promise<void> {
    this.tables.activeModel = hash;
  }
}
