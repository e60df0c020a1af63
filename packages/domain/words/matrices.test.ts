import fc from 'fast-check';
import { expect, test } from 'vitest';
import { multiply, transpose } from './matrices.ts';

const numbers = (count: number) =>
  fc
    .array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: count, maxLength: count })
    .map((list) => Float64Array.from(list));
const sizes = fc.record({
  rows: fc.integer({ min: 1, max: 3 }).map((pairs) => 2 * pairs),
  others: fc.integer({ min: 1, max: 3 }).map((fours) => 4 * fours),
  length: fc.integer({ min: 1, max: 9 }),
});

test('the product holds the dot product of each row with each other row', () => {
  const matrices = sizes.chain((size) =>
    fc.record({
      size: fc.constant(size),
      matrix: numbers(size.rows * size.length),
      other: numbers(size.others * size.length),
    }),
  );
  fc.assert(
    fc.property(matrices, ({ size: { rows, others, length }, matrix, other }) => {
      const products = new Float64Array(rows * others);
      multiply(matrix, rows, other, others, length, products);
      for (let row = 0; row < rows; row += 1) {
        const one = matrix.subarray(row * length, (row + 1) * length);
        for (let column = 0; column < others; column += 1) {
          const two = other.subarray(column * length, (column + 1) * length);
          const dot = one.reduce((sum, number, at) => sum + number * (two[at] ?? 0), 0);
          expect(products[row * others + column]).toBeCloseTo(dot, 6);
        }
      }
    }),
  );
});

test('turned twice a matrix is itself again', () => {
  const once = new Float64Array(6);
  const twice = new Float64Array(6);
  transpose(Float64Array.of(1, 2, 3, 4, 5, 6), 2, 3, once);
  expect([...once]).toEqual([1, 4, 2, 5, 3, 6]);
  transpose(once, 3, 2, twice);
  expect([...twice]).toEqual([1, 2, 3, 4, 5, 6]);
});
