import type { Screen } from '#browsers/screen.ts';
import type { Product } from '#product.ts';

/** A step of the main path; it begins where the one before has left the screen. */
export interface Step {
  readonly name: string;
  readonly go: (screen: Screen, product: Product) => Promise<void>;
}
