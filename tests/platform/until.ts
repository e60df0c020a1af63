/**
 * Asks again until the answer satisfies, and gives it back. For what the platform promises to happen
 * soon; throws with the last answer when it did not within the time, in milliseconds.
 */
export async function until<Value>(
  ask: () => Promise<Value>,
  satisfies: (value: Value) => boolean,
  withinMs = 60_000,
): Promise<Value> {
  const end = performance.now() + withinMs;
  for (;;) {
    const value = await ask();
    if (satisfies(value)) return value;
    if (performance.now() > end) {
      throw new Error(
        `did not happen within ${withinMs} ms; last: ${JSON.stringify(value).slice(0, 500)}`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
