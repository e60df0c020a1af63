import { runCommand } from '../embedded/run-command.ts';
import { type Counts, total } from '../testing/counts.ts';
import { chosenSteps } from '../testing/steps.ts';

/**
 * `npm test [-- static|unit|integration|journeys]`: goes on after a failure, so that one run shows
 * everything that is wrong, and ends with the true totals of all runners.
 */
await runCommand(async (context) => {
  const steps = chosenSteps(context.parameters);
  const found: Counts[] = [];
  for (const step of steps) {
    if (context.stopping.aborted) break;
    const started = performance.now();
    const { counts, output } = await step.run(context);
    found.push(counts);
    context.say(line(step.name, counts, performance.now() - started));
    if (counts.failed > 0 || counts.retried > 0) context.say(`${output.trim()}\n`);
  }
  if (context.stopping.aborted) return 130;
  const { passed, failed } = total(found);
  context.say(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});

function line(name: string, counts: Counts, milliseconds: number): string {
  const parts = [
    `${counts.passed} passed`,
    ...(counts.failed > 0 ? [`${counts.failed} failed`] : []),
    ...(counts.retried > 0 ? [`${counts.retried} on the second try`] : []),
    ...(counts.skipped > 0 ? [`${counts.skipped} skipped`] : []),
  ];
  const mark = counts.failed > 0 ? '✗' : '✓';
  const seconds = (milliseconds / 1000).toFixed(1);
  return `${mark} ${name.padEnd(18)} ${parts.join(', ').padEnd(30)} ${seconds.padStart(6)} s`;
}
