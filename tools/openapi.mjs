/** Writes docs/openapi.json from the table of endpoints. `npm run openapi` builds the contracts first. */
import { readFile, writeFile } from 'node:fs/promises';
import { openApiDocument } from '../libs/contracts/dist/index.js';

const { version } = JSON.parse(await readFile(new URL('../apps/api/package.json', import.meta.url), 'utf8'));
const document = JSON.stringify(openApiDocument(version), null, 2);
await writeFile(new URL('../docs/openapi.json', import.meta.url), `${document}\n`);
