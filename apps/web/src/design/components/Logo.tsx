import './Logo.css';

const PETAL = 'M0-3c-6.3-3.5-9.1-9.1-7-14.7 2.8-5.6 11.2-5.6 14 0 2.1 5.6-.7 11.2-7 14.7Z';

/** Five petals, one of them another colour: together one flower, everyone with an own place. */
export function LogoMark() {
  return (
    <svg className="logo-mark" viewBox="0 0 40 40" aria-hidden="true">
      <g transform="translate(20 21.2) scale(0.86)">
        {[0, 72, 144, 216, 288].map((angle) => (
          <path key={angle} d={PETAL} transform={`rotate(${angle})`} />
        ))}
      </g>
    </svg>
  );
}

/** The mark with the name. */
export function Logo() {
  return (
    <span className="logo">
      <LogoMark />
      <span className="logo-name">Inzetbaar</span>
    </span>
  );
}
