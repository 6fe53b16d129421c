import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parseDockerfile, readDockerignore } from '../../tools/docker/dockerfile.mjs';
import { ROOT } from './source-tree.js';

const stages = parseDockerfile(readFileSync(join(ROOT, 'docker/Dockerfile'), 'utf8'));
const last = stages.at(-1)!;
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

// `npm run docker:check` carries the instructions out; here is what can be said at once.
describe('the image', () => {
  it('runs the server, as a user that is not root', () => {
    expect(last.user).toBe('node');
    expect(last.command).toEqual(['node', 'apps/api/dist/main.js']);
    expect(existsSync(join(ROOT, 'apps/api/src/main.ts'))).toBe(true);
  });

  it('keeps its data in one volume, and the memory of erasures in another', () => {
    expect(last.volumes).toEqual([last.env.DATA_DIR, '/erasures']);
    expect(last.env.ERASURES_FILE).toBe('/erasures/erasures.jsonl');
  });

  it('asks the health of the server itself, without a program that the base does not have', () => {
    expect(last.healthCheck?.[0]).toBe('node');
    expect(last.healthCheck?.join(' ')).toContain('/api/health');
  });

  it('stands on the oldest Node that the product supports', () => {
    const bases = stages.map(({ base }) => base).filter((base) => stages.every(({ name }) => name !== base));
    for (const base of bases) expect(base).toMatch(/^node:20-bookworm/);
  });

  it('copies from stages that come before, and nothing from the context into the last one', () => {
    for (const [at, stage] of stages.entries()) {
      const before = stages.slice(0, at).map(({ name }) => name);
      for (const { from } of stage.steps.filter(({ kind }) => kind === 'copy')) {
        if (stage === last || from !== undefined) expect(before).toContain(from);
      }
    }
  });

  it('is an error to the check where the check does not understand it', () => {
    expect(() => parseDockerfile('FROM node:20\nADD https://example.org/a /a')).toThrow('ADD');
  });
});

describe('the context', () => {
  it.each([
    ['node_modules/a/index.js', true],
    ['apps/web/node_modules/a.js', true],
    ['libs/domain/dist/index.js', true],
    ['data/selbstcheck.sqlite', true],
    ['.git/config', true],
    ['apps/api/data/catalogues/a.json', false],
    ['apps/api/src/main.ts', false],
    ['package-lock.json', false],
    ['.npmrc', false],
    ['libs/domain/src/distance.ts', false],
  ])('of %s: left out is %s', (path, isLeftOut) => {
    expect(readDockerignore(read('.dockerignore'))(path)).toBe(isLeftOut);
  });
});

describe('the minimal composition', () => {
  it('is one service, reachable on loopback only, that keeps its data', () => {
    const text = read('docker/compose.minimal.yaml');
    expect(text.match(/^ {2}\w+:$/gm)).toEqual(['  monitor:', '  data:', '  erasures:']);
    expect(text).toContain('dockerfile: docker/Dockerfile');
    expect(text).toContain(`data:${last.env.DATA_DIR}`);
    expect(text).toContain('erasures:/erasures');
    expect(text.match(/^ +ports:\n +- (.+)$/m)?.[1]).toMatch(/^127\.0\.0\.1:/);
    expect(text).toContain('SECRET: ${SECRET:?');
  });
});

describe('the full composition', () => {
  it('runs the jobs in a worker of the same image, with the settings of the server, and publishes loopback only', () => {
    const text = read('docker/compose.full.yaml');
    expect(text).toContain("command: ['node', 'apps/api/dist/worker.js']");
    expect(existsSync(join(ROOT, 'apps/api/src/worker.ts'))).toBe(true);
    expect(text.match(/<<: \*settings/g)).toHaveLength(2);
    expect(text).toContain("JOBS: 'off'");
    for (const [, port] of text.matchAll(/^ +ports:\n +- (.+)$/gm)) expect(port).toMatch(/^127\.0\.0\.1:/);
  });
});
