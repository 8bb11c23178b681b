import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** How a program ended: its exit code, and what it wrote to both outputs, in order. */
export interface Outcome {
  readonly code: number;
  readonly output: string;
}

export interface HowToRun {
  /** Environment variables besides those of this process. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Whether its output is shown while it runs. It is collected either way. */
  readonly show?: boolean;
  /** After how many milliseconds it is ended, where it may run on by mistake. */
  readonly limit?: number;
}

const running = new Set<ChildProcess>();

/** Runs a script of this project, `scripts/draw-pictures.ts`, under the same Node. */
export function runScript(path: string, parameters: readonly string[], how: HowToRun) {
  return runNode(['--import', 'tsx', path, ...parameters], how);
}

/** Runs the command of an installed package, `next build`, under the same Node. */
export function runCommand(command: string, parameters: readonly string[], how: HowToRun) {
  return runNode([fileOfCommand(command), ...parameters], how);
}

/** Starts what `runScript` would run, and leaves it running. */
export function startScript(path: string, environment: Readonly<Record<string, string>>) {
  return start(['--import', 'tsx', path], environment);
}

/** Starts what `runCommand` would run, and leaves it running. */
export function startCommand(
  command: string,
  parameters: readonly string[],
  environment: Readonly<Record<string, string>>,
) {
  return start([fileOfCommand(command), ...parameters], environment);
}

/** Asks every program that still runs to end, and waits until it has. */
export async function endPrograms(): Promise<void> {
  await Promise.all([...running].map(endProgram));
}

/** Asks a program to end, waits until it has, and gives its exit code (1 where a signal ended it). */
export async function endProgram(child: ChildProcess): Promise<number> {
  if (child.exitCode === null && child.signalCode === null) {
    child.kill('SIGTERM');
    const patience = setTimeout(() => child.kill('SIGKILL'), 10_000);
    await once(child, 'exit');
    clearTimeout(patience);
  }
  return child.exitCode ?? 1;
}

async function runNode(parameters: readonly string[], how: HowToRun): Promise<Outcome> {
  const child = start(parameters, how.environment ?? {});
  const limit = how.limit ? setTimeout(() => endProgram(child), how.limit) : undefined;
  const pieces: Buffer[] = [];
  for (const [stream, screen] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ] as const) {
    stream.on('data', (piece: Buffer) => {
      pieces.push(piece);
      if (how.show) screen.write(piece);
    });
  }
  await once(child, 'close');
  clearTimeout(limit);
  return { code: child.exitCode ?? 1, output: Buffer.concat(pieces).toString() };
}

function start(parameters: readonly string[], environment: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, parameters, {
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

const packageFile = z.object({
  bin: z.union([z.string(), z.record(z.string(), z.string())]),
});

const PACKAGES: Readonly<Record<string, string>> = {
  biome: '@biomejs/biome',
  playwright: '@playwright/test',
  tsc: 'typescript',
};

/** The file behind a command: no shell, no `npx`, the same on every system. */
function fileOfCommand(command: string): string {
  const folder = join('node_modules', PACKAGES[command] ?? command);
  const { bin } = packageFile.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
  const file = typeof bin === 'string' ? bin : bin[command];
  if (file === undefined) throw new Error(`the package in ${folder} has no command "${command}"`);
  return join(folder, file);
}
