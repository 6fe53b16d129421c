import { ModelStore, type KnownModel } from '@selbstcheck/application';
import { SelbstcheckError } from '@selbstcheck/domain';
import { AddedModelRow } from '../rows/added-model-row.js';
import { ScoringModelRow } from '../rows/result-rows.js';
import type { Transactions } from '../transactions/transactions.js';
import { insertRows } from './insert-rows.js';
import { ACTIVE_MODEL, ACTIVE_MODEL_HOLD, InstallationFacts } from './installation-facts.js';
import { rejecting } from './rejections.js';

export class DatabaseModelStore extends ModelStore {
  private readonly facts: InstallationFacts;

  constructor(private readonly transactions: Transactions) {
    super();
    this.facts = new InstallationFacts(transactions);
  }

  async list(): Promise<readonly KnownModel[]> {
    const models = await this.transactions.read((manager) => manager.find(ScoringModelRow));
    const added = await this.transactions.read((manager) =>
      manager.find(AddedModelRow, { order: { insertion: 'ASC' } }),
    );
    const order = added.map(({ hash }) => hash);
    return models
      .sort((a, b) => order.indexOf(a.hash) - order.indexOf(b.hash))
      .map((model) => ({
        ...model,
        createdAt: added.find(({ hash }) => hash === model.hash)?.createdAt ?? null,
      }));
  }

  async find(hash: string): Promise<KnownModel | null> {
    return this.transactions.read(async (manager) => {
      const model = await manager.findOneBy(ScoringModelRow, { hash });
      const added = await manager.findOneBy(AddedModelRow, { hash });
      return model && { ...model, createdAt: added?.createdAt ?? null };
    });
  }

  insert({ hash, name, body, createdAt }: KnownModel): Promise<void> {
    return rejecting({ duplicate: () => modelExists(name) }, () =>
      this.transactions.write(async (manager) => {
        if (await manager.existsBy(ScoringModelRow, { name })) throw modelExists(name);
        await insertRows(manager, ScoringModelRow, [{ hash, name, body }]);
        // two who add one of the same name at the same moment do not see each other, but cannot both have this row
        if (createdAt !== null) await insertRows(manager, AddedModelRow, [{ hash, name, createdAt }]);
      }),
    );
  }

  async activeHash(): Promise<string | null> {
    const fact = await this.facts.find(ACTIVE_MODEL);
    return fact === null ? null : (JSON.parse(fact) as { readonly hash: string }).hash;
  }

  async holdActive(): Promise<string | null> {
    await this.facts.hold(ACTIVE_MODEL_HOLD);
    return this.activeHash();
  }

  async activate(hash: string, at: string): Promise<void> {
    await this.facts.set(ACTIVE_MODEL, JSON.stringify({ hash, at }));
  }
}

function modelExists(name: string): SelbstcheckError {
  return new SelbstcheckError(
    'model-exists',
    `The scoring model "${name}", or one with the same content, is there already. Give this one another name.`,
    { name },
  );
}
