import { parentPort, workerData } from 'node:worker_threads';
import { readSheets } from './read-sheets.js';
import { sheetsReply } from './sheets-reply.js';

parentPort?.postMessage(sheetsReply(() => readSheets(workerData as Uint8Array)));
