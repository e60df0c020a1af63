/**
 * Writes, per row of the one matrix, its dot products with all rows of the other. Both have their
 * rows one after another, of the same length.
 *
 * @param rows how many of the one; even
 * @param others how many of the other; four times something
 */
export function multiply(
  matrix: Float64Array,
  rows: number,
  other: Float64Array,
  others: number,
  length: number,
  products: Float64Array,
): void {
  // Two rows by four at once: whatever is read is used more than once, which is twice as fast.
  for (let row = 0; row < rows; row += 2) {
    const a = row * length;
    const b = a + length;
    for (let column = 0; column < others; column += 4) {
      const w = column * length;
      const x = w + length;
      const y = x + length;
      const z = y + length;
      let [aw, ax, ay, az] = [0, 0, 0, 0];
      let [bw, bx, by, bz] = [0, 0, 0, 0];
      for (let n = 0; n < length; n += 1) {
        const inA = matrix[a + n] ?? 0;
        const inB = matrix[b + n] ?? 0;
        const inW = other[w + n] ?? 0;
        const inX = other[x + n] ?? 0;
        const inY = other[y + n] ?? 0;
        const inZ = other[z + n] ?? 0;
        aw += inA * inW;
        ax += inA * inX;
        ay += inA * inY;
        az += inA * inZ;
        bw += inB * inW;
        bx += inB * inX;
        by += inB * inY;
        bz += inB * inZ;
      }
      const ofA = row * others + column;
      products[ofA] = aw;
      products[ofA + 1] = ax;
      products[ofA + 2] = ay;
      products[ofA + 3] = az;
      const ofB = ofA + others;
      products[ofB] = bw;
      products[ofB + 1] = bx;
      products[ofB + 2] = by;
      products[ofB + 3] = bz;
    }
  }
}

/** Writes the columns of a matrix as rows. */
export function transpose(
  matrix: Float64Array,
  rows: number,
  columns: number,
  turned: Float64Array,
): void {
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      turned[column * rows + row] = matrix[row * columns + column] ?? 0;
    }
  }
}
