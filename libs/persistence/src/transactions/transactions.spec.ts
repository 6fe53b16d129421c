import path from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import Sqlite from 'better-sqlite3';
import { aMunicipality, describeEachDatabase, placeForSqlite } from '@selbstcheck/testing';
import { databaseHandling } from '../database/database-handling.spec-support.js';
import { SQLITE_FILE_NAME } from '../database/database-options.js';
import { openDatabase } from '../database/open-database.js';
import { createStores, type Stores } from '../stores/create-stores.js';

describe('transactions', () => {
  describeEachDatabase(databaseHandling, (database) => {
    let stores: Stores;
    beforeEach(() => {
      stores = createStores(database());
    });

    it('keep a plain insert of another request when the running unit of work is undone', async () => {
      const { gate, open } = aGate();
      const failing = stores.unitOfWork.run(async () => {
        await stores.municipalities.insert(aMunicipality({ id: 'undone', name: 'Undone' }));
        await gate;
        throw new Error('on purpose');
      });
      const plain = stores.municipalities.insert(aMunicipality({ id: 'plain', name: 'Plain' }));
      await nextTurns();
      open();
      await expect(failing).rejects.toThrow('on purpose');
      await plain;
      expect((await stores.municipalities.list()).map(({ id }) => id)).toEqual(['plain']);
    });

    it('keep another request’s whole unit of work when the running one is undone', async () => {
      const { gate, open } = aGate();
      const failing = stores.unitOfWork.run(async () => {
        await stores.municipalities.insert(aMunicipality({ id: 'undone', name: 'Undone' }));
        await gate;
        throw new Error('on purpose');
      });
      const working = stores.unitOfWork.run(async () => {
        await stores.municipalities.insert(aMunicipality({ id: 'a', name: 'A' }));
        await stores.municipalities.insert(aMunicipality({ id: 'b', name: 'B' }));
      });
      await nextTurns();
      open();
      await expect(failing).rejects.toThrow('on purpose');
      await working;
      expect((await stores.municipalities.list()).map(({ id }) => id)).toEqual(['a', 'b']);
    });

    it('show other requests nothing before the commit', async () => {
      const { gate, open } = aGate();
      const { gate: written, open: tellWritten } = aGate();
      const running = stores.unitOfWork.run(async () => {
        await stores.municipalities.insert(aMunicipality());
        tellWritten();
        await gate;
      });
      await written;
      expect(await stores.municipalities.list()).toEqual([]);
      open();
      await running;
      expect(await stores.municipalities.list()).toHaveLength(1);
    });

    it('let work that outlives its unit of work write on its own', async () => {
      const { gate, open } = aGate();
      let late: Promise<void> | undefined;
      await stores.unitOfWork.run(async () => {
        late = gate.then(() => stores.municipalities.insert(aMunicipality()));
        await Promise.resolve();
      });
      open();
      await late;
      expect(await stores.municipalities.list()).toHaveLength(1);
    });
  });

  it('make a second program wait for the first one’s unit of work, or give up in words', async () => {
    const place = await placeForSqlite();
    const folder = 'folder' in place.target ? place.target.folder : '';
    const first = await openDatabase({ kind: 'sqlite', folder });
    const second = await openDatabase({ kind: 'sqlite', folder, busyTimeout: 20 });
    const ours = createStores(first);
    const theirs = createStores(second);
    try {
      await ours.unitOfWork.run(async () => {
        // having read, it must still be able to write, whatever the other program attempts in between
        await ours.municipalities.list();
        await expect(theirs.municipalities.insert(aMunicipality({ id: 'theirs' }))).rejects.toMatchObject({
          code: 'database-locked',
        });
        await ours.municipalities.insert(aMunicipality({ id: 'ours' }));
      });
      await theirs.municipalities.insert(aMunicipality({ id: 'later', name: 'Später' }));
      expect((await ours.municipalities.list()).map(({ id }) => id)).toEqual(['later', 'ours']);
    } finally {
      await first.close();
      await second.close();
      await place.release();
    }
  });

  it('wait for another program without standing still, and write when it is done', async () => {
    const place = await placeForSqlite();
    const folder = 'folder' in place.target ? place.target.folder : '';
    const database = await openDatabase({ kind: 'sqlite', folder, busyTimeout: 30_000 });
    const another = new Sqlite(path.join(folder, SQLITE_FILE_NAME));
    const { municipalities, unitOfWork } = createStores(database);
    try {
      another.exec('BEGIN IMMEDIATE');
      let begun = 0;
      const writing = unitOfWork.run(async () => {
        begun += 1;
        await municipalities.insert(aMunicipality());
      });
      await nextTurns();
      expect(await municipalities.list()).toEqual([]);
      // would come after the whole wait, and too late, if this program stood still meanwhile
      another.exec('COMMIT');
      await writing;
      expect(begun).toBe(1);
      expect(await municipalities.list()).toHaveLength(1);
    } finally {
      another.close();
      await database.close();
      await place.release();
    }
  });
});

function aGate(): { gate: Promise<void>; open: () => void } {
  let open = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { gate, open: () => open() };
}

/** Long enough for a write that would not wait for its turn to have happened. */
async function nextTurns(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
