/** Next calls this once, before the server answers. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs' && process.env.NODE_ENV === 'production') {
    const { endWithoutItsLedger } = await import('./instrumentation-node');
    endWithoutItsLedger();
  }
}
