import { addressOf, CSRF_HEADER, endpoints, EvidenceView, Problem } from '@selbstcheck/contracts';
import { SelbstcheckError } from '@selbstcheck/domain';
import { csrfToken } from '../../../shared/api/csrf-token.js';
import { reportSessionProblem } from '../../../shared/api/session-problems.js';

/** A file and where it belongs. */
export interface EvidenceUpload {
  readonly params: { readonly municipalityId: string; readonly roundId: string; readonly questionId: string };
  readonly query: { readonly department: string; readonly name: string };
  readonly body: File;
}

/**
 * As `callEndpoint`, for a file of which the person wants to know how far it is: of fetch a page does not learn that.
 * Progress is the share that was sent, 0 to 1.
 */
export async function uploadEvidence(
  upload: EvidenceUpload,
  onProgress: (share: number) => void,
): Promise<EvidenceView> {
  const request = await sent(upload, onProgress);
  const answer = parsed(request.responseText);
  if (request.status === endpoints.addEvidenceFile.status) {
    const evidence = EvidenceView.safeParse(answer);
    if (evidence.success) return evidence.data;
  }
  const problem = Problem.safeParse(answer);
  if (!problem.success) {
    throw new SelbstcheckError('answer-unexpected', 'The answer does not have the declared form.');
  }
  const { code, detail, params } = problem.data;
  reportSessionProblem(code);
  throw new SelbstcheckError(code, detail, params);
}

function sent(
  { params, query, body }: EvidenceUpload,
  onProgress: (share: number) => void,
): Promise<XMLHttpRequest> {
  const endpoint = endpoints.addEvidenceFile;
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(endpoint.method, addressOf('', endpoint, params, query));
    request.setRequestHeader('accept', 'application/json');
    request.setRequestHeader('content-type', 'application/octet-stream');
    const token = csrfToken();
    if (token !== null) request.setRequestHeader(CSRF_HEADER, token);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total);
    request.onload = () => resolve(request);
    request.onerror = () =>
      reject(new SelbstcheckError('server-unreachable', 'The server does not answer; check that it runs.'));
    request.send(body);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
