import type { Endpoint, FILE_ANSWER } from '@selbstcheck/contracts';
import { fileNameIn } from './file-name.js';
import { saveFile } from './save-file.js';
import { sendRequest, type ArgumentsOf } from './send-request.js';

/** Fetches a file with the session and gives it to the person. Rejects as `callEndpoint` does. */
export async function downloadFile<E extends Endpoint<typeof FILE_ANSWER>>(
  endpoint: E,
  args: ArgumentsOf<E>,
): Promise<void> {
  const response = await sendRequest(endpoint, args);
  const name = fileNameIn(response.headers.get('content-disposition')) ?? 'selbstcheck-monitor';
  saveFile(await response.blob(), name);
}
