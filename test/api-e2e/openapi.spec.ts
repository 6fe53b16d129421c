import { describe, expect, it } from '@jest/globals';
import { endpoints, openApiDocument, type Endpoint } from '@selbstcheck/contracts';
import { startServer } from '@selbstcheck/testing';
import { readFile } from 'node:fs/promises';

const COMMITTED = new URL('../../docs/openapi.json', import.meta.url);
const MANIFEST = new URL('../../apps/api/package.json', import.meta.url);

describe('the documentation of the interface', () => {
  it('docs/openapi.json is in step with the table of endpoints (npm run openapi writes it)', async () => {
    const { version } = JSON.parse(await readFile(MANIFEST, 'utf8')) as { version: string };
    expect(JSON.parse(await readFile(COMMITTED, 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(openApiDocument(version))),
    );
  });

  it('names every endpoint with its access and refers only to schemas that exist', () => {
    const document = JSON.stringify(openApiDocument('0'));
    for (const name of Object.keys(endpoints)) expect(document).toContain(`"operationId":"${name}"`);
    const schemas = (JSON.parse(document) as { components: { schemas: Record<string, unknown> } }).components
      .schemas;
    const referred = [...document.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(
      (match) => match[1],
    );
    expect(referred.length).toBeGreaterThan(0);
    expect(referred.filter((name) => name === undefined || !(name in schemas))).toEqual([]);
    expect(document).not.toContain('#/$defs/');
  });

  it('says for each endpoint who may call it, and by which of session and token', () => {
    const { paths } = openApiDocument('0') as {
      paths: Record<string, Record<string, { operationId: string; 'x-access': unknown; security: object[] }>>;
    };
    const operations = Object.values(paths).flatMap((methods) => Object.values(methods));
    const table: Readonly<Record<string, Endpoint>> = endpoints;
    expect(operations).toHaveLength(Object.keys(table).length);
    for (const { operationId, 'x-access': stated, security } of operations) {
      const { access, scope } = table[operationId]!;
      expect(stated).toEqual(access);
      const ways = security.flatMap((way) => Object.keys(way));
      expect(ways).toEqual(access === 'public' ? [] : ['session', ...(scope === null ? [] : ['token'])]);
    }
  });

  it('is served for people and for programs, without anything from other hosts', async () => {
    const server = await startServer();
    try {
      const page = await fetch(`${server.url}/api/docs`);
      expect(page.status).toBe(200);
      const html = await page.text();
      expect([...html.matchAll(/(?:src|href)="(https?:)?\/\//g)]).toEqual([]);
      await expect((await fetch(`${server.url}/api/docs-json`)).json()).resolves.toMatchObject({
        openapi: '3.1.0',
      });
    } finally {
      await server.stop();
    }
  });
});
