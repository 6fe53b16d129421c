import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rejectSecondWays } from './second-ways.js';

/** "a>b c>b" are mappings from a to b and from c to b. */
function ends(text: string) {
  return text
    .split(' ')
    .filter((mapping) => mapping !== '')
    .map((mapping) => {
      const [fromVersionId = '', toVersionId = ''] = mapping.split('>');
      return { fromVersionId, toVersionId };
    });
}

describe('adding a version', () => {
  it.each([
    ['that continues the latest one', 'b>c', 'a>b'],
    ['without a mapping', '', 'a>b'],
    ['that continues what another one continues', 'a>c', 'a>b'],
    ['in which two unlinked versions meet', 'a>c b>c', ''],
    ['in which two groups of versions meet', 'b>e d>e', 'a>b c>d'],
  ])('%s makes no second way', (_, added, installed) => {
    expect(() => rejectSecondWays(ends(added), ends(installed))).not.toThrow();
  });

  it.each([
    ['mapped to two versions that are linked, whether both ways agree or not', 'a>c b>c', 'a>b', 'b', 'c'],
    ['mapped to two versions that another one links', 'a>e c>e', 'a>b c>b', 'c', 'e'],
    ['mapped to one version twice', 'a>b a>b', '', 'a', 'b'],
  ])('%s is refused, with the versions that are connected already', (_, added, installed, from, to) => {
    expect(() => rejectSecondWays(ends(added), ends(installed))).toThrow(
      expect.objectContaining({
        code: 'mapping-contradictory',
        message: expect.stringContaining(`"${from}" and "${to}" are connected already`),
        params: { from, to },
      }),
    );
  });

  it.each([
    ['that leads back to where it comes from', 'b>c c>a', 'a>b'],
    ['mapped from itself', 'a>a', ''],
  ])('%s is circular', (_, added, installed) => {
    expect(() => rejectSecondWays(ends(added), ends(installed))).toThrow(
      expect.objectContaining({ code: 'mapping-circular' }),
    );
  });

  it('to a network that is no tree any more is refused only for what it adds itself', () => {
    expect(() => rejectSecondWays(ends('c>d'), ends('a>b b>c a>c'))).not.toThrow();
  });

  it('that continues one of those before it never makes a second way, in whatever tree', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 30 }), (parents) => {
        const mappings = parents.map((parent, index) => ({
          fromVersionId: `v${parent % (index + 1)}`,
          toVersionId: `v${index + 1}`,
        }));
        expect(() => rejectSecondWays(mappings.slice(-1), mappings.slice(0, -1))).not.toThrow();
        const again = { fromVersionId: `v${parents.length}`, toVersionId: 'v0' };
        expect(() => rejectSecondWays([again], mappings)).toThrow();
      }),
    );
  });
});
