import type { Recompute } from './recompute-files';

/** How each figure is made anew, by its id. A published figure that is not here is not reproduced. */
export const RECOMPUTED: Readonly<Record<string, Recompute>> = {};
