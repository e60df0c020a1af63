const PETAL = 'M0-4c-9-5-13-13-10-21 4-8 16-8 20 0 3 8-1 16-10 21Z';

interface FlowerProps {
  x: number;
  y: number;
  /** Length of the stem. */
  stem: number;
  size: number;
  /** How many of the five petals have opened. */
  open: number;
  warm?: boolean;
}

/** The five-petalled flower of the logo, on a stem. */
export function Flower({ x, y, stem, size, open, warm = false }: FlowerProps) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <path
        className="art-stem"
        d={`M0 0c${stem * 0.08} ${stem * 0.4} ${-stem * 0.1} ${stem * 0.7} 0 ${stem}`}
      />
      <path
        className="art-leaf"
        transform={`translate(0 ${stem * 0.62}) scale(${size})`}
        d="M0 0c4-13 15-17 26-15-2 12-13 18-26 15Z"
      />
      <g transform={`scale(${size})`}>
        {[0, 72, 144, 216, 288].map((angle, index) => (
          <path
            key={angle}
            d={PETAL}
            transform={`rotate(${angle})`}
            className={
              index >= open
                ? 'art-petal-closed'
                : index === 0 || warm
                  ? 'art-petal-warm'
                  : 'art-petal'
            }
          />
        ))}
        <circle className="art-heart" r="4.5" />
      </g>
    </g>
  );
}
