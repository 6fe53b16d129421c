import { expect } from '@jest/globals';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The built administration program. */
export const CLI = fileURLToPath(new URL('../../apps/api/dist/cli.js', import.meta.url));

/** How the administration program ended. */
export interface Outcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the administration program to its end. */
export function runCli(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<Outcome> {
  const { PATH = '' } = process.env;
  return new Promise((resolve) => {
    execFile(process.execPath, [CLI, ...args], { env: { PATH, ...environment } }, (error, stdout, stderr) => {
      resolve({ exitCode: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

/** The program refused in one sentence with its code, and wrote nothing else. */
export function expectRefusal({ exitCode, stdout, stderr }: Outcome, code: string): void {
  expect(stderr).toMatch(new RegExp(`^Error \\[${code}\\]: [^\\n]+\\.\\n$`));
  expect(stdout).toBe('');
  expect(exitCode).toBe(1);
}
