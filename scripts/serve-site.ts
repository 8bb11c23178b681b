import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { endProgram, startCommand } from './run-program';
import type { Settings } from './settings';

/** A running server of a finished build. */
export interface Site {
  readonly address: string;
  /** Its exit code, once it has ended. */
  readonly ended: Promise<number>;
  readonly stop: () => Promise<number>;
}

/**
 * Starts the server on `settings.port` and waits until it answers. Throws an `Error` with what the
 * server wrote where it ends before that.
 */
export async function serveSite(settings: Settings): Promise<Site> {
  const child = startCommand('next', ['start', '--port', String(settings.port)], {
    DIST_DIR: settings.distDir,
    LEDGER_DIR: settings.ledgerDir,
  });
  const ended = once(child, 'exit').then(() => child.exitCode ?? 1);
  const pieces: Buffer[] = [];
  const collect = (piece: Buffer) => pieces.push(piece);
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);

  const address = `http://localhost:${settings.port}`;
  while (!(await answers(address))) {
    const over = await Promise.race([ended.then(() => true), pause(100, false)]);
    if (over) throw new Error(`The server ended at once:\n${Buffer.concat(pieces)}`);
  }
  child.stdout.off('data', collect).pipe(process.stdout);
  child.stderr.off('data', collect).pipe(process.stderr);
  return { address, ended, stop: () => endProgram(child) };
}

async function answers(address: string): Promise<boolean> {
  try {
    const answer = await fetch(address, { method: 'HEAD', redirect: 'manual' });
    return answer.ok;
  } catch {
    return false;
  }
}

/** Whether nothing listens on the port yet. */
export async function isFree(port: number): Promise<boolean> {
  const probe = createServer();
  try {
    probe.listen(port);
    await once(probe, 'listening');
    return true;
  } catch {
    return false;
  } finally {
    probe.close();
  }
}

/** A port that nothing listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === 'string') throw new Error('the system named no port');
  return address.port;
}
