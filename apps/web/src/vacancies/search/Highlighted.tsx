/** Text with the found words marked: odd pieces are found words. Always text, never HTML. */
export function Highlighted({ pieces }: { pieces: readonly string[] }) {
  // Pieces have no name of their own and are never moved: their place is their key.
  return pieces.map((piece, index) =>
    index % 2 === 1 ? <mark key={index}>{piece}</mark> : <span key={index}>{piece}</span>,
  );
}
