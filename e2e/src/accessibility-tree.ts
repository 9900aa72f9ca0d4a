import type { Locator, Page } from '@playwright/test';

/** What Chromium exposes of one element to a screen reader. */
export interface AccessibleNode {
  readonly role: string;
  readonly name: string;
  readonly value: string;
  readonly description: string;
  /** States that hold, such as `expanded`, `invalid` or `checked`. */
  readonly states: readonly string[];
}

interface AxValue {
  readonly value?: unknown;
}
interface AxNode {
  readonly ignored: boolean;
  readonly role?: AxValue;
  readonly name?: AxValue;
  readonly value?: AxValue;
  readonly description?: AxValue;
  readonly properties?: readonly { readonly name: string; readonly value: AxValue }[];
}

const reported = ['checked', 'disabled', 'expanded', 'invalid', 'required', 'selected'];
const holds = ({ value }: AxValue): boolean => value !== undefined && value !== false && value !== 'false';
const plain = ({ value }: AxValue = {}): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).replaceAll(/\s+/g, ' ').trim() : '';

const present = ({ role, name, value, description, properties = [] }: AxNode): AccessibleNode => ({
  role: plain(role),
  name: plain(name),
  value: plain(value),
  description: plain(description),
  states: properties
    .filter((property) => reported.includes(property.name) && holds(property.value))
    .map((each) => each.name),
});

/** The accessibility tree of a page, as a list; what it leaves out is not in it. */
export async function accessibilityTree(page: Page): Promise<AccessibleNode[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes.filter(({ ignored }) => !ignored).map(present);
}

/** What a screen reader is reported of an element. */
export async function accessibleNode(element: Locator): Promise<AccessibleNode> {
  const page = element.page();
  const session = await page.context().newCDPSession(page);
  const mark = 'data-read-by-test';
  await element.evaluate((node, name) => node.setAttribute(name, ''), mark);
  const { result } = await session.send('Runtime.evaluate', { expression: `document.querySelector('[${mark}]')` });
  const { nodes } = await session.send('Accessibility.getPartialAXTree', {
    objectId: result.objectId ?? '',
    fetchRelatives: false,
  });
  await element.evaluate((node, name) => node.removeAttribute(name), mark);
  await session.detach();
  const [node] = nodes;
  if (!node) throw new Error('The element is not in the accessibility tree');
  return present(node);
}
