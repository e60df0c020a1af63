import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GroupMark } from './group-mark.ts';
import { roundedCount, TOLD_FIGURE_RULES, ToldFigures } from './told-figures.ts';
import { SMALLEST_SHOWN } from './withhold.ts';

const person = (number: number) => `0199a1b2-0000-7000-8000-${String(number).padStart(12, '0')}`;
const mark = (numbers: Iterable<number>) => GroupMark.of([...numbers].map(person));
const firstOf = (size: number) => mark(Array.from({ length: size }, (_, number) => number));
const differing = (a: ReadonlySet<number>, b: ReadonlySet<number>) => a.symmetricDifference(b).size;

const group = (most: number) =>
  fc.uniqueArray(fc.nat({ max: 60 }), { maxLength: most }).map((numbers) => new Set(numbers));
/** A group and what a few steps make of it: one in or one out at a time, or something else whole. */
const questions = fc
  .tuple(
    group(60),
    fc.array(fc.oneof(fc.nat({ max: 60 }), fc.constant('again' as const)), { maxLength: 40 }),
    fc.infiniteStream(group(60)),
  )
  .map(([first, steps, others]) => {
    const asked = [first];
    for (const step of steps) {
      const before = asked.at(-1) ?? first;
      const [other = first] = step === 'again' ? others.take(1) : [];
      asked.push(step === 'again' ? other : before.symmetricDifference(new Set([step])));
    }
    return asked;
  });

describe('GroupMark', () => {
  it('never counts more differences than there are, and sees the same group as the same', () => {
    fc.assert(
      fc.property(group(60), group(60), (a, b) => {
        const difference = mark(a).differenceFrom(mark(b), 100);
        expect(difference).toBeLessThanOrEqual(differing(a, b));
        expect(difference === 0).toBe(differing(a, b) === 0);
        expect(mark([...a].toReversed()).differenceFrom(mark(a), 100)).toBe(0);
      }),
    );
  });

  it('measures as a distance does', () => {
    fc.assert(
      fc.property(group(60), group(60), group(60), (a, b, c) => {
        const between = (x: Set<number>, y: Set<number>) => mark(x).differenceFrom(mark(y), 100);
        expect(between(a, b)).toBe(between(b, a));
        expect(between(a, c)).toBeLessThanOrEqual(between(a, b) + between(b, c));
      }),
    );
  });

  it('mostly sees that six people differ among ten thousand, also where the size is the same', () => {
    const ids = Array.from({ length: 10_003 }, (_, number) => person(number));
    const others = ids.slice(-3);
    const people = ids.slice(0, -3);
    const all = GroupMark.of(people);
    const seen = Array.from({ length: 50 }, (_, round) =>
      GroupMark.of(people.toSpliced(round * 3, 3, ...others)).differenceFrom(all, 100),
    );
    expect(Math.max(...seen)).toBe(6);
    expect(seen.filter((difference) => difference >= 5).length).toBeGreaterThan(40);
  });
});

describe('roundedCount', () => {
  it.each([
    [0, null],
    [9, null],
    [10, 10],
    [12, 10],
    [13, 15],
    [99, 100],
    [234, 230],
    [8_449, 8_400],
  ])('tells %i as %s', (people, told) => expect(roundedCount(people)).toBe(told));
});

describe('ToldFigures', () => {
  it('tells the figure of a group, and the same one for a group that hardly differs', () => {
    const figures = new ToldFigures();
    expect(figures.tell(firstOf(22))).toBe(20);
    // By itself this would be 25, and the difference would be one person.
    expect(figures.tell(firstOf(23))).toBe(20);
    expect(figures.tell(firstOf(27))).toBe(25);
  });

  it('withholds a group beside one that is withheld, and tells one beside one that is told', () => {
    const withheldFirst = new ToldFigures();
    expect(withheldFirst.tell(firstOf(9))).toBeNull();
    expect(withheldFirst.tell(firstOf(10))).toBeNull();
    const toldFirst = new ToldFigures();
    expect(toldFirst.tell(firstOf(10))).toBe(10);
    expect(toldFirst.tell(firstOf(9))).toBe(10);
    expect(toldFirst.tell(firstOf(4))).toBeNull();
  });

  it('never tells a figure about fewer than five people, whatever was asked before', () => {
    fc.assert(
      fc.property(questions, (asked) => {
        const figures = new ToldFigures();
        for (const people of asked) {
          const told = figures.tell(mark(people));
          if (people.size < SMALLEST_SHOWN) expect(told).toBeNull();
          // What is told is off by the people who may differ, and by the rounding.
          if (told !== null) expect(Math.abs(told - people.size)).toBeLessThanOrEqual(4 + 2.5);
        }
      }),
    );
  });

  it('gives different answers about two groups only where at least five people differ', () => {
    fc.assert(
      fc.property(
        group(40),
        fc.uniqueArray(fc.nat({ max: 60 }), { maxLength: 8 }),
        (one, change) => {
          const figures = new ToldFigures();
          const other = one.symmetricDifference(new Set(change));
          const [first, second] = [figures.tell(mark(one)), figures.tell(mark(other))];
          if (first !== second) expect(differing(one, other)).toBeGreaterThanOrEqual(5);
          // In the other order too, and whoever asks once more gets what was told.
          const reversed = new ToldFigures();
          const [third, fourth] = [reversed.tell(mark(other)), reversed.tell(mark(one))];
          if (third !== fourth) expect(differing(one, other)).toBeGreaterThanOrEqual(5);
          expect([figures.tell(mark(one)), figures.tell(mark(other))]).toEqual([first, second]);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('makes each figure of one group, and makes different ones of groups five people apart', () => {
    fc.assert(
      fc.property(questions, (asked) => {
        const figures = new ToldFigures();
        const made: { people: ReadonlySet<number>; figure: number | null }[] = [];
        for (const people of asked.filter(({ size }) => size >= SMALLEST_SHOWN)) {
          const figure = figures.tell(mark(people));
          const near = made.filter((one) => mark(one.people).differenceFrom(mark(people), 5) < 5);
          if (near.length > 0) expect(near.map((one) => one.figure)).toContain(figure);
          else {
            expect(figure).toBe(roundedCount(people.size));
            for (const one of made) {
              expect(differing(one.people, people)).toBeGreaterThanOrEqual(5);
            }
            made.push({ people, figure });
          }
        }
      }),
    );
  });

  it('does not show who came, went or fell outside since a figure was made', () => {
    fc.assert(
      fc.property(questions, fc.nat({ max: 60 }), fc.nat({ max: 60 }), (asked, one, two) => {
        const figures = new ToldFigures();
        for (const people of asked) figures.tell(mark(people));
        // A group far from all of these gets a figure of its own.
        const made = new Set(Array.from({ length: 22 }, (_, number) => 100 + number));
        const told = figures.tell(mark(made));
        const inside = (number: number) => 100 + (number % 22);
        for (const change of [[one], [one, two], [inside(one)], [inside(one), two]]) {
          const changed = made.symmetricDifference(new Set(change));
          expect(figures.tell(mark(changed))).toBe(told);
        }
      }),
    );
  });

  it('forgets what was not used for longest, and no more than that', () => {
    const figures = new ToldFigures();
    const groupFrom = (start: number) => mark(Array.from({ length: 22 }, (_, i) => start + i));
    expect(figures.tell(groupFrom(0))).toBe(20);
    const most = TOLD_FIGURE_RULES.mostKept.figures;
    for (let other = 1; other < most; other += 1) figures.tell(groupFrom(other * 100));
    const withOneMore = (start: number) => mark(Array.from({ length: 23 }, (_, i) => start + i));
    expect(figures.tell(withOneMore(0))).toBe(20);
    figures.tell(groupFrom(most * 100));
    // The second one had not been used since: it makes room, and its neighbour is counted anew.
    expect(figures.tell(withOneMore(100))).toBe(25);
    expect(figures.tell(withOneMore(0))).toBe(20);
  });
});
