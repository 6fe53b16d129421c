import { beforeEach, describe, expect, it } from '@jest/globals';
import { aCatalogue, aMunicipality, aRound, aRoundKey } from '../builders.js';
import { anEvidence, anEvidenceFile } from '../builders-of-rounds.js';
import type { StoresUnderTest } from '../in-memory-stores.js';

const KEY = aRoundKey();
const BYTES = Uint8Array.from({ length: 256 }, (_, index) => index);
const FILE = anEvidenceFile(BYTES, { id: 'file' });

/** What every EvidenceStore keeps to. */
export function evidenceStoreContract(stores: () => StoresUnderTest): void {
  describe('evidence store', () => {
    beforeEach(async () => {
      await stores().catalogues.insert(aCatalogue());
      await stores().municipalities.insert(aMunicipality());
      await stores().rounds.insert(aRound());
    });

    it('gives links and files back as they were, in the order of insertion', async () => {
      const { evidence } = stores();
      const link = anEvidence({ id: 'z', personId: null, function: null });
      expect(await evidence.list(KEY)).toEqual([]);
      await evidence.insert(KEY, link, null);
      await evidence.insert(KEY, FILE, BYTES);
      await evidence.insert(KEY, anEvidence({ id: 'a', questionId: 'question-2' }), null);
      expect(await evidence.list(KEY)).toEqual([
        link,
        FILE,
        anEvidence({ id: 'a', questionId: 'question-2' }),
      ]);
      expect(await evidence.listOf(KEY, 'question-1')).toEqual([link, FILE]);
      expect(await evidence.listOf(KEY, 'question-3')).toEqual([]);
    });

    it.each([
      ['every byte value', BYTES],
      ['an empty file', new Uint8Array(0)],
      ['a window into a larger buffer', BYTES.subarray(10, 20)],
    ])('gives the bytes of a file: %s', async (_case, bytes) => {
      const file = anEvidenceFile(bytes);
      await stores().evidence.insert(KEY, file, bytes);
      const found = await stores().evidence.findFile(KEY, file.id);
      expect(found).toEqual({ evidence: file, bytes: Uint8Array.from(bytes) });
    });

    it('has no file for a link, or for what is not there', async () => {
      await stores().evidence.insert(KEY, anEvidence(), null);
      expect(await stores().evidence.findFile(KEY, 'evidence-1')).toBeNull();
      expect(await stores().evidence.findFile(KEY, 'unknown')).toBeNull();
    });

    it('does not find a file of another round', async () => {
      await stores().rounds.insert(aRound({ id: 'round-2' }));
      await stores().evidence.insert(KEY, FILE, BYTES);
      const second = aRoundKey({ roundId: 'round-2' });
      expect(await stores().evidence.findFile(second, 'file')).toBeNull();
      expect(await stores().evidence.remove(second, 'file')).toBe(false);
      expect(await stores().evidence.list(KEY)).toEqual([FILE]);
    });

    it('refuses bytes that are not those of the hash', async () => {
      await stores().evidence.insert(KEY, FILE, BYTES.slice(1));
      await expect(stores().evidence.findFile(KEY, 'file')).rejects.toMatchObject({
        code: 'evidence-damaged',
      });
      expect(await stores().evidence.list(KEY)).toEqual([FILE]);
    });

    it('removes once, with the bytes', async () => {
      await stores().evidence.insert(KEY, FILE, BYTES);
      expect(await stores().evidence.remove(KEY, 'file')).toBe(true);
      expect(await stores().evidence.remove(KEY, 'file')).toBe(false);
      expect(await stores().evidence.findFile(KEY, 'file')).toBeNull();
      await stores().evidence.insert(KEY, FILE, BYTES);
      expect(await stores().evidence.list(KEY)).toEqual([FILE]);
    });

    it('refuses an id that is taken, and evidence of a round that is not there', async () => {
      await stores().evidence.insert(KEY, anEvidence(), null);
      await expect(stores().evidence.insert(KEY, anEvidence(), null)).rejects.toMatchObject({
        code: 'evidence-exists',
      });
      const unknown = aRoundKey({ roundId: 'unknown' });
      await expect(stores().evidence.insert(unknown, FILE, BYTES)).rejects.toMatchObject({
        code: 'round-not-found',
      });
    });
  });
}
