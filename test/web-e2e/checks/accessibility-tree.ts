import type { Page } from 'playwright-core';

/** How often each role occurs below an element in the tree that Chromium itself hands to screen readers. */
export async function countRoles(page: Page, selector: string): Promise<Record<string, number>> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = await session.send('DOM.getDocument');
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
    const { nodes } = await session.send('Accessibility.queryAXTree', { nodeId });
    const counts: Record<string, number> = {};
    for (const { ignored, role } of nodes) {
      const name = String(role?.value);
      if (!ignored) counts[name] = (counts[name] ?? 0) + 1;
    }
    return counts;
  } finally {
    await session.detach();
  }
}
