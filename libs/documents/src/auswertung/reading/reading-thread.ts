import { parentPort, workerData } from 'node:worker_threads';
import { readPrintedAuswertung } from '../printed-auswertung.js';
import { replyOf, type ReadingOrder } from './reading-messages.js';

const { file, known } = workerData as ReadingOrder;
parentPort?.postMessage(await replyOf(readPrintedAuswertung(file, known)));
