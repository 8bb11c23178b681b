import { endProgram, type Outcome, startScript } from './run-program';
import { freePort } from './serve-site';

/** A site that `npm start` serves in a process of its own. */
export interface OwnSite {
  readonly address: string;
  /** Asks it to end, as a person or a system would. */
  readonly end: () => Promise<Outcome>;
}

/**
 * Serves a site by the command that a person uses, which builds where it has to, on a port that is
 * free; `say` is handed what the command writes until then. Throws an `Error` with what it wrote
 * where it ends instead.
 */
export async function serveByCommand(
  environment: Readonly<Record<string, string>>,
  say: (piece: string) => void = () => undefined,
): Promise<OwnSite> {
  const port = String(await freePort());
  const child = startScript('scripts/start.ts', { ...environment, PORT: port });
  let output = '';
  const address = await new Promise<string>((resolve, reject) => {
    let isServing = false;
    const read = (piece: Buffer) => {
      output += piece.toString();
      if (!isServing) say(piece.toString());
      const [, serving] = /^Serving (\S+)$/m.exec(output) ?? [];
      if (serving === undefined) return;
      isServing = true;
      resolve(serving);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', () => reject(new Error(`it ended before it served\n${output}`)));
  });
  return { address, end: async () => ({ code: await endProgram(child), output }) };
}
