import { describe, expect, it } from '@jest/globals';
import { isReasonAnchor, overviewPath, overviewReasonPath, whyPath } from './addresses.js';

const address = { municipalityId: 'dessau', roundId: 'r2020' };

describe('the addresses of the screens', () => {
  it('name municipality and round', () => {
    expect(overviewPath(address)).toBe('/kommunen/dessau/runden/r2020');
  });

  it('name the field whose stage is explained', () => {
    expect(whyPath(address)).toBe('/kommunen/dessau/runden/r2020/warum');
    expect(whyPath(address, 'f1')).toBe('/kommunen/dessau/runden/r2020/warum/f1');
  });

  it('lead back to the row of a field, or to the overall stage', () => {
    expect(overviewReasonPath(address, 'f1')).toBe('/kommunen/dessau/runden/r2020#feld-f1');
    expect(overviewReasonPath(address)).toBe('/kommunen/dessau/runden/r2020#gesamtergebnis');
  });

  it('tell the places that reasons lead back to from the skip link’s', () => {
    expect(['feld-f1', 'gesamtergebnis', 'content', ''].map(isReasonAnchor)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('keep an id with a slash inside its part of the path', () => {
    expect(overviewPath({ municipalityId: 'a/b', roundId: 'ü?' })).toBe('/kommunen/a%2Fb/runden/%C3%BC%3F');
  });
});
