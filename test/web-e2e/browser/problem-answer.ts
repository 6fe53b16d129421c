/** What the server answers when it refuses, for `route.fulfill`. */
export function problemAnswer(code: string, status: number) {
  const problem = {
    type: 'about:blank',
    title: code,
    status,
    detail: 'An English sentence that no screen may show.',
    code,
    params: {},
  };
  return { status, contentType: 'application/problem+json', body: JSON.stringify(problem) };
}
