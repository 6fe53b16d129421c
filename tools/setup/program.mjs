import { spawn } from 'node:child_process';
import { codeOfSignal, whenAskedToEnd } from './ending.mjs';

/**
 * Runs one of our built programs in the foreground and resolves with its exit code. It stays in our process group, so
 * that whoever ends the group ends it too. Ctrl-C reaches the whole group from the terminal and is not sent a second time.
 */
export function runProgram(path, args, { env = {}, cwd } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path, ...args], {
      cwd,
      env: { ...process.env, ...env },
      stdio: 'inherit',
    });
    const stopListening = whenAskedToEnd((signal) => {
      if (signal === 'SIGINT' && process.stdin.isTTY) return;
      child.kill(signal);
    });
    child.on('error', reject);
    child.on('close', (code, signal) => {
      stopListening();
      resolve(code ?? codeOfSignal(signal));
    });
  });
}
