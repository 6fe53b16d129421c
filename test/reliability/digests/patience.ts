const LOOK_MS = 100;

/** Whether it came true before the end of that time. */
export async function comesTrue(isSo: () => Promise<boolean>, withinMs: number): Promise<boolean> {
  const limit = Date.now() + withinMs;
  for (;;) {
    if (await isSo()) return true;
    if (Date.now() > limit) return false;
    await pause(LOOK_MS);
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
