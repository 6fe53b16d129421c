import { describe } from '@jest/globals';
import { LuxonWallClock as WallClockOfSpecs, wallClockContract } from '@selbstcheck/testing';
import { LuxonWallClock } from './wall-clock.js';

describe('wall times of the product', () => {
  wallClockContract(new LuxonWallClock());
});

describe('wall times of specs', () => {
  wallClockContract(new WallClockOfSpecs());
});
